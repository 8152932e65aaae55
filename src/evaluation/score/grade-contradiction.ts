import { findingKind, type Place, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type Exact, exactToDecimal, figureFact } from "../../number/index.ts";

const gradeContradictsScore = /* @__PURE__ */ findingKind("grade-contradicts-score", "warning", {
  facts: { grade: textFact, score: figureFact, gradeOfScore: textFact },
  id: (is) => `Predikat ${is.grade} tidak sesuai dengan nilainya sendiri: ${is.score} berpredikat ${is.gradeOfScore}.`,
  en: (is) => `The grade ${is.grade} is not that of its own score: ${is.score} is ${is.gradeOfScore}.`,
});

/** That a grade is stated beside a score that has another one. */
export function gradeContradiction(
  place: Place,
  { grade, score, right }: { readonly grade: string; readonly score: Exact; readonly right: string },
): Finding<"grade-contradicts-score"> {
  return tell(gradeContradictsScore, place, { grade, score: exactToDecimal(score), gradeOfScore: right });
}
