import { type DecimalInput, type Exact, exactToDecimal, recoverExact, subtract } from "../../number/index.ts";
import type { AwardEntry, AwardScheme } from "../../regulation/index.ts";

/** What an entry is ranked by; null where that is not known. Grades count from the lowest, which is 0. */
export function measureOf(
  { score, previousScore, grade, previousGrade }: AwardEntry,
  measure: NonNullable<AwardScheme["measure"]>,
  grades: readonly string[],
): DecimalInput | null {
  switch (measure) {
    case "score":
      return score;
    case "improvement":
      return isKnown(score) && isKnown(previousScore)
        ? exactToDecimal(subtract(exact(score), exact(previousScore)))
        : null;
    case "grade":
      return grade === undefined ? null : grades.indexOf(grade);
    case "grade-jump":
      return grade === undefined || previousGrade === undefined
        ? null
        : grades.indexOf(grade) - grades.indexOf(previousGrade);
  }
}

function isKnown(value: DecimalInput | null | undefined): value is DecimalInput {
  return value !== null && value !== undefined;
}

// A score may be a quotient that does not end: two thirds less one third is one third, not its 40 digits.
function exact(value: DecimalInput): Exact {
  return recoverExact(value) as Exact;
}
