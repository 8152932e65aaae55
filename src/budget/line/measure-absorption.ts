import { deepFreeze, type Given, nullable, object, optional, type Read, readAll, text } from "../../core/index.ts";
import { amount, exactToDecimal, number } from "../../number/index.ts";
import { absorptionBasis } from "../../regulation/index.ts";
import { type Absorption, rateOf } from "./absorption.ts";
import { spendingFindings } from "./absorption-findings.ts";

/** The shape of an {@link AbsorptionInput}: open, because a budget line is one. */
export const absorptionInputShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The budget, 0 or more, in any unit of money. */
      budget: amount,
      /** What was spent, in the same unit; negative when refunds exceed spending; null when it was not reported. */
      realization: nullable(number),
      /** Whose it is, for the findings; `"budget"` unless told. */
      id: optional(text, "budget"),
    },
    { open: true },
  ))();

/**
 * A budget and what was spent of it.
 *
 * @term anggaran dan realisasi
 */
export interface AbsorptionInput extends Given<typeof absorptionInputShape> {}

/**
 * Tells how much of a budget has been spent, in percent. Spending beyond the budget gives more than 100 and a finding;
 * nothing is clipped or rounded. What was not reported is not zero.
 *
 * @term penyerapan anggaran
 * @param input - The budget and its realisation.
 * @returns The rate in percent, or `not-reported`, `zero-budget` or `spending-without-budget`; with the facts.
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
 * @example More than the budget is real, and reported.
 * ```ts
 * import { measureAbsorption } from "sakip";
 *
 * const over = measureAbsorption({ budget: 200, realization: 210 });
 * over.status === "computed" && over.value // => "105"
 * over.findings.map((finding) => finding.code) // => ["over-budget"]
 * ```
 */
export function measureAbsorption(input: AbsorptionInput): Absorption {
  const [read] = readAll([absorptionInputShape, input]);
  return absorptionOf(read);
}

/** The absorption of amounts that have been read. */
export function absorptionOf({ id, budget, realization }: Read<typeof absorptionInputShape>): Absorption {
  return deepFreeze({
    kind: "absorption",
    ...rateOf(budget, realization),
    budget: exactToDecimal(budget),
    ...(realization !== null && { realization: exactToDecimal(realization) }),
    formula: "realization / budget × 100" as const,
    basis: absorptionBasis,
    findings: realization === null ? [] : spendingFindings(id, [], budget, realization),
  });
}
