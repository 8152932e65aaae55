/** What the figures of many results are called. */
export const names = {
  absorption: { id: "penyerapan anggaran", en: "absorption" },
  achievement: { id: "capaian", en: "achievement" },
  budget: { id: "anggaran", en: "budget" },
  cap: { id: "batas atas", en: "cap" },
  direction: { id: "arah", en: "direction" },
  floor: { id: "batas bawah", en: "floor" },
  gap: { id: "selisih terhadap target", en: "gap to the target" },
  period: { id: "periode", en: "period" },
  planned: { id: "rencana", en: "plan" },
  polarity: { id: "polarisasi", en: "polarity" },
  realization: { id: "realisasi", en: "realisation" },
  score: { id: "nilai", en: "score" },
  target: { id: "target", en: "target" },
  tolerance: { id: "toleransi", en: "tolerance" },
  value: { id: "nilai", en: "value" },
  weight: { id: "bobot", en: "weight" },
} as const;
