// Kota Batam as the news of 24 November 2022 tells it, and what the example adds: the news prints no reports and no scores.
import type { HandedInDocument, Recommendation, ReportedAnalyses } from "sakip";

/** Ten clean audit opinions in a row beside a SAKIP grade of B; which ten years they are is not printed. */
export const printed = {
  source: { id: "berita Pemko Batam, 24 November 2022", en: "news of Pemko Batam, 24 November 2022" },
  toldOn: "2022-11-24",
  opinions: { opinion: "WTP", years: 10 },
  grade: "B",
} as const;

/** Made up: the ten years before the news, and the grades of cities to compare with. */
export const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021] as const;
export const cities = [
  { city: "Kota A", opinion: "WTP", grade: "BB" },
  { city: "Kota B", opinion: "WTP", grade: "B" },
  { city: "Kota C", opinion: "WDP", grade: "CC" },
  { city: "Kota D", opinion: "WDP", grade: "B" },
  { city: "Kota E", opinion: "TMP", grade: "C" },
] as const;

/** Made up: four component values of three agencies. */
export const agencies = [
  { agencyId: "Dinkes", components: ["22.8", "21.0", "11.1", "15.5"] },
  { agencyId: "Disdik", components: ["21.6", "19.2", "10.2", "14.0"] },
  { agencyId: "DPUPR", components: ["20.4", "18.6", "9.9", "13.5"] },
] as const;

/** Made up: the days on which the reports of 2022 came in. */
export const documents: readonly HandedInDocument[] = [
  { agencyId: "Dinkes", document: "unit-performance-report", year: 2022, handedInOn: "2023-02-20" },
  { agencyId: "Disdik", document: "unit-performance-report", year: 2022, handedInOn: "2023-03-06" },
  { agencyId: "DPUPR", document: "unit-performance-report", year: 2022, handedInOn: null },
];

/** Made up: what the report of Dinkes analyses, indicator by indicator. */
export const report: ReportedAnalyses = {
  agencyId: "Dinkes",
  hasNationalStandard: true,
  indicators: [
    {
      id: "Stunting",
      analyses: ["target-vs-realization", "previous-years", "medium-term-target", "national-standard", "causes"],
    },
    { id: "Kematian ibu", analyses: ["target-vs-realization", "previous-years", "causes", "resource-efficiency"] },
  ],
};

/** The recommendations that the news names; owners, days and what became of them are made up. */
export const recommendations: readonly Recommendation[] = [
  {
    id: "1",
    text: "Reviu dokumen perencanaan",
    component: "planning",
    ownerId: "Bapelitbangda",
    due: "2023-01-31",
    followUp: "done",
  },
  {
    id: "2",
    text: "Keselarasan kegiatan, program, dan sasaran strategis",
    component: "planning",
    ownerId: "Bapelitbangda",
    due: "2023-02-28",
    followUp: "in-progress",
  },
  {
    id: "3",
    text: "Pemantauan pimpinan OPD atas dokumen perencanaan",
    component: "measurement",
    ownerId: "Kepala OPD",
    due: "2023-03-31",
    followUp: "not-done",
  },
  {
    id: "4",
    text: "Faktor penghambat dan pendukung dalam laporan kinerja",
    component: "reporting",
    ownerId: "Kepala OPD",
    due: "2023-02-28",
    followUp: "done",
  },
  { id: "5", text: "Catatan rekomendasi dari evaluator", component: "internal-evaluation", ownerId: "Inspektorat" },
];

/** The day on which the example looks. */
export const lookedOn = "2023-03-31";
