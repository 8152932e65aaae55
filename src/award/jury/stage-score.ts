import { computed, lacks } from "../../core/index.ts";
import {
  compare,
  type Exact,
  exactToDecimal,
  subtract,
  sumOf,
  type Weighted,
  weightedMeanOf,
} from "../../number/index.ts";
import { type Adjusted, adjusted } from "./adjusted.ts";
import { criterionMeans } from "./criterion-means.ts";
import type { StageScore } from "./jury.ts";
import type { JudgedSheet, RulesRead } from "./jury-call.ts";
import { middleOf } from "./middle-of.ts";
import { isPointed, type StagePanels } from "./stage-panels.ts";

const LACKS = /* @__PURE__ */ lacks({ "below-quorum": ["sheets"], "too-few-to-drop": ["sheets"] });

/** A stage score with its exact value, where there is one. */
export interface ExactStageScore {
  readonly shown: StageScore;
  readonly value: Exact | undefined;
}

/** A sheet that counts, with what it counts by: its points, or the place that they give. */
interface Vote extends Weighted {
  readonly judgeId: string;
}

/** The score of one entry in one stage, from its sheets. */
export function stageScore(
  entryId: string,
  sheets: readonly JudgedSheet[],
  stage: StagePanels,
  rules: RulesRead,
): ExactStageScore {
  const { stageId, weightOf } = stage;
  const read = sheets.map((sheet) => asShown(sheet, stage));
  const valid = sheets.filter(isPointed).filter(({ isConflict }) => !isConflict);
  const votes = read.flatMap(({ judgeId, vote }): Vote[] =>
    vote === undefined ? [] : [{ judgeId, value: vote, weight: weightOf(judgeId) }],
  );
  // Among equal sheets the judge's id decides which one is called dropped; the score is the same.
  const sorted = [...votes].sort((a, b) => compare(a.value, b.value) || (a.judgeId < b.judgeId ? -1 : 1));
  const drops = rules.dropExtremes;
  const extremes = drops && sorted.length > 2 ? [...sorted.slice(0, 1), ...sorted.slice(-1)] : undefined;
  const dropped = new Set(extremes?.map(({ judgeId }) => judgeId));
  const reason =
    votes.length < rules.quorum ? "below-quorum" : drops && votes.length < 3 ? "too-few-to-drop" : undefined;
  const counted = votes.filter(({ judgeId }) => !dropped.has(judgeId));
  const { value, ...noted }: Partial<Adjusted> =
    reason === undefined
      ? adjusted(combined(counted, rules), stage.adjustments.get(entryId), rules.rounding?.stage)
      : {};
  const shown: StageScore = {
    stageId,
    score: value === undefined ? LACKS[reason ?? "below-quorum"] : computed(exactToDecimal(value)),
    ...noted,
    criteria: criterionMeans(valid, weightOf),
    sheets: read.map(({ vote, use, ...sheet }) => ({
      ...sheet,
      use: dropped.has(sheet.judgeId) ? "dropped" : use,
    })),
  };
  return { shown, value };
}

function combined(votes: readonly Vote[], { combine }: RulesRead): Exact {
  switch (combine) {
    case "mean":
    case "placement-mean":
      return weightedMeanOf(votes);
    case "median":
      return middleOf(votes);
    case "placement-sum":
      return sumOf(votes.map(({ value }) => value));
  }
}

/** A sheet as the result shows it, and what it counts by; it has no vote when it does not count. */
function asShown(
  sheet: JudgedSheet,
  { levels, places }: StagePanels,
): StageScore["sheets"][number] & { readonly vote: Exact | undefined } {
  const { judgeId, unrounded, isConflict } = sheet;
  const marks = Object.fromEntries([...sheet.marks].map(([key, mark]) => [key, mark && exactToDecimal(mark)]));
  if (!isPointed(sheet))
    return { judgeId, marks, use: isConflict ? "conflict-of-interest" : "incomplete", vote: undefined };
  const level = levels.get(judgeId);
  const points = level === undefined ? sheet.points : subtract(sheet.points, level);
  const told = {
    judgeId,
    marks,
    points: exactToDecimal(points),
    ...(unrounded !== undefined && { unrounded: exactToDecimal(unrounded) }),
  };
  if (isConflict) return { ...told, use: "conflict-of-interest", vote: undefined };
  const place = places.get(sheet);
  if (place === undefined) return { ...told, use: "counted", vote: points };
  return { ...told, place: exactToDecimal(place), use: "counted", vote: place };
}
