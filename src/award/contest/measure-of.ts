import { type DecimalInput, type Exact, exactToDecimal, subtract } from "../../number/index.ts";
import type { Entered, SchemeRead } from "./award-call.ts";

/** What an entry is ranked by; null where that is not known. Grades count from the lowest, which is 0. */
export function measureOf(
  { score, previousScore, grade, previousGrade }: Entered,
  measure: SchemeRead["measure"],
  grades: readonly string[],
): DecimalInput | null {
  switch (measure) {
    case "score":
      return decimalOf(score);
    case "improvement":
      return score && previousScore ? exactToDecimal(subtract(score, previousScore)) : null;
    case "grade":
      return grade === undefined ? null : grades.indexOf(grade);
    case "grade-jump":
      return grade === undefined || previousGrade === undefined
        ? null
        : grades.indexOf(grade) - grades.indexOf(previousGrade);
  }
}

/** A figure of an entry as `rankBy` takes it; null where it is not known. */
export function decimalOf(value: Exact | null | undefined): DecimalInput | null {
  return value ? exactToDecimal(value) : null;
}
