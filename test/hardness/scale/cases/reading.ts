import type * as api from "sakip";
import * as reading from "sakip/reading";
import { named } from "../case.ts";
import { agencyName, many } from "./parts.ts";

type Cell = string | number | null;
const head: Cell[] = ["Uraian", "Pagu (Rp)", "Realisasi (Rp)", "%"];
const budget = (rows: readonly (readonly Cell[])[]) => () =>
  reading.readRows([head, ...rows], reading.budgetLineLayout, { context: { agencyId: "a" } });
const context = { agencyId: "a", year: 2025, polarity: "maximize", accumulation: "cumulative" } as const;
const deep = (size: number): unknown => {
  let inner: Record<string, unknown> = { uraian: "x" };
  for (let i = 0; i < size; i++) inner = { uraian: `x${i}`, [`anak${i}`]: [inner] };
  return inner;
};
const agreement = (size: number, titleOf: (i: number) => string): api.PerformanceAgreement => ({
  id: "pk",
  year: 2025,
  firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
  secondParty: null,
  objectives: [
    {
      nodeId: "s1",
      title: "Layanan",
      restsOn: [],
      indicators: many(size, (i) => ({
        indicatorId: `s1.${i}`,
        title: titleOf(i),
        unit: "%",
        polarity: "maximize" as const,
        target: 85,
        quarters: [],
      })),
    },
  ],
  programmes: [],
  clauses: [],
});

