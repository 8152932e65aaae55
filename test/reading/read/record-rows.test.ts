import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cascadeLayout, readRows, realizationLayout, recordRows, sipdPlanLayout } from "../../../src/reading/index.ts";

// As the public documentation of the push API of SIPD has it, with its figures.
const rpjmd = {
  kodepemda: "9100",
  tahunmulai: 2019,
  tahunselesai: 2023,
  uraivisi: "Bangkit, Mandiri dan Sejahtera",
  misi: [
    {
      kodemisi: 1,
      uraimisi: "Memantapkan kualitas SDM",
      tujuan: [
        {
          kodetujuan: 1,
          uraitujuan: "Meningkatkan kualitas SDM",
          indikator: [
            {
              kodeindikator: 1,
              uraiindikator: "IPM",
              satuan: "Nilai Indeks",
              status: "positif",
              target_t1: "14.00",
              target_t2: "15.00",
            },
            {
              kodeindikator: 2,
              uraiindikator: "Kemiskinan",
              satuan: "%",
              status: "negatif",
              target_t1: "14.00",
              target_t2: "13.50",
            },
          ],
          sasaran: [
            {
              kodesasaran: 1,
              uraisasaran: "Pendidikan merata",
              indikator: [
                { uraiindikator: "Lulusan", satuan: "Orang", status: "komulatif", target_t1: 8, target_t2: 9 },
              ],
              program: [
                {
                  kodeprogram: "1.01-0001",
                  uraiprogram: "Program Pendidikan",
                  indikator: [
                    {
                      uraiindikator: "Cakupan",
                      satuan: "Unit",
                      status: "positif",
                      volume_t1: 14,
                      volume_t2: 15,
                      pagu_t1: 1000,
                      pagu_t2: 2000,
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          kodetujuan: 2,
          uraitujuan: "Lainnya",
          indikator: [],
          sasaran: [{ kodesasaran: 1, uraisasaran: "Kesehatan", indikator: [] }],
        },
      ],
    },
  ],
};

const renstra = {
  tahunmulai: 2019,
  kodebidang: "1.01",
  kodeskpd: "1.01.0101",
  uraiskpd: "Dinas Pendidikan",
  pejabat: { kepalajabatan: "Kepala Dinas" },
  pilihanbidang: ["1.01", "1.06"],
  program: [
    {
      kodebidang: "1.01",
      kodeprogram: "1.01-0001",
      uraiprogram: "Program Pelayanan",
      indikator: [
        {
          kodeindikator: "1",
          uraiindikator: "Cakupan",
          satuan: "Unit",
          status: "positif",
          volume_t1: "14.00",
          volume_t2: "15.00",
        },
      ],
    },
  ],
};

describe("recordRows", () => {
  it("lays out a plan of SIPD: every node with its indicators, codes whole, years counted from the first", () => {
    const { items, findings } = readRows(recordRows(rpjmd), sipdPlanLayout, {
      context: { planStart: rpjmd.tahunmulai, year: 2020, polarity: "maximize" },
    });
    expect(
      items.map(({ level, title, indicators }) => [level, title, ...indicators.map((each) => each.title)]),
    ).toEqual([
      ["vision", "Bangkit, Mandiri dan Sejahtera"],
      ["mission", "Memantapkan kualitas SDM"],
      ["goal", "Meningkatkan kualitas SDM", "IPM", "Kemiskinan"],
      ["objective", "Pendidikan merata", "Lulusan"],
      ["programme", "Program Pendidikan", "Cakupan"],
      ["goal", "Lainnya"],
      ["objective", "Kesehatan"],
    ]);
    const byTitle = (title: string) => items.find((item) => item.title === title);
    expect(byTitle("Kesehatan")?.parents).toEqual([byTitle("Lainnya")?.id]);
    // Its second year is 2020.
    expect(`${byTitle("Program Pendidikan")?.budget}`).toBe("2000");
    const poverty = byTitle("Meningkatkan kualitas SDM")?.indicators[1];
    expect(poverty?.polarity).toBe("minimize");
    expect(JSON.stringify(poverty?.targets)).toBe(
      '[{"period":{"kind":"year","year":2019},"target":{"kind":"exact","value":"14"}},{"period":{"kind":"year","year":2020},"target":{"kind":"exact","value":"13.5"}}]',
    );
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("lays out a plan of one agency, with what stands in records within", () => {
    const rows = recordRows(renstra);
    expect(rows[0]).toContain("pejabat_kepalajabatan");
    expect(rows.flat()).toContain("1.01; 1.06");
    const { items } = readRows(rows, sipdPlanLayout, { context: { planStart: 2019 } });
    expect(items.map(({ level, id, agencyId }) => [level, id, agencyId])).toEqual([
      ["programme", "1.01-0001", "Dinas Pendidikan"],
    ]);
  });

  it("lays out a list of nodes with a row for each year", () => {
    const rows = recordRows([
      {
        level: "Tujuan",
        kode: "1",
        nama: "T",
        indikator: "IT",
        tahun_target: 2025,
        target: "70",
        satuan: "%",
        opd_kode: "1.01",
      },
      {
        level: "Tujuan",
        kode: "1",
        nama: "T",
        indikator: "IT",
        tahun_target: 2026,
        target: "71",
        satuan: "%",
        opd_kode: "1.01",
      },
      {
        level: "Sasaran",
        kode: "1.1",
        nama: "S",
        indikator: "IS",
        tahun_target: 2025,
        target: "3,05",
        satuan: "Indeks",
        opd_kode: "1.01",
      },
    ]);
    const { items } = readRows(rows, cascadeLayout, { context: { polarity: "maximize" } });
    expect(items.map(({ id, indicators }) => [id, indicators[0]?.targets?.map(({ period }) => period.year)])).toEqual([
      ["1", [2025, 2026]],
      ["1.1", [2025]],
    ]);
  });

  it("lays out rows of a database", () => {
    const rows = recordRows([{ kode: "1.1", indikator: "A", satuan: "%", tw1: "20.00", tw2: null }]);
    expect(rows).toEqual([
      ["kode", "indikator", "satuan", "tw1", "tw2"],
      ["1.1", "A", "%", "20.00", null],
    ]);
    const { items } = readRows(rows, realizationLayout, { context: { year: 2025, accumulation: "cumulative" } });
    expect(items[0]?.readings.map(({ value }) => value && `${value}`)).toEqual(["20", null]);
  });

  it("of nothing makes a head of nothing", () => {
    expect(recordRows([])).toEqual([[]]);
    expect(recordRows({})).toEqual([[], []]);
  });

  it("refuses what is no record", () => {
    for (const none of [null, "x", 1, [1], [[]], undefined])
      expect(() => recordRows(none)).toThrow(/invalid-input at records/);
  });

  it("does not change what it is given", () => {
    const copy = structuredClone(rpjmd);
    recordRows(rpjmd);
    expect(rpjmd).toEqual(copy);
  });

  describe("properties", () => {
    const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    it("keeps every plain value of a flat list, each under its key", () => {
      const record = fc.dictionary(
        fc.string({ minLength: 1, maxLength: 5 }).filter((key) => key !== "__proto__"),
        scalar,
        { maxKeys: 5 },
      );
      fc.assert(
        fc.property(fc.array(record, { maxLength: 5 }), (records) => {
          const [head = [], ...rows] = recordRows(records);
          expect(rows).toHaveLength(records.length);
          for (const [i, each] of records.entries())
            for (const [key, value] of Object.entries(each)) expect(rows[i]?.[head.indexOf(key)]).toBe(value);
        }),
      );
    });
  });
});
