import { deepFreeze, either, type Given, literal, object, type Read, readAll, type Shape } from "../../core/index.ts";
import { number } from "../../number/index.ts";
import { absorptionBasis } from "../../regulation/index.ts";
import { type Absorption, rateOf } from "./absorption.ts";
import { spendingFindings } from "./absorption-findings.ts";
import { type GivenAmounts, slipsIn } from "./grouping-slips.ts";
import { partlyReported } from "./partly-reported.ts";
import {
  type FlowFields,
  flowFields,
  isSummed,
  type Spent,
  type SummarizedBudget,
  spentOf,
  summedShape,
} from "./spent.ts";
import { spentFacts } from "./spent-facts.ts";

const absorptionInputFields = /* @__PURE__ */ (() => object(flowFields, { open: true }))();

/**
 * A budget and what was spent of it.
 *
 * @term anggaran dan realisasi
 */
export interface AbsorptionInput extends FlowFields, Given<typeof absorptionInputFields> {}

/** The shape of an {@link AbsorptionInput}: open, because a budget line is one. */
export const absorptionInputShape: Shape<AbsorptionInput, Read<typeof absorptionInputFields>> = absorptionInputFields;

export const netBudgetFields = /* @__PURE__ */ (() =>
  object(
    {
      ...flowFields,
      /** Receipts minus outlays as budgeted: below 0 where more goes out. */
      budget: number,
      /** Says that the amounts are differences. */
      direction: literal("net"),
    },
    { open: true },
  ))();

/**
 * A difference that was budgeted, and what came of it: net financing, surplus or deficit.
 *
 * @term jumlah neto (pembiayaan neto, surplus atau defisit)
 */
export interface NetBudget extends Omit<FlowFields, "budget" | "direction">, Given<typeof netBudgetFields> {}

/** The shape of a {@link NetBudget}. */
export const netBudgetShape: Shape<NetBudget, Read<typeof netBudgetFields>> = netBudgetFields;

/** The shape of whatever has a budget and a realisation. */
export const absorbedShape = /* @__PURE__ */ (() =>
  either([absorptionInputShape, netBudgetShape, summedShape], (value) => {
    if (isSummed(value)) return summedShape;
    return isNet(value) ? netBudgetShape : absorptionInputShape;
  }))();

/** Whether amounts are meant to be differences, which may be below zero. */
export function isNet(value: unknown): boolean {
  return Object(value).direction === "net";
}

/**
 * Tells how much of a budget has been spent, or of expected revenue received, in percent. More than the budget gives more
 * than 100, and for spending a finding; nothing is clipped or rounded. What was not reported is not zero: of a summary the
 * lines that reported count.
 *
 * @term penyerapan anggaran
 * @param input - The budget and its realisation, or a summary of lines.
 * @returns The rate in percent, or why there is none ({@link AbsorptionReason}); with the facts. Of a net amount below zero
 * the rate is that of the two amounts as well: −40 of −50 is 80.
 * @throws A {@link SakipError} `invalid-number` or `out-of-range` (a negative budget), all problems at once.
 * @see PMK 214/PMK.02/2017 (P = RA/PA × 100); the cases without a rate are a convention of this library.
 * @example
 * ```ts
 * import { measureAbsorption } from "sakip";
 *
 * const absorption = measureAbsorption({ budget: 855_830_897_000, realization: 734_881_464_333 });
 * absorption.status === "computed" && absorption.value.toFixed(2) // => "85.87"
 * ```
 * @example What was not reported, and spending that no budget allowed.
 * ```ts
 * import { measureAbsorption } from "sakip";
 *
 * const silent = measureAbsorption({ budget: 100, realization: null });
 * silent.status === "not-computable" && silent.reason // => "not-reported"
 * const unlawful = measureAbsorption({ budget: 0, realization: "149425965" });
 * unlawful.status === "not-computable" && unlawful.reason // => "spending-without-budget"
 * ```
 * @example More than the budget is real, and reported; more revenue than expected is no overspending.
 * ```ts
 * import { measureAbsorption } from "sakip";
 *
 * const over = measureAbsorption({ budget: 200, realization: 210 });
 * over.status === "computed" && over.value // => "105"
 * over.findings.map((finding) => finding.code) // => ["over-budget"]
 * measureAbsorption({ budget: 200, realization: 210, direction: "revenue" }).findings // => []
 * ```
 * @example Net financing, where more was planned to go out than to come in.
 * ```ts
 * import { measureAbsorption } from "sakip";
 *
 * const net = measureAbsorption({ budget: -50, realization: -40, direction: "net" });
 * net.status === "computed" && net.value // => "80"
 * ```
 */
export function measureAbsorption(input: AbsorptionInput | NetBudget | SummarizedBudget): Absorption {
  const [read] = readAll([absorbedShape, input]);
  return absorptionOf(spentOf(read), input);
}

/** The absorption of amounts that have been read, and were written so. */
export function absorptionOf(spent: Spent, written: GivenAmounts): Absorption {
  const { id, budget, realization, direction, unread } = spent;
  return deepFreeze({
    kind: "absorption",
    ...rateOf(budget, realization, direction, unread),
    ...spentFacts(spent),
    formula: "realization / budget × 100" as const,
    basis: absorptionBasis,
    findings: [
      ...(realization === null ? [] : spendingFindings(id, [], { budget, realization, direction })),
      ...partlyReported(spent),
      ...slipsIn(id, [], written),
    ],
  });
}
