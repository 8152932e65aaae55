import type { PlanComparison } from "../../../budget/index.ts";
import { optional, type Plain, type Read, readAll, text } from "../../../core/index.ts";
import { type Exact, resultNumber } from "../../../number/index.ts";
import { periodShape } from "../../../period/index.ts";
import {
  constant,
  type ExplainedInput,
  figure,
  inPercent,
  minus,
  over,
  ruled,
  step,
  times,
  worded,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { explainGrade } from "../scale/explain-grade.ts";
import { periodInput } from "../shared/dates.ts";
import { copiedResult, groundFields, partShape, resultShape, wordOutcome } from "../shared/fields.ts";
import { budgetName, expenditureName, targetName, toleranceName } from "../shared/names.ts";
import { wordOf } from "../shared/word-of.ts";
import { explainAbsorption } from "./explain-absorption.ts";

const comparisonRead = /* @__PURE__ */ (() =>
  resultShape("plan-comparison", {
    ...wordOutcome,
    ...groundFields,
    absorption: partShape({ budget: resultNumber }),
    period: periodShape,
    plan: partShape({
      expenditure: optional(text),
      percent: optional(resultNumber),
      amount: optional(resultNumber),
    }),
    tolerance: resultNumber,
    target: optional(resultNumber),
    gap: optional(resultNumber),
    gapAmount: optional(resultNumber),
  }))();

/**
 * Explains where spending stands against its plan: the absorption, the target, and the gap between them.
 *
 * @term penjelasan posisi terhadap rencana
 * @param result - What {@link compareWithPlan} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no comparison.
 * @see No official source.
 * @example
 * ```ts
 * import { compareWithPlan, explainPlanComparison, parsePeriod } from "sakip";
 *
 * const comparison = compareWithPlan({
 *   budget: 100,
 *   realization: 30,
 *   period: parsePeriod("2023-TW2"),
 *   plan: { percent: 40 },
 * });
 * explainPlanComparison(comparison).steps.map(({ subject, value }) => [subject, value])
 * // => [["gap", "-10"], ["gap-amount", "-10"]]
 * ```
 */
export function explainPlanComparison(result: PlanComparison | Plain<PlanComparison>): Explanation {
  const copy = copiedResult(comparisonRead, result);
  const [read] = readAll([comparisonRead, copy, "result"]);
  const { value, reason, period, plan, tolerance, target, basis, findings } = read;
  const absorption = explainAbsorption(copy.absorption);
  return explained({
    subject: "plan-comparison",
    label: { id: "Posisi terhadap rencana", en: "Standing against the plan" },
    value: value === undefined ? null : wordOf(value, standings),
    inputs: [
      periodInput(period),
      target && plan.amount === undefined ? aimOf(read.plan, target) : undefined,
      plan.amount && figure("planned-amount", names.planned, plan.amount),
      plan.expenditure === undefined ? undefined : worded("expenditure", expenditureName, plan.expenditure),
      ruled("tolerance", toleranceName, tolerance, "points"),
    ],
    reason,
    basis,
    findings,
    steps: [
      ...gapNodes(read, absorption),
      ...(read.gap === undefined ? [absorption] : []),
      ...(copy.band === undefined ? [] : [explainGrade(copy.band)]),
    ],
  });
}

/** The gap in points, and what it is in money. */
function gapNodes({ gap, gapAmount, target, plan, absorption, basis }: Read<typeof comparisonRead>, rate: Explanation) {
  if (gap === undefined || gapAmount === undefined || target === undefined) return [];
  const budget = figure("budget", budgetName, absorption.budget);
  const planned = plan.amount && figure("planned-amount", names.planned, plan.amount);
  const aim = aimOf(plan, target);
  const points = explained({
    subject: "gap",
    label: { id: "Selisih terhadap target", en: "Gap to the target" },
    value: gap,
    unit: "points",
    formula: minus(step(0), planned === undefined ? aim : inPercent(planned, budget)),
    inputs: planned === undefined ? [aim] : [planned, budget],
    basis,
    steps: [rate],
  });
  const money = explained({
    subject: "gap-amount",
    label: { id: "Selisih dalam uang", en: "The gap in money" },
    value: gapAmount,
    formula: over(times(step(0), budget), constant("100")),
    inputs: [budget],
    basis,
    steps: [points],
  });
  return [points, money];
}

/** A percentage of the caller's own, or one that stands on a path. */
function aimOf({ percent }: Read<typeof comparisonRead>["plan"], target: Exact): ExplainedInput {
  const told = percent === undefined ? ruled : figure;
  return told("target", targetName, target, "percent");
}

const names = { planned: { id: "rencana dalam uang", en: "planned amount" } };
const standings: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  ahead: { id: "mendahului rencana", en: "ahead of the plan" },
  "on-plan": { id: "sesuai rencana", en: "on plan" },
  behind: { id: "tertinggal dari rencana", en: "behind the plan" },
};
