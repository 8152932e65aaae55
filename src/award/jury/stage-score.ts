import { computed, deepFreeze, notComputable } from "../../core/index.ts";
import { compare, divide, type Exact, exactToDecimal, readExact, subtract, sumOf } from "../../number/index.ts";
import type { JuryRules } from "../../regulation/index.ts";
import type { StageScore } from "./jury.ts";
import type { ReadSheet } from "./read-sheets.ts";

/** A stage score with its exact value, where there is one. */
export interface ExactStageScore {
  readonly shown: StageScore;
  readonly value: Exact | undefined;
}

/** The mean of numbers; there is at least one. */
export function meanOf(values: readonly Exact[]): Exact {
  return divide(sumOf(values), readExact(values.length, [], []) as Exact);
}

/** The score of one entry in one stage, from its sheets. */
export function stageScore(
  stageId: string,
  sheets: readonly ReadSheet[],
  rules: JuryRules,
  leniencyOf: (judgeId: string) => Exact | undefined,
): ExactStageScore {
  const read = sheets.map(({ judgeId, entryId, points }) => {
    const lenient = leniencyOf(judgeId);
    const level = points === undefined || lenient === undefined ? points : subtract(points, lenient);
    const conflict = rules.conflicts?.some((each) => each.judgeId === judgeId && each.entryId === entryId) ?? false;
    return { judgeId, points: level, conflict };
  });
  const valid = read.flatMap(({ judgeId, points, conflict }) =>
    points === undefined || conflict ? [] : [{ judgeId, points }],
  );
  // Among equal sheets the judge's id decides which one is called dropped; the mean is the same.
  const sorted = [...valid].sort((a, b) => compare(a.points, b.points) || (a.judgeId < b.judgeId ? -1 : 1));
  const drops = rules.dropExtremes === true;
  const dropped = drops && sorted.length > 2 ? [sorted[0], sorted[sorted.length - 1]].map((each) => each?.judgeId) : [];
  const counted = valid.filter(({ judgeId }) => !dropped.includes(judgeId));
  const reason =
    valid.length < (rules.quorum ?? 1) ? "below-quorum" : drops && valid.length < 3 ? "too-few-to-drop" : undefined;
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
