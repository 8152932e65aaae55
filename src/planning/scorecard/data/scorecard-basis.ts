import type { Citation } from "../../../core/index.ts";

/** That a scorecard is no judgement. */
export const scorecardBasis: Citation = {
  title: "Kartu kinerja pejabat",
  status: "convention",
  note: {
    id: "Bahan bagi atasan, bukan penilaian resmi: rating dan predikat ditetapkan atasan. Batas rating, aturan tunjangan, dan urutan langkahnya membawa sumbernya masing-masing.",
    en: "Prepared for the superior, no official judgement: ratings and predicates are for the superior to give. The bounds of ratings, the rules of allowances and their order each carry a source of their own.",
  },
};
