import { type Finding, gradeContradiction } from "../../finding/index.ts";
import { bandIndex } from "../../scale/index.ts";
import { type AwardCall, type Entered, scaleOf } from "./award-call.ts";

const PAIRS = [
  ["score", "grade"],
  ["previousScore", "previousGrade"],
] as const;

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
      const place = { subject: entry.id, path: ["entries", i, grade] };
      return [gradeContradiction(place, { grade: stated, score: points, right, scale })];
    }),
  );
}
