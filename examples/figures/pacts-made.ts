// Made up for the same meeting: the council asked for pacts with sanctions that may touch the allowance; none is printed.
import { type AgreedRealization, type ConsequencePolicy, type IntegrityPact, parsePeriod } from "sakip";
import type { Official } from "sakip/planning";

/** What follows where a target is missed: no policy of Kota Batu. */
export const consequences: ConsequencePolicy = {
  id: "pakta-2025",
  label: { id: "Akibat pakta integritas", en: "Consequences of the pact" },
  since: "2025-01",
  clauses: [
    {
      id: "di bawah 90",
      when: [{ measure: "quarter-achievement", from: 75, below: 90 }],
      kind: "allowance",
      label: {
        id: "Capaian triwulan di bawah 90 persen: TPP dikurangi 5 persen",
        en: "Below 90 percent: 5 percent cut",
      },
      percent: -5,
    },
    {
      id: "di bawah 75",
      when: [{ measure: "quarter-achievement", below: 75 }],
      kind: "allowance",
      label: {
        id: "Capaian triwulan di bawah 75 persen: TPP dikurangi 15 persen",
        en: "Below 75 percent: 15 percent cut",
      },
      percent: -15,
    },
  ],
  allowanceBounds: { least: -15, most: 0 },
  source: { title: "Kebijakan contoh", status: "convention" },
};

/** The posts, the day on which each was taken, and the pacts. */
export const owners = [
  { ownerId: "Kepala Diskumdag", since: "2025-03-03" },
  { ownerId: "Kepala Disparta", since: "2025-03-03" },
  { ownerId: "Kepala Disnaker", since: "2025-06-02" },
];
export const pacts: readonly IntegrityPact[] = [
  {
    id: "Pakta Kepala Diskumdag",
    ownerId: "Kepala Diskumdag",
    signedOn: "2025-02-28",
    targets: ["UMKM naik kelas"],
    consequences,
  },
  { id: "Pakta Kepala Disparta", ownerId: "Kepala Disparta", signedOn: "2025-03-10", targets: [] },
];

const indicator = (indicatorId: string, unit: string, ...targets: readonly [number, number, number, number]) => ({
  indicatorId,
  title: indicatorId,
  unit,
  polarity: "maximize" as const,
  target: targets[3],
  quarters: targets.map((target, i) => ({ quarter: (i + 1) as 1 | 2 | 3 | 4, target })),
});
const of = (indicatorId: string, ...values: readonly (number | null)[]): AgreedRealization[] =>
  values.map((realization, i) => ({ indicatorId, period: parsePeriod(`2025-TW${i + 1}`), realization }));
const officialOf = (ownerId: string, indicators: ReturnType<typeof indicator>[], realizations: AgreedRealization[]) =>
  ({
    agreement: {
      id: `Perjanjian ${ownerId}`,
      year: 2025,
      firstParty: { ownerId, position: ownerId },
      secondParty: { ownerId: "Wali Kota", position: "Wali Kota Batu" },
      objectives: [{ nodeId: "sasaran", title: "Sasaran", indicators, restsOn: [] }],
      programmes: [],
      clauses: [],
      signedOn: "2025-03-03",
    },
    realizations,
    months: ["2025-04", "2025-05", "2025-06", "2025-07"].map((month) => ({ month, allowance: 24_500_000 })),
  }) satisfies Official;

/** Two officials: one on track with a weak second quarter, one with a report that is missing. */
export const officials: readonly Official[] = [
  officialOf(
    "Kepala Diskumdag",
    [indicator("UMKM naik kelas", "UMKM", 40, 90, 150, 200), indicator("Pasar tertib", "pasar", 2, 4, 6, 8)],
    [...of("UMKM naik kelas", 42, 78), ...of("Pasar tertib", 2, 3)],
  ),
  officialOf(
    "Kepala Disparta",
    [
      indicator("Kunjungan wisata", "ribu orang", 1800, 3900, 6100, 8400),
      indicator("Desa wisata mandiri", "desa", 1, 3, 5, 8),
    ],
    [...of("Kunjungan wisata", 1764, 3705), ...of("Desa wisata mandiri", 1, null)],
  ),
];
