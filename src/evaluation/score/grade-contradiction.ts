import type { Finding } from "../../core/index.ts";
import { type Exact, exactToDecimal, formatNumber } from "../../number/index.ts";

/** That a grade is stated beside a score that has another one. */
export function gradeContradiction(
  path: Finding["path"],
  { grade, score, right }: { readonly grade: string; readonly score: Exact; readonly right: string },
): Omit<Finding, "subject" | "severity"> {
  const own = exactToDecimal(score);
  return {
    code: "grade-contradicts-score",
    path,
    details: { grade, score: own, gradeOfScore: right },
    message: {
      id: `Predikat ${grade} tidak sesuai dengan nilainya sendiri: ${formatNumber(own)} berpredikat ${right}.`,
      en: `The grade ${grade} is not that of its own score: ${formatNumber(own, { locale: "en" })} is ${right}.`,
    },
  };
}
