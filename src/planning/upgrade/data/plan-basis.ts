import type { Bilingual, Citation } from "../../../core/index.ts";

/** What every plan takes for granted. */
export const planAssumption: Bilingual = {
  id: "Setiap kenaikan satu huruf dianggap sama beratnya, di instansi dan sub-komponen mana pun.",
  en: "Every rise by one letter is taken to be as hard as any other, whatever the agency and the sub-component.",
};

/** How well that is founded. */
export const planBasis: Citation = {
  title: "Rencana peningkatan predikat",
  status: "convention",
  note: {
    id: "Bobot, huruf, dan predikat menurut peraturan; ukuran berat kenaikan dan rata-rata sederhana ditetapkan pustaka ini.",
    en: "Weights, letters and grades by the regulation; the measure of effort and the simple mean are ours.",
  },
};