/** Sheets as they are found. */
export const readingCases = named({
  "readRows: a long sheet": {
    isShort: true,
    upTo: 50_000,
    make: (size) => budget(many(size, (i) => [`Belanja ${i}`, 1000 + i, i, 0.5])),
  },
  "readRows: figures as texts": {
    upTo: 50_000,
    make: (size) => budget(many(size, (i) => [`Belanja ${i}`, "1.250.000.000", "Rp 45,75 M", "40%"])),
  },
  "readRows: nothing but totals": {
    isShort: true,
    upTo: 50_000,
    make: (size) => budget(many(size, () => ["JUMLAH", 1000, 500, 0.5])),
  },
  "readRows: nothing but heads": {
    isShort: true,
    upTo: 50_000,
    make: (size) => budget(many(size, () => head)),
  },
  "readRows: many tables, one beneath the other": {
    isShort: true,
    upTo: 20_000,
    make: (size) => {
      const table = (i: number) => [
        ["No", "Kode", "Nama Inovasi", "Nilai"],
        [1, `I-${i}`, `Inovasi ${i}`, 80],
      ];
      const rows = many(size, table).flat();
      return () => reading.readRows(rows, reading.awardEntryLayout);
    },
  },
  "readRows: rows that stay empty": {
    upTo: 200_000,
    make: (size) => budget(many(size, () => [])),
  },
  "readRows: cells that nobody understands": {
    upTo: 50_000,
    make: (size) => budget(many(size, (i) => [`Belanja ${i}`, "entah", "tidak tahu", "x"])),
  },
  "readRows: no head at all": {
    upTo: 50_000,
    make: (size) => () =>
      reading.readRows(
        many(size, (i) => [`x${i}`, i, i]),
        reading.budgetLineLayout,
        { context: { agencyId: "a" } },
      ),
  },
  "readRows: a wide sheet": {
    isShort: true,
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [many(size, (i) => (i < 4 ? (head[i] ?? "") : `Kolom ${i}`)), many(size, (i) => i)],
        reading.budgetLineLayout,
        { context: { agencyId: "a" } },
      ),
  },
  "readRows: a wide sheet of one word": {
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [many(size, (i) => (i === 0 ? "Uraian" : "Pagu")), many(size, (i) => i)],
        reading.budgetLineLayout,
        { context: { agencyId: "a" } },
      ),
  },
  "readRows: indicators": {
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [["Indikator", "Satuan", "Target", "Realisasi"], ...many(size, (i) => [`Indikator ${i}`, "%", 72, 72.5])],
        reading.indicatorLayout,
        { context },
      ),
  },
  "readRows: realizations": {
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [
          ["Indikator", "Satuan", "Target", "Realisasi TW I", "Realisasi TW II"],
          ...many(size, (i) => [`Indikator ${i}`, "%", 72, 10, 20]),
        ],
        reading.realizationLayout,
        { context },
      ),
  },
  "readRows: a plan": {
    isShort: true,
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [
          ["Jenjang", "Kode", "Uraian", "Indikator", "Satuan", "Target 2025", "Pagu"],
          ["Sasaran", "1", "Derajat kesehatan", "Usia harapan hidup", "tahun", 72, null],
          ...many(
            size,
            (i) =>
              [
                "Program",
                `1.02.${`${i % 100}`.padStart(2, "0")}`,
                `Program ${i}`,
                `Cakupan ${i}`,
                "%",
                90,
                1000,
              ] as Cell[],
          ),
        ],
        reading.cascadeLayout,
        { context },
      ),
  },
  "readRows: one node with all indicators": {
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [
          ["Jenjang", "Kode", "Uraian", "Indikator", "Satuan", "Target 2025", "Pagu"],
          ["Sasaran", "1", "Derajat kesehatan", "Usia harapan hidup", "tahun", 72, null],
          ...many(size, (i) => [null, null, null, `Cakupan ${i}`, "%", 90, null] as Cell[]),
        ],
        reading.cascadeLayout,
        { context },
      ),
  },
  "readRows: an outline by codes": {
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [
          ["Kode Rekening", "Uraian", "Anggaran", "Realisasi"],
          ...many(
            size,
            (i) =>
              [
                `1.02.${`${1 + (i % 90)}`.padStart(2, "0")}.2.${`${1 + Math.floor(i / 90)}`.padStart(2, "0")}`,
                `Layanan ${i}`,
                1100,
                500,
              ] as Cell[],
          ),
        ],
        reading.budgetLineLayout,
        { context },
      ),
  },
  "readRows: an agreement": {
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [
          ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
          ...many(size, (i) => [i, `Sasaran ${i}`, `Indikator ${i}`, "%", 73] as Cell[]),
        ],
        reading.agreementLayout,
        {
          context: { ...context, owner: { id: "kadis", position: "Kepala Dinas" } },
        },
      ),
  },
  "readRows: jury sheets": {
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [["Inovasi", "Juri", "Kebaruan", "Dampak"], ...many(size, (i) => [`Layanan ${i}`, "J1", 80, 90] as Cell[])],
        reading.jurySheetLayout,
        { context: {} },
      ),
  },
  "readRows: recommendations": {
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [["No", "Rekomendasi", "Tindak Lanjut"], ...many(size, (i) => [i, `Lengkapi ${i}`, "selesai"] as Cell[])],
        reading.recommendationLayout,
        { context },
      ),
  },
  "readRows: agencies": {
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        [["Kode", "Nama Perangkat Daerah"], ...many(size, (i) => [`${i}`, agencyName(i)] as Cell[])],
        reading.agencyLayout,
        {},
      ),
  },
  "readRows: one long cell": {
    upTo: 100_000,
    make: (size) => budget([["Belanja", "1".repeat(size), `Rp ${"(a)".repeat(size >> 2)}`, `${" ".repeat(size)}x`]]),
  },
  "readRows: a long head": {
    upTo: 50_000,
    make: (size) => () =>
      reading.readRows(
        [
          ["Uraian ".repeat(size >> 3), "Pagu (Rp)"],
          ["x", 5],
        ],
        reading.budgetLineLayout,
        { context: { agencyId: "a" } },
      ),
  },
  "readRows: many sheets": {
    upTo: 5_000,
    make: (size) => () =>
      reading.readRows(
        many(size, (i) => [head, [`Belanja ${i}`, 1000, 1, 0.1]]),
        reading.budgetLineLayout,
        { context: { agencyId: "a" } },
      ),
  },
  "readRows: many merges": {
    upTo: 20_000,
    make: (size) => () =>
      reading.readRows(
        {
          rows: [head, ...many(size, (i) => [i % 2 === 0 ? `Belanja ${i}` : null, 1000, 1, 0.1])],
          merges: many(size >> 1, (i) => `A${2 + 2 * i}:A${3 + 2 * i}`),
        },
        reading.budgetLineLayout,
        { context: { agencyId: "a" } },
      ),
  },
  "recordRows: many records": (size) => {
    const records = many(size, (i) => ({ kode: i, uraian: `x${i}`, nilai: i }));
    return () => reading.recordRows(records);
  },
  "recordRows: every record with other keys": {
    upTo: 3_000,
    make: (size) => {
      const records = many(size, (i) => ({ [`k${i}`]: i }));
      return () => reading.recordRows(records);
    },
  },
  "recordRows: deep": {
    from: 20,
    upTo: 3_000,
    make: (size) => {
      const records = deep(size);
      return () => {
        try {
          return reading.recordRows(records);
        } catch {
          return undefined;
        }
      };
    },
  },
  joinRows: {
    isShort: true,
    make: (size) => {
      const left = many(size, (i) => ({ code: `1.${i}` }));
      const right = many(size, (i) => ({ code: `1.${size - i}` }));
      return () => reading.joinRows(left, right, { left: (row) => row.code, right: (row) => row.code });
    },
  },
  "joinRows: one code": (size) => {
    const list = many(size, (i) => ({ code: "1.1", i }));
    return () => reading.joinRows(list, list, { left: (row) => row.code, right: (row) => row.code });
  },
  "joinRows: no code in common": {
    upTo: 50_000,
    make: (size) => {
      const left = many(size, (i) => ({ code: `Program ${agencyName(i)}` }));
      const right = many(size, (i) => ({ code: `Kegiatan ${agencyName(i)}` }));
      return () => reading.joinRows(left, right, { left: (row) => row.code, right: (row) => row.code });
    },
  },
  "checkFiles: report and agreement": {
    upTo: 20_000,
    make: (size) => {
      const report = many(size, (i) => ({ title: agencyName(i), unit: "%", target: 80, realization: 82 }));
      const agreements = [agreement(size, (i) => agencyName(i))];
      return () => reading.checkFiles({ report, agreements });
    },
  },
  "checkFiles: nothing in common": {
    isShort: true,
    upTo: 20_000,
    make: (size) => {
      const report = many(size, (i) => ({
        title: `Persentase ${agencyName(i)} terlayani`,
        unit: "%",
        target: 80,
        realization: 82,
      }));
      const agreements = [agreement(size, (i) => `Persentase ${agencyName(i)} terlayan`)];
      return () => reading.checkFiles({ report, agreements });
    },
  },
  "checkFiles: one title": (size) => {
    const report = many(size, () => ({ title: "Indeks", unit: "%", target: 80, realization: 82 }));
    const agreements = [agreement(size, () => "Indeks")];
    return () => reading.checkFiles({ report, agreements });
  },
  "defineLayout: many fields": {
    upTo: 20_000,
    make: (size) => {
      const fields = Object.fromEntries(
        many(size, (i) => [`f${i}`, { words: [agencyName(i)], reads: "text" as const }]),
      );
      return () => reading.defineLayout({ id: "x", label: { id: "-", en: "-" }, fields });
    },
  },
  "defineLayout: many words": {
    upTo: 20_000,
    make: (size) => () =>
      reading.defineLayout({
        id: "x",
        label: { id: "-", en: "-" },
        fields: { f: { words: many(size, agencyName), reads: "text" } },
      }),
  },
});
