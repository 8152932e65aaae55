import { words } from "../table/index.ts";

/** Heads and labels that stand in several tables. */
export const own = /* @__PURE__ */ (() => ({
  no: words("No", "No"),
  agency: words("Perangkat daerah", "Agency"),
  objective: words("Sasaran strategis", "Strategic objective"),
  indicator: words("Indikator kinerja", "Performance indicator"),
  unit: words("Satuan", "Unit"),
  target: words("Target", "Target"),
  realization: words("Realisasi", "Realisation"),
  achievement: words("Capaian (%)", "Achievement (%)"),
  budget: words("Pagu (Rp)", "Budget (Rp)"),
  rate: words("Penyerapan (%)", "Absorption (%)"),
  rank: words("Peringkat", "Rank"),
  score: words("Nilai", "Score"),
  weight: words("Bobot", "Weight"),
  remark: words("Keterangan", "Remark"),
  total: words("Jumlah", "Total"),
  component: words("Komponen yang dinilai", "Assessed component"),
}))();
