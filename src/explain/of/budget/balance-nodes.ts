import { type Bilingual, optional, type Read } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { type ExplainedInput, type Expression, figure, inPercent, minus, plus, step } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { numberOutcome, partShape } from "../shared/fields.ts";
import { silentInputs, silentRead } from "./silent-lines.ts";

/** What is read of a part of a budget: revenue, expenditure, or a side of the financing. */
export const balancePartRead = /* @__PURE__ */ (() =>
  partShape({ budget: resultNumber, realization: optional(resultNumber), silent: optional(silentRead) }))();

/** What is read of a difference between parts. */
export const balanceFigureRead = /* @__PURE__ */ (() =>
  partShape({
    budget: resultNumber,
    realization: partShape(numberOutcome),
    difference: optional(resultNumber),
    rate: optional(partShape(numberOutcome)),
  }))();

/** A part with its name, or a difference that is itself a part of another. */
export interface BalanceSide {
  readonly budget: { readonly formula: Expression; readonly inputs: readonly ExplainedInput[] };
  readonly realization: ExplainedInput | undefined;
}

/** The figures of a part: of one that is partly silent the budget of all its lines. */
export function sideOf(key: string, name: Bilingual, part: Read<typeof balancePartRead>): BalanceSide {
  const { budget, realization, silent } = part;
  const nameOf = (id: string, en: string) => ({ id: `${id} ${name.id}`, en: `${en} of ${name.en}` });
  const own = figure(`${key}:budget`, nameOf("anggaran", "budget"), budget);
  const others = silentInputs(silent).map((each) => ({ ...each, key: `${key}:${each.key}` }));
  const unreported = others.find(({ key: each }) => each === `${key}:silent:budget`);
  return {
    budget: { formula: unreported ? plus(own, unreported) : plus(own), inputs: [own, ...others] },
    realization: realization && figure(`${key}:realization`, nameOf("realisasi", "realisation"), realization),
  };
}

/** A difference as budgeted, as realised, and what lies between the two. */
export interface BalanceNodes {
  readonly budgeted: Explanation;
  readonly realized: Explanation;
  readonly rest: readonly Explanation[];
}

type FigureRead = Read<typeof balanceFigureRead>;

/** One part less another. */
export function lessNodes(key: string, label: Bilingual, own: FigureRead, [a, b]: readonly [BalanceSide, BalanceSide]) {
  const spent = [a.realization, b.realization].filter((each) => each !== undefined);
  const [first, second] = spent;
  const { value, reason } = own.realization;
  const budgeted = explained({
    subject: `${key}:budget`,
    label: { id: `${label.id} menurut anggaran`, en: `${label.en} as budgeted` },
    value: own.budget,
    formula: minus(a.budget.formula, b.budget.formula),
    inputs: [...a.budget.inputs, ...b.budget.inputs],
  });
  const realized = explained({
    subject: `${key}:realization`,
    label: { id: `${label.id} menurut realisasi`, en: `${label.en} as realised` },
    value: value ?? null,
    formula: value && first && second && minus(first, second),
    inputs: spent,
    reason,
  });
  return nodesOf(key, label, own, { budgeted, realized });
}

/** What lies between both sides of a difference: by how much, and in percent. */
export function nodesOf(
  key: string,
  label: Bilingual,
  { difference, rate }: FigureRead,
  sides: Pick<BalanceNodes, "budgeted" | "realized">,
): BalanceNodes {
  const steps = [sides.realized, sides.budgeted];
  const gap =
    difference &&
    explained({
      subject: `${key}:difference`,
      label: { id: `${label.id}: realisasi dikurangi anggaran`, en: `${label.en}: realised minus budgeted` },
      value: difference,
      formula: minus(step(0), step(1)),
      steps,
    });
  const percent =
    rate &&
    explained({
      subject: `${key}:rate`,
      label: { id: `${label.id}: realisasi terhadap anggaran`, en: `${label.en}: realised over budgeted` },
      value: rate.value ?? null,
      unit: "percent",
      formula: rate.value && inPercent(step(0), step(1)),
      reason: rate.reason,
      steps,
    });
  return { ...sides, rest: [gap, percent].filter((each) => each !== undefined) };
}
