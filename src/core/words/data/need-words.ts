import type { Bilingual } from "../bilingual.ts";

/** What outcomes without a value wait for, by the names of arguments and of their keys. */
export const needWords = {
  absorption: { id: "tingkat penyerapan", en: "the absorption" },
  achievement: { id: "capaian", en: "the achievement" },
  achievements: { id: "capaian yang dirata-ratakan", en: "the achievements to be averaged" },
  allowance: { id: "tambahan penghasilan pegawai", en: "the allowance" },
  answers: { id: "jawaban kriteria", en: "the answers to the criteria" },
  assessments: { id: "penilaian para penilai", en: "the assessments of the assessors" },
  assumption: { id: "asumsi proyeksi", en: "the assumption of the projection" },
  baseline: { id: "kondisi awal", en: "the baseline" },
  behaviour: { id: "rating perilaku kerja", en: "the rating of behaviour" },
  benchmark: { id: "angka pembanding", en: "the benchmark" },
  budget: { id: "anggaran", en: "the budget" },
  budgetApprovedOn: {
    id: "tanggal pengesahan dokumen anggaran",
    en: "the day on which the budget document was approved",
  },
  calendar: { id: "kalender pelaporan", en: "the reporting calendar" },
  controllability: { id: "tingkat kendali indikator", en: "the controllability of the indicator" },
  current: { id: "data periode ini", en: "the data of this period" },
  direction: { id: "arah aliran uang", en: "the direction of the money" },
  documents: { id: "dokumen", en: "documents" },
  evaluations: { id: "hasil evaluasi", en: "the evaluations" },
  financial: { id: "progres keuangan", en: "the financial progress" },
  institution: { id: "evaluasi instansi", en: "the evaluation of the institution" },
  method: { id: "metode konsolidasi", en: "the method of consolidation" },
  owners: { id: "pejabat yang diperiksa", en: "the officials" },
  pairs: { id: "pasangan nilai", en: "pairs of values" },
  path: { id: "target penyerapan kumulatif", en: "the path of absorption targets" },
  physical: { id: "progres fisik", en: "the physical progress" },
  plan: { id: "rencana pembanding", en: "the plan to compare with" },
  policies: { id: "kebijakan", en: "policies" },
  policy: { id: "kebijakan penghitungan capaian", en: "the policy of achievement" },
  points: { id: "angka per periode", en: "the figures of the periods" },
  previous: { id: "data periode sebelumnya", en: "the data of the period before" },
  rates: { id: "tingkat penyerapan yang dirata-ratakan", en: "the rates to be averaged" },
  readings: { id: "realisasi per periode", en: "the realisations of the periods" },
  realization: { id: "realisasi", en: "the realisation" },
  realizations: { id: "realisasi", en: "realisations" },
  recommendations: { id: "tindak lanjut rekomendasi", en: "the follow-up of the recommendations" },
  rows: { id: "target dan realisasi per periode", en: "the targets and realisations of the periods" },
  rule: { id: "aturan penggabungan", en: "the rule of combination" },
  scale: { id: "skala", en: "the scale" },
  share: { id: "porsi kontribusi", en: "the shares of contribution" },
  sheets: { id: "lembar penilaian juri", en: "the sheets of the jury" },
  start: { id: "kedudukan awal indikator", en: "where the indicator stood at first" },
  supports: { id: "relasi antarindikator", en: "the relations between indicators" },
  target: { id: "target", en: "the target" },
  unit: { id: "satuan", en: "the unit" },
  units: { id: "unit sampel", en: "the sampled units" },
  until: { id: "tanggal akhir", en: "the last day" },
  validity: { id: "validitas indikator", en: "the validity of the indicator" },
  values: { id: "nilai", en: "the values" },
  versions: { id: "versi indikator", en: "the versions of the indicator" },
  weight: { id: "bobot", en: "the weight" },
  weights: { id: "bobot", en: "the weights" },
  worstRealization: { id: "realisasi terburuk yang disepakati", en: "the agreed worst realisation" },
} satisfies Readonly<Record<string, Bilingual>>;

/**
 * What an outcome without a value waits for: the name of an argument or of one of its keys.
 *
 * @term data yang diperlukan
 */
export type Need = keyof typeof needWords;
