// Chapter III of a performance report (LKjIP) and a performance agreement (PK). Agency, people and figures are made up.
import { lkjipPolicy, measureAchievement } from "sakip";
import { agreementDocument, buildTable, performanceReport } from "sakip/report";

const trade = "Meningkatnya perdagangan daerah";
const service = "Meningkatnya mutu pelayanan";
const indicators = [
  {
    objective: trade,
    title: "Pasar yang memenuhi standar",
    unit: "%",
    polarity: "maximize",
    years: [48, 51, 54.5],
    target: 60,
    planEnd: 80,
  },
  {
    objective: trade,
    title: "Nilai ekspor kerajinan",
    unit: "Rp miliar",
    polarity: "maximize",
    years: [9.4, 10.1, null],
    target: 12.5,
    planEnd: 20,
  },
  {
    objective: trade,
    title: "Pelaku usaha yang dibina",
    unit: "unit",
    polarity: "maximize",
    years: [380, 402, 431],
    target: 450,
    planEnd: 600,
  },
  {
    objective: service,
    title: "Indeks kepuasan pedagang",
    unit: "indeks",
    polarity: "maximize",
    years: [79.2, 81, 84.36],
    target: 82,
    planEnd: 88,
  },
  {
    objective: service,
    title: "Waktu terbit izin usaha",
    unit: "hari",
    polarity: "minimize",
    years: [9, 7, 4],
    target: 5,
    planEnd: 3,
  },
];
const measured = indicators.map((each) => {
  const { polarity, target, planEnd, years } = each;
  const realization = years.at(-1);
  return {
    ...each,
    achievement: measureAchievement({ polarity, target, realization }, lkjipPolicy),
    towardsEnd: measureAchievement({ polarity, target: planEnd, realization }, lkjipPolicy),
  };
});

/** A figure of a cell, or a dash with the reason below the table. */
const figure = (value) =>
  value === null ? { kind: "missing", reason: "Angka ekspor tahun 2025 belum terbit." } : value;
const percent = (outcome) => (outcome.status === "computed" ? outcome.value : figure(null));
const number = (key, head, style = "number") => ({ key, head, holds: "number", format: { style }, width: 8 });

/** Seven figures for each indicator: too wide for an upright page. */
const overYears = buildTable({
  caption: "Realisasi 2023–2025 dan kemajuan menuju akhir Renstra 2029",
  numbered: true,
  columns: [
    { key: "objective", head: "Sasaran", width: 18 },
    { key: "title", head: "Indikator kinerja", namesRow: true, width: 20 },
    { key: "unit", head: "Satuan", align: "center", width: 8 },
    { key: "years", head: "Realisasi", columns: ["2023", "2024", "2025"].map((year) => number(year, year)) },
    {
      key: "now",
      head: "Tahun 2025",
      columns: [number("target", "Target"), number("achievement", "Capaian (%)", "percent")],
    },
    {
      key: "end",
      head: "Akhir Renstra",
      columns: [number("planEnd", "Target 2029"), number("towardsEnd", "Kemajuan (%)", "percent")],
    },
  ],
  rows: measured.map(({ objective, title, unit, years, target, planEnd, achievement, towardsEnd }, i) => {
    const opens = objective !== measured[i - 1]?.objective;
    const rows = measured.filter((each) => each.objective === objective).length;
    return {
      kind: "item",
      cells: {
        ...(opens && { objective: { kind: "text", text: objective, rows } }),
        title,
        unit,
        ...Object.fromEntries(["2023", "2024", "2025"].map((year, at) => [year, figure(years[at])])),
        target,
        achievement: percent(achievement),
        planEnd,
        towardsEnd: percent(towardsEnd),
      },
    };
  }),
});

const chapter = performanceReport({
  agency: "Dinas Perdagangan",
  year: 2025,
  achievements: measured,
  hasNationalStandard: false,
  analyses: {
    "target-vs-realization": { texts: ["Dari lima indikator pada perjanjian kinerja, dua mencapai target."] },
    "previous-years": { texts: ["Empat indikator membaik dua tahun berturut-turut."], tables: [overYears] },
    "medium-term-target": {
      texts: ["Indeks kepuasan sudah dekat dengan target 2029; waktu terbit izin masih harus turun satu hari."],
    },
    causes: {
      texts: [
        "Izin terbit lebih cepat karena berkas diperiksa sekali di muka.",
        "Perbaikan pasar tertunda: pengadaan dua pasar gagal lelang dan diulang pada semester II.",
      ],
    },
    "resource-efficiency": { texts: ["Program perizinan menyerap 88% anggarannya dan melampaui target."] },
    "supporting-programmes": { texts: ["Program sarana distribusi dan program perizinan menunjang kedua sasaran."] },
  },
});

const promise = ({ title, unit, polarity, target }, i) => ({
  indicatorId: `i${i + 1}`,
  title,
  unit,
  polarity,
  target: { kind: "exact", value: String(target) },
  quarters: [],
});
const agreement = agreementDocument(
  {
    id: "pk-2026",
    year: 2026,
    firstParty: { ownerId: "kepala", position: "Kepala Dinas Perdagangan" },
    secondParty: { ownerId: "wali-kota", position: "Wali Kota Contoh" },
    objectives: [trade, service].map((title, i) => ({
      nodeId: `s${i + 1}`,
      title,
      indicators: indicators.filter(({ objective }) => objective === title).map(promise),
      restsOn: [],
    })),
    programmes: [
      { nodeId: "p1", title: "Program Peningkatan Sarana Distribusi Perdagangan", budget: "4250000000" },
      { nodeId: "p2", title: "Program Pelayanan Perizinan Perdagangan", budget: "1130500000" },
    ],
    clauses: [],
    signedOn: "2026-01-28",
  },
  { place: "Kota Contoh" },
);

/** What is written, by the name of its file. */
export const documents = { "lkjip-bab-iii": chapter, "perjanjian-kinerja": agreement };
