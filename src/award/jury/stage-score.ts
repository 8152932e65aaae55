import { computed, deepFreeze, notComputable } from "../../core/index.ts";
import { compare, type Exact, exactToDecimal, meanOf, subtract } from "../../number/index.ts";
import type { StageScore } from "./jury.ts";
import type { JudgedSheet, RulesRead } from "./jury-call.ts";
import { isConflict } from "./jury-findings.ts";

/** A stage score with its exact value, where there is one. */
export interface ExactStageScore {
  readonly shown: StageScore;
  readonly value: Exact | undefined;
}

/** The score of one entry in one stage, from its sheets. */
export function stageScore(
  stageId: string,
  sheets: readonly JudgedSheet[],
  rules: RulesRead,
  leniencyOf: (judgeId: string) => Exact | undefined,
): ExactStageScore {
  const read = sheets.map((sheet) => {
    const { judgeId, points } = sheet;
    const lenient = leniencyOf(judgeId);
    const level = points === undefined || lenient === undefined ? points : subtract(points, lenient);
    return { judgeId, points: level, conflict: isConflict(sheet, rules) };
  });
  const valid = read.flatMap(({ judgeId, points, conflict }) =>
    points === undefined || conflict ? [] : [{ judgeId, points }],
  );
  // Among equal sheets the judge's id decides which one is called dropped; the mean is the same.
  const sorted = [...valid].sort((a, b) => compare(a.points, b.points) || (a.judgeId < b.judgeId ? -1 : 1));
  const drops = rules.dropExtremes;
  const dropped = drops && sorted.length > 2 ? [sorted[0], sorted[sorted.length - 1]].map((each) => each?.judgeId) : [];
  const counted = valid.filter(({ judgeId }) => !dropped.includes(judgeId));
  const reason =
    valid.length < rules.quorum ? "below-quorum" : drops && valid.length < 3 ? "too-few-to-drop" : undefined;
  const value = reason === undefined ? meanOf(counted.map(({ points }) => points)) : undefined;
  const shown: StageScore = {
    stageId,
    score: value === undefined ? notComputable(reason ?? "below-quorum") : computed(exactToDecimal(value)),
    sheets: read.map(({ judgeId, points, conflict }) => ({
      judgeId,
      ...(points !== undefined && { points: exactToDecimal(points) }),
      use: conflict
        ? "conflict-of-interest"
        : points === undefined
          ? "incomplete"
          : dropped.includes(judgeId)
            ? "dropped"
            : "counted",
    })),
  };
  return { shown: deepFreeze(shown), value };
}
