import type { Bilingual, Citation } from "../../../core/index.ts";

/** What a preassessment takes for granted. */
export const preassessmentAssumption: Bilingual = {
  id: "Data menunjukkan ada atau tidaknya sesuatu; mutu setiap kriteria tetap dinilai evaluator. Nilai tertinggi yang masih terbuka adalah batas atas, bukan nilai.",
  en: "Data show whether something is there; the quality of every criterion stays the judgement of the evaluator. The most that is open is an upper bound, and no score.",
};

/** How well that is founded. */
export const preassessmentBasis: Citation = {
  title: "Penilaian awal",
  status: "convention",
  note: {
    id: "Bukan evaluasi: tanpa nilai dan tanpa predikat. Data mana yang menjawab kriteria mana ditetapkan pustaka ini; peraturan menyerahkannya kepada pertimbangan evaluator (Lampiran I, hlm. 33).",
    en: "No evaluation: without a score and without a grade. Which data answer which criterion is ours; the regulation leaves it to the judgement of the evaluator (Lampiran I, p. 33).",
  },
};
