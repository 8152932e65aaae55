import type { Decimal, DecimalInput } from "../../number/index.ts";
import { divideTarget } from "./divide-target.ts";
import type { DistributionOptions, DistributionRule } from "./target-division.ts";

/**
 * Divides a target among parts that add up to it exactly, or passes it on unchanged.
 *
 * Each part gets its exact share cut off at the wanted decimals; the units left over go, one each, to the parts that lost
 * most by cutting (largest remainder), the earlier part first among equals. {@link divideTarget} says which.
 *
 * @term pembagian target
 * @param target - The target to divide.
 * @param shares - The size of each part, in any unit; or, for `same` and `equal`, how many parts there are.
 * @param rule - How.
 * @param options - Decimals of the parts; unit or quantity of the target, so that what cannot be divided is refused.
 * @returns One part per share, in their order. With `equal` and `proportional` their sum is the target.
 * @throws A {@link SakipError} `cannot-split` for a percentage, an index or a level, unless the rule is `same`;
 * `invalid-number`, `invalid-input`; `out-of-range` for a negative share or shares that are all zero; `invalid-rounding`
 * for a target with more decimals than its parts may have.
 * @see No official text was found. Published agreements adopt percentages and indices unchanged and divide counts alone.
 * @example
 * ```ts
 * import { distributeTarget } from "sakip";
 *
 * distributeTarget(6, [1, 1, 1, 3], "proportional") // => ["1", "1", "1", "3"]
 * distributeTarget(100, 3, "equal") // => ["34", "33", "33"]
 * distributeTarget(100, 3, "equal", { decimals: 2 }) // => ["33.34", "33.33", "33.33"]
 * distributeTarget("93", 4, "same", { unit: "%" }) // => ["93", "93", "93", "93"]
 * distributeTarget("93", 4, "equal", { unit: "%" }) // => throws cannot-split
 * ```
 */
export function distributeTarget(
  target: DecimalInput,
  shares: Iterable<DecimalInput> | number,
  rule: DistributionRule,
  options: DistributionOptions = {},
): readonly Decimal[] {
  return Object.freeze(divideTarget(target, shares, rule, options).parts.map(({ value }) => value));
}
