// What the figures of many results are called. One constant each, so that bundlers drop what is not used.

export const absorptionName = { id: "penyerapan anggaran", en: "absorption" };
export const achievementName = { id: "capaian", en: "achievement" };
export const budgetName = { id: "anggaran", en: "budget" };
export const capName = { id: "batas atas", en: "cap" };
export const directionName = { id: "arah", en: "direction" };
export const floorName = { id: "batas bawah", en: "floor" };
export const gapName = { id: "selisih terhadap target", en: "gap to the target" };
export const periodName = { id: "periode", en: "period" };
export const plannedName = { id: "rencana", en: "plan" };
export const polarityName = { id: "polarisasi", en: "polarity" };
export const realizationName = { id: "realisasi", en: "realisation" };
export const scoreName = { id: "nilai", en: "score" };
export const targetName = { id: "target", en: "target" };
export const toleranceName = { id: "toleransi", en: "tolerance" };
export const valueName = { id: "nilai", en: "value" };
export const weightName = { id: "bobot", en: "weight" };
