import { deepFreeze, either, flag, type Given, keepAll, object, optional } from "../../core/index.ts";
import { number } from "../../number/index.ts";
import { slipsIn } from "./grouping-slips.ts";
import { type AbsorptionInput, isNet, type NetBudget, netBudgetFields } from "./measure-absorption.ts";
import { flowFields, isSummed, type SummarizedBudget, spentOf, summedWith } from "./spent.ts";
import { type StatedRateCheck, statedRateOf } from "./stated-rate.ts";

const statedShape = /* @__PURE__ */ (() =>
  object({
    /** The percentage as stated; as a text, its printed decimals count: `"93.90"` was rounded to two. */
    stated: number,
    /** Whether the amounts were rounded too, half up at their last printed digit: `"1.35"` trillion. No unless told. */
    amountsRounded: optional(flag, false),
  }))();

/**
 * A percentage that is stated beside amounts.
 *
 * @term persentase tercantum
 */
export interface StatedRate extends Given<typeof statedShape> {}

/**
 * Amounts, and the percentage that a source states beside them.
 *
 * @term persentase tercantum
 */
export interface StatedRateInput extends AbsorptionInput, StatedRate {}

const inputShape = /* @__PURE__ */ (() => {
  const flow = object({ ...flowFields, ...statedShape.fields });
  const net = object({ ...netBudgetFields.fields, ...statedShape.fields });
  const summed = summedWith(statedShape.fields);
  return either([flow, net, summed], (value) => (isSummed(value) ? summed : isNet(value) ? net : flow));
})();

/**
 * Checks a percentage that a table or a data set states against the amounts beside it: percentages are often copies that
 * stayed behind when the amounts changed.
 *
 * @term pemeriksaan persentase penyerapan
 * @param input - The amounts and the stated percentage.
 * @returns How they relate, with the exact difference. Of a summary the lines that reported count.
 * @throws A {@link SakipError} `invalid-number` or `out-of-range`, all problems at once.
 * @see No official source: the ways in which published tables round were found on the tables themselves.
 * @example
 * ```ts
 * import { checkStatedRate } from "sakip";
 *
 * checkStatedRate({ budget: 2726810205, realization: 2562626955, stated: "93.98" }).match // => "rounded"
 * const stale = checkStatedRate({ budget: 4289185000, realization: 3444657498, stated: "86.42" });
 * stale.match // => "differs"
 * stale.difference?.toFixed(2) // => "6.11"
 * ```
 */
export function checkStatedRate(
  input: StatedRateInput | ((NetBudget | SummarizedBudget) & StatedRate),
): StatedRateCheck {
  const [{ own, read }] = keepAll([inputShape, input]);
  const { stated, amountsRounded, ...amounts } = read;
  const spent = spentOf(amounts);
  const { stated: text, realization = null } = own;
  const budget = "reportedBudget" in own ? own.reportedBudget : own.budget;
  const check = statedRateOf({ budget, realization, stated: text }, { ...spent, stated, amountsRounded }, []);
  return deepFreeze({ ...check, findings: [...check.findings, ...slipsIn(spent.id, [], own)] });
}
