import { deepFreeze, flag, type Given, object, optional, readAll } from "../../core/index.ts";
import { number } from "../../number/index.ts";
import { type AbsorptionInput, absorptionInputShape } from "./measure-absorption.ts";
import { type StatedRateCheck, statedRateOf } from "./stated-rate.ts";

const statedShape = /* @__PURE__ */ (() =>
  object({
    /** The percentage as stated; as a text, its printed decimals count: `"93.90"` was rounded to two. */
    stated: number,
    /** Whether the amounts were rounded too, half up at their last printed digit: `"1.35"` trillion. No unless told. */
    amountsRounded: optional(flag, false),
  }))();

/**
 * Amounts, and the percentage that a source states beside them.
 *
 * @term persentase tercantum
 */
export interface StatedRateInput extends AbsorptionInput, Given<typeof statedShape> {}

const inputShape = /* @__PURE__ */ (() => object({ ...absorptionInputShape.fields, ...statedShape.fields }))();

/**
 * Checks a percentage that a table or a data set states against the amounts beside it: percentages are often copies that
 * stayed behind when the amounts changed.
 *
 * @term pemeriksaan persentase penyerapan
 * @param input - The amounts and the stated percentage.
 * @returns How they relate, with the exact difference.
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
export function checkStatedRate(input: StatedRateInput): StatedRateCheck {
  const [read] = readAll([inputShape, input]);
  return deepFreeze(statedRateOf(input, read, []));
}
