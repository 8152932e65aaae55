import { findingKind, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { exactToDecimal, figureFact } from "../../number/index.ts";
import { bandIndex } from "../../scale/index.ts";
import { type AwardCall, type Entered, scaleOf } from "./award-call.ts";

const PAIRS = [
  ["score", "grade"],
  ["previousScore", "previousGrade"],
] as const;

const gradeContradictsScore = /* @__PURE__ */ findingKind("grade-contradicts-score", "warning", {
  facts: { score: figureFact, grade: textFact, gradeOfScore: textFact, scale: textFact },
  id: (is) => `Predikat ${is.grade} tidak sesuai dengan nilai ${is.score}, yang berpredikat ${is.gradeOfScore}.`,
  en: (is) => `The grade ${is.grade} does not fit the score ${is.score}, which has the grade ${is.gradeOfScore}.`,
});

export type GradeFinding = Finding<"grade-contradicts-score">;

/** Entries whose grade is not the one that the scale gives their score. Nothing is changed: which one is wrong, people know. */
export function gradeFindings({ entries, scheme }: AwardCall): readonly GradeFinding[] {
  const scale = scaleOf(scheme);
  if (scale === undefined) return [];
  return entries.flatMap((entry: Entered, i) =>
    PAIRS.flatMap(([score, grade]): readonly GradeFinding[] => {
      const [points, stated] = [entry[score], entry[grade]];
      const right = points ? scale.bands[bandIndex(points, scale)]?.code : undefined;
      if (!points || stated === undefined || right === undefined || right === stated) return [];
      const facts = { score: exactToDecimal(points), grade: stated, gradeOfScore: right, scale: scale.id };
      return [tell(gradeContradictsScore, { subject: entry.id, path: ["entries", i, grade] }, facts)];
    }),
  );
}
