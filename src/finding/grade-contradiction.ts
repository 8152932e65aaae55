import { findingKind, type Place, tell, textFact } from "../core/index.ts";
import { type Exact, exactToDecimal, figureFact } from "../number/index.ts";
import type { Scale } from "../scale/index.ts";
import type { Finding } from "./finding.ts";

const gradeContradictsScore = /* @__PURE__ */ findingKind("grade-contradicts-score", "warning", {
  facts: { grade: textFact, score: figureFact, gradeOfScore: textFact, scale: textFact },
  id: (is) => `Predikat ${is.grade} tidak sesuai dengan nilainya sendiri: ${is.score} berpredikat ${is.gradeOfScore}.`,
  en: (is) => `The grade ${is.grade} is not that of its own score: ${is.score} is ${is.gradeOfScore}.`,
});

/** That a grade is stated beside a score that has another one. */
export function gradeContradiction(
  place: Place,
  stated: { readonly grade: string; readonly score: Exact; readonly right: string; readonly scale: Pick<Scale, "id"> },
): Finding<"grade-contradicts-score"> {
  const { grade, score, right, scale } = stated;
  return tell(gradeContradictsScore, place, {
    grade,
    score: exactToDecimal(score),
    gradeOfScore: right,
    scale: scale.id,
  });
}
