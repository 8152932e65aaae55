import type { Bilingual } from "../bilingual.ts";

/** The levels of a cascade. */
export const levelWords = {
  vision: { id: "Visi", en: "Vision" },
  mission: { id: "Misi", en: "Mission" },
  goal: { id: "Tujuan", en: "Goal" },
  objective: { id: "Sasaran", en: "Objective" },
  programme: { id: "Program", en: "Programme" },
  activity: { id: "Kegiatan", en: "Activity" },
  "sub-activity": { id: "Sub Kegiatan", en: "Sub-activity" },
  "ultimate-outcome": { id: "Hasil akhir (ultimate outcome)", en: "Ultimate outcome" },
  "intermediate-outcome": { id: "Hasil antara (intermediate outcome)", en: "Intermediate outcome" },
  "immediate-outcome": { id: "Hasil langsung (immediate outcome)", en: "Immediate outcome" },
  output: { id: "Keluaran (output)", en: "Output" },
  "critical-success-factor": { id: "Faktor kunci keberhasilan (CSF)", en: "Critical success factor" },
  region: { id: "Kepala daerah", en: "Head of the region" },
  "echelon-1": { id: "Eselon I", en: "Echelon I" },
  "echelon-2": { id: "Eselon II", en: "Echelon II" },
  "echelon-3": { id: "Eselon III", en: "Echelon III" },
  "echelon-4": { id: "Eselon IV", en: "Echelon IV" },
  individual: { id: "Pegawai", en: "Individual" },
} satisfies Readonly<Record<string, Bilingual>>;
