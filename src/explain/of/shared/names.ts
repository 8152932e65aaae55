// What the figures of many results are called. One constant each, so that bundlers drop what is not used.

export const absorptionName = { id: "penyerapan anggaran", en: "absorption" };
export const achievementName = { id: "capaian", en: "achievement" };
export const agencyName = { id: "perangkat daerah", en: "agency" };
export const asOfName = { id: "sampai dengan tanggal", en: "up to the day" };
export const budgetName = { id: "anggaran", en: "budget" };
export const capName = { id: "batas atas", en: "cap" };
export const daysLeftName = { id: "sisa hari", en: "days left" };
export const daysOverName = { id: "hari yang sudah lewat", en: "days over" };
export const directionName = { id: "arah", en: "direction" };
export const expenditureName = { id: "jenis belanja", en: "type of expenditure" };
export const floorName = { id: "batas bawah", en: "floor" };
export const missingAchievementsName = { id: "capaian yang tidak ada", en: "missing achievements" };
export const evaluationYearName = { id: "tahun evaluasi", en: "year of evaluation" };
export const expectedName = { id: "seharusnya", en: "expected" };
export const missingName = { id: "tidak dilaporkan", en: "not reported" };
export const periodName = { id: "periode", en: "period" };
export const plannedName = { id: "rencana", en: "plan" };
export const polarityName = { id: "polarisasi", en: "polarity" };
export const realizationBasisName = { id: "sifat realisasi", en: "realisation is meant" };
export const realizationBasisWords = {
  cumulative: { id: "kumulatif sejak awal tahun", en: "cumulatively since the start of the year" },
  "per-period": { id: "untuk periodenya sendiri", en: "for its own period" },
};
export const realizationName = { id: "realisasi", en: "realisation" };
export const scoreName = { id: "nilai", en: "score" };
export const targetName = { id: "target", en: "target" };
export const toleranceName = { id: "toleransi", en: "tolerance" };
export const usedName = { id: "banyak data yang dipakai", en: "number of data used" };
export const valueName = { id: "nilai", en: "value" };
export const weightName = { id: "bobot", en: "weight" };
