import type { Citation } from "../../../core/index.ts";

/** What a simulation is, and is not. */
export const simulationBasis: Citation = {
  title: "Simulasi aturan",
  status: "convention",
  note: {
    id: "Perbandingan dua aturan atas data yang sama; bukan hasil evaluasi, penghargaan, atau kebijakan yang ditetapkan.",
    en: "Two rules compared on the same data; no result of an evaluation, an award or a policy that was decided.",
  },
};
