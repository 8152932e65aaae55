import type { Finding } from "../../core/index.ts";
import { exactToDecimal, formatNumber } from "../../number/index.ts";
import { bandIndex } from "../../scale/index.ts";
import { type AwardCall, type Entered, scaleOf } from "./award-call.ts";

const PAIRS = [
  ["score", "grade"],
  ["previousScore", "previousGrade"],
] as const;

/** Entries whose grade is not the one that the scale gives their score. Nothing is changed: which one is wrong, people know. */
export function gradeFindings({ entries, scheme }: AwardCall): readonly Finding[] {
  const scale = scaleOf(scheme);
  if (scale === undefined) return [];
  return entries.flatMap((entry: Entered, i) =>
    PAIRS.flatMap(([score, grade]): Finding[] => {
      const [points, stated] = [entry[score], entry[grade]];
      const right = points ? scale.bands[bandIndex(points, scale)]?.code : undefined;
      if (!points || stated === undefined || right === undefined || right === stated) return [];
      const value = exactToDecimal(points);
      return [
        {
          code: "grade-contradicts-score",
          severity: "warning",
          subject: entry.id,
          path: ["entries", i, grade],
          details: { score: value, grade: stated, gradeOfScore: right, scale: scale.id },
          message: {
            id: `Predikat ${stated} tidak sesuai dengan nilai ${formatNumber(value)}, yang berpredikat ${right}.`,
            en: `The grade ${stated} does not fit the score ${formatNumber(value, { locale: "en" })}, which has the grade ${right}.`,
          },
        },
      ];
    }),
  );
}
