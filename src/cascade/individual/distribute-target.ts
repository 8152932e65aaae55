import {
  anyText,
  type Bilingual,
  either,
  type Given,
  nullable,
  object,
  optional,
  type Problem,
  problemAt,
  readAll,
  refuseIfAny,
  type Shape,
  series,
  whole,
  word,
} from "../../core/index.ts";
import {
  amount,
  compare,
  type Decimal,
  type DecimalInput,
  exactToDecimal,
  formatNumber,
  keptDecimals,
  number,
  ONE,
  roundExact,
  sign,
  sumOf,
} from "../../number/index.ts";
import { isDivisible } from "../tree/index.ts";
import { divideIntoParts } from "./divide-into-parts.ts";

/**
 * How a target is passed on: `same` to every part unchanged, `equal` in equal parts, `proportional` by shares.
 *
 * @term cara pembagian target
 */
export type DistributionRule = "same" | "equal" | "proportional";

const MOST_DECIMALS = 100;

const ruleShape: Shape<DistributionRule> = /* @__PURE__ */ word(["same", "equal", "proportional"]);

const sharesShape = /* @__PURE__ */ (() => {
  const count = whole(1, 1e6);
  const sizes = series(amount, { least: 1 });
  return either([count, sizes], (shares) => (typeof shares === "number" ? count : sizes));
})();

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** What kind of figure it is; only an amount can be divided. */
    quantity: optional(word(["amount", "ratio", "index", "level"])),
    /** Its unit: percent and the words for indices and scores are known to be no amounts. */
    unit: optional(nullable(anyText)),
    /** Decimals of the parts, from −15 to 100; those of the target unless told, so that counts stay counts. */
    decimals: optional(keptDecimals),
  }))();

/**
 * What is known of the target, and how finely it may be divided.
 *
 * @term pembagian target
 */
export interface DistributionOptions extends Given<typeof optionsShape> {}

/**
 * Divides a target among parts that add up to it exactly, or passes it on unchanged.
 *
 * Each part gets its exact share cut off at the wanted decimals; the units left over go, one each, to the parts that lost
 * most by cutting (largest remainder), the earlier part first among equals.
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
  const [total, sizes, how, { decimals: wanted, ...kind }] = readAll(
    [number, target, "target"],
    [sharesShape, shares, "shares"],
    [ruleShape, rule, "rule"],
    [optionsShape, options, "options"],
  );
  const parts =
    typeof sizes === "number"
      ? Array.from({ length: sizes }, () => ONE)
      : how === "proportional"
        ? sizes
        : sizes.map(() => ONE);
  const decimals = wanted ?? Math.min(exactToDecimal(total).decimalPlaces(), MOST_DECIMALS);
  const problems: Problem[] = [];
  if (how === "proportional" && typeof sizes === "number")
    problems.push(problemAt("invalid-input", ["shares"], sizes, oneForEach));
  if (sign(sumOf(parts)) === 0) problems.push(problemAt("out-of-range", ["shares"], shares, oneAboveZero));
  if (how !== "same" && !isDivisible(kind)) problems.push(problemAt("cannot-split", ["target"], target, divisible));
  if (how !== "same" && compare(roundExact(total, { decimals, mode: "floor" }), total) !== 0)
    problems.push(problemAt("invalid-rounding", ["options", "decimals"], decimals, enoughFor(target)));
  refuseIfAny(problems);
  const divided = how === "same" ? parts.map(() => total) : divideIntoParts(total, parts, decimals);
  return Object.freeze(divided.map(exactToDecimal));
}

const oneForEach: Bilingual = {
  en: "the shares of the parts: only same and equal take how many parts there are",
  id: "porsi setiap bagian: jumlah bagian saja hanya diterima bila target diteruskan utuh atau dibagi sama",
};
const oneAboveZero: Bilingual = { en: "at least one share above zero", id: "paling sedikit satu porsi di atas nol" };
const divisible: Bilingual = {
  en: 'a count or an amount: what this is can only be passed on with "same"',
  id: 'jumlah atau besaran: yang seperti ini hanya dapat diteruskan utuh, dengan "same"',
};
const enoughFor = (target: DecimalInput): Bilingual => ({
  en: `enough decimals for the target ${target}: otherwise no parts add up to it`,
  id: `desimal yang cukup untuk target ${formatNumber(target)}: jika tidak, jumlah bagian tidak akan sama dengannya`,
});
