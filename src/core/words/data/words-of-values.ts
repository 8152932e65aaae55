import type { Bilingual } from "../bilingual.ts";

type Words = Readonly<Record<string, Bilingual>>;

/** How much a finding weighs. */
export const severityWords = {
  error: { id: "kesalahan", en: "error" },
  warning: { id: "peringatan", en: "warning" },
  info: { id: "catatan", en: "note" },
} satisfies Words;

/** Ways of rounding. */
export const roundingWords = {
  "half-up": { id: "pembulatan biasa, setengah ke atas", en: "to the nearest, half away from zero" },
  "half-even": { id: "pembulatan ke genap terdekat", en: "to the nearest, half to even" },
  down: { id: "pemotongan", en: "towards zero" },
  up: { id: "pembulatan menjauhi nol", en: "away from zero" },
  floor: { id: "pembulatan ke bawah", en: "downwards" },
  ceiling: { id: "pembulatan ke atas", en: "upwards" },
} satisfies Words;

/** What equal values make of ranks, and of a cut that goes through them. */
export const tieWords = {
  competition: {
    id: "yang sama berbagi peringkat terbaik, berikutnya dilewati",
    en: "equals share the best rank, the next are skipped",
  },
  modified: { id: "yang sama berbagi peringkat terendah", en: "equals share the worst rank" },
  dense: { id: "yang sama berbagi peringkat, berikutnya tidak dilewati", en: "equals share a rank, none is skipped" },
  ordinal: { id: "yang sama diurutkan menurut urutan masuk", en: "equals stand in the order given" },
  fractional: { id: "yang sama berbagi rata-rata peringkatnya", en: "equals share the mean of their ranks" },
  report: { id: "yang sama di batas dilaporkan", en: "equals across the cut are reported" },
  include: { id: "yang sama di batas disertakan", en: "equals across the cut are included" },
  exclude: { id: "yang sama di batas tidak disertakan", en: "equals across the cut are left out" },
} satisfies Words;

/** Which way is good for an indicator. */
export const polarityWords = {
  maximize: { id: "makin tinggi makin baik", en: "the higher the better" },
  minimize: { id: "makin rendah makin baik", en: "the lower the better" },
  stabilize: { id: "makin dekat target makin baik", en: "the closer to the target the better" },
} satisfies Words;

/** Which budget document an amount is of. */
export const versionWords = {
  original: { id: "murni", en: "original" },
  shifted: { id: "pergeseran", en: "shifted" },
  revised: { id: "perubahan", en: "revised" },
} satisfies Words;

/** Which way money goes. */
export const directionWords = {
  expenditure: { id: "belanja", en: "expenditure" },
  revenue: { id: "pendapatan", en: "revenue" },
  "financing-receipt": { id: "penerimaan pembiayaan", en: "financing receipts" },
  "financing-outlay": { id: "pengeluaran pembiayaan", en: "financing outlays" },
  net: { id: "selisih bersih", en: "net" },
  mixed: { id: "campuran", en: "mixed" },
} satisfies Words;

/** What relations between indicators are called in sentences; numerators and denominators make a formula. */
export const relationWords = {
  same: { id: "sama", en: "same" },
  sum: { id: "jumlah", en: "sum" },
  weighted: { id: "rata-rata tertimbang", en: "weighted mean" },
  average: { id: "rata-rata", en: "mean" },
  minimum: { id: "nilai terendah", en: "minimum" },
  maximum: { id: "nilai tertinggi", en: "maximum" },
  worst: { id: "nilai terburuk", en: "worst value" },
  numerator: { id: "rumus", en: "formula" },
  denominator: { id: "rumus", en: "formula" },
  formula: { id: "rumus", en: "formula" },
  none: { id: "dukungan", en: "support" },
} satisfies Words;

/** Which bound was applied to a value. */
export const boundWords = {
  cap: { id: "batas atas", en: "cap" },
  floor: { id: "batas bawah", en: "floor" },
} satisfies Words;

/** Where a priority programme stands. */
export const priorityWords = {
  "on-track": { id: "sesuai target", en: "on track" },
  "at-risk": { id: "perlu perhatian", en: "at risk" },
  behind: { id: "tertinggal", en: "behind" },
  "no-data": { id: "tanpa data", en: "no data" },
} satisfies Words;

/** What the status of a priority programme looks at. */
export const measureWords = {
  achievement: { id: "capaian", en: "achievement" },
  coverage: { id: "kelengkapan laporan indikator", en: "coverage of the indicators" },
  absorption: { id: "penyerapan", en: "absorption" },
  "absorption-gap": { id: "selisih penyerapan terhadap target", en: "absorption against its target" },
  "open-obstacles": { id: "kendala terbuka", en: "open obstacles" },
  "overdue-promises": { id: "janji yang terlewat", en: "overdue promises" },
  "longest-open": { id: "umur kendala tertua", en: "age of the oldest obstacle" },
} satisfies Words;

/** Whether an obstacle is there. */
export const obstacleWords = {
  open: { id: "terbuka", en: "open" },
  resolved: { id: "selesai", en: "resolved" },
  "not-yet": { id: "belum muncul", en: "not yet come up" },
} satisfies Words;

/** What became of a promise. */
export const promiseWords = {
  kept: { id: "ditepati", en: "kept" },
  broken: { id: "tidak ditepati", en: "broken" },
  pending: { id: "belum jatuh tempo", en: "pending" },
  none: { id: "tanpa janji", en: "nothing promised" },
} satisfies Words;
