import { type DecimalInput, type Exact, exactToDecimal, readExact, subtract } from "../number/index.ts";
import type { AwardEntry, AwardScheme } from "./award.ts";

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

function exact(value: DecimalInput): Exact {
  return readExact(value, [], []) as Exact;
}
