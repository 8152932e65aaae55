import { add, compare, type Exact, ONE, sign, sumOf, ZERO } from "../../../number/index.ts";
import {
  average,
  type ExplainedInput,
  type Expression,
  expressionOf,
  figure,
  plus,
  roundedBy,
  ruled,
  step,
  total,
  weightedAverage,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { weightName } from "../shared/names.ts";
import type { JuryRead, ScoreRead, SheetRead, StageRead } from "./jury-read.ts";
import { sheetNode } from "./jury-sheet.ts";

/** A sheet that counts: where it stands among the steps, what it counts by, and how much. */
interface Vote {
  readonly value: Exact;
  /** The place that counts, where places do. */
  readonly place: ExplainedInput | undefined;
  readonly operand: Expression;
  readonly weight: ExplainedInput;
  readonly amount: Exact;
}

/** An entry in one stage: what its sheets come to, with deductions and extras. */
export function stageNode(stage: StageRead, read: JuryRead): Explanation {
  const { stageId, score, sheets, adjustments } = stage;
  const { rubric, rules } = read;
  const steps = sheets.map((sheet) => sheetNode(sheet, stageId, read));
  const votes = sheets.flatMap((sheet, at) => voteOf(sheet, at, rules));
  const extras = adjustmentInputs(adjustments);
  const title = rubric.stages.find(({ id }) => id === stageId)?.label ?? { id: stageId, en: stageId };
  const isWeighted = rules.judgeWeights.length > 0;
  return explained({
    subject: `stage:${stageId}`,
    label: { id: `Tahap ${title.id}`, en: `Stage ${title.en}` },
    value: score.value ?? null,
    formula: score.value && roundedBy(withExtras(combined(votes, rules, isWeighted), extras), [rules.rounding?.stage]),
    statement: statements[rules.combine],
    inputs: [
      ...votes.flatMap(({ place }) => place ?? []),
      ...(isWeighted ? votes.map(({ weight }) => weight) : []),
      ...extras,
    ],
    rounding: rules.rounding?.stage,
    reason: score.reason,
    steps,
  });
}

function voteOf({ judgeId, points, place, use }: SheetRead, at: number, rules: JuryRead["rules"]): Vote[] {
  const isPlaced = rules.combine.startsWith("placement");
  const value = isPlaced ? place : points;
  if (use !== "counted" || value === undefined) return [];
  const own = figure(`place:${judgeId}`, { id: `tempat menurut juri ${judgeId}`, en: `place by ${judgeId}` }, value);
  const amount = rules.judgeWeights.find((each) => each.judgeId === judgeId)?.weight ?? ONE;
  const weight = ruled(
    `weight:${judgeId}`,
    { id: `${weightName.id} juri ${judgeId}`, en: `${weightName.en} of ${judgeId}` },
    amount,
  );
  return [
    { value, place: isPlaced ? own : undefined, operand: isPlaced ? expressionOf(own) : step(at), weight, amount },
  ];
}

function combined(votes: readonly Vote[], { combine }: JuryRead["rules"], isWeighted: boolean): Expression {
  const operands = votes.map(({ operand }) => operand);
  if (combine === "placement-sum") return total(operands);
  if (combine === "median") return average(middleOf(votes));
  return isWeighted
    ? weightedAverage(votes.map(({ weight, operand }) => ({ weight, value: operand })))
    : average(operands);
}

/** The vote in the middle of the weights, or both where the middle lies between two. */
function middleOf(votes: readonly Vote[]): Expression[] {
  const sorted = [...votes].sort((a, b) => compare(a.value, b.value));
  const whole = sumOf(sorted.map(({ amount }) => amount));
  let below = ZERO;
  for (const [at, { amount, operand }] of sorted.entries()) {
    below = add(below, amount);
    const side = compare(add(below, below), whole);
    const next = sorted[at + 1];
    if (side === 0 && next !== undefined) return [operand, next.operand];
    if (side >= 0) return [operand];
  }
  return [];
}

/** The final score of an entry: the mean of its stages by their weights, with deductions and extras. */
export function scoreNode({ entryId, score, stages, adjustments }: ScoreRead, read: JuryRead): Explanation {
  const { rubric, rules } = read;
  const steps = stages.map((stage) => stageNode(stage, read));
  const weights = stages.map(({ stageId }) => {
    const stage = rubric.stages.find(({ id }) => id === stageId);
    const title = stage?.label ?? { id: stageId, en: stageId };
    return {
      amount: stage?.weight ?? ZERO,
      weight: ruled(
        `weight:${stageId}`,
        { id: `${weightName.id} ${title.id}`, en: `${weightName.en} of ${title.en}` },
        stage?.weight ?? ZERO,
      ),
    };
  });
  const counting = weights.flatMap(({ amount, weight }, at) =>
    sign(amount) === 0 ? [] : [{ weight, value: step(at) }],
  );
  const extras = adjustmentInputs(adjustments);
  return explained({
    subject: `entry:${entryId}`,
    label: { id: `Nilai juri ${entryId}`, en: `Jury score of ${entryId}` },
    value: score.value ?? null,
    formula: score.value && roundedBy(withExtras(weightedAverage(counting), extras), [rules.rounding?.total]),
    inputs: [...weights.map(({ weight }) => weight), ...extras],
    rounding: rules.rounding?.total,
    reason: score.reason,
    steps,
  });
}

function withExtras(own: Expression, extras: readonly ExplainedInput[]): Expression {
  return extras.length === 0 ? own : plus(own, ...extras);
}

function adjustmentInputs(adjustments: ScoreRead["adjustments"]): ExplainedInput[] {
  return adjustments.map(({ points, reason }, at) => {
    const why = reason === undefined ? String(at + 1) : `“${reason}”`;
    return figure(
      `adjustment:${at + 1}`,
      { id: `tambahan atau pengurangan ${why}`, en: `extra or deduction ${why}` },
      points,
    );
  });
}

const statements = {
  mean: { id: "Rata-rata lembar nilai yang dihitung.", en: "The mean of the sheets that count." },
  median: { id: "Nilai tengah lembar nilai yang dihitung.", en: "The median of the sheets that count." },
  "placement-mean": {
    id: "Rata-rata tempat yang diberikan oleh setiap juri; yang terendah terbaik.",
    en: "The mean of the places that each judge gives; the lowest is the best.",
  },
  "placement-sum": {
    id: "Jumlah tempat yang diberikan oleh setiap juri; yang terendah terbaik.",
    en: "The sum of the places that each judge gives; the lowest is the best.",
  },
};
