import {
  type Bilingual,
  type Citation,
  deepFreeze,
  either,
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
  type DecimalInput,
  exactToDecimal,
  formatNumber,
  number,
  ONE,
  roundExact,
  sign,
  sumOf,
} from "../../number/index.ts";
import { isDivisible } from "../tree/index.ts";
import { divideIntoParts } from "./divide-into-parts.ts";
import {
  type DistributionOptions,
  type DistributionRule,
  distributionOptionsShape,
  MOST_DECIMALS,
  type TargetDivision,
} from "./target-division.ts";

const ruleShape: Shape<DistributionRule> = /* @__PURE__ */ word(["same", "equal", "proportional"]);

const sharesShape = /* @__PURE__ */ (() => {
  const count = whole(1, 1e6);
  const sizes = series(amount, { least: 1 });
  return either([count, sizes], (shares) => (typeof shares === "number" ? count : sizes));
})();

const BASIS: Citation = {
  title: "Sisa terbesar",
  status: "convention",
  note: {
    id: "Bagian dipotong pada desimalnya; satuan yang tersisa diberikan satu per satu kepada bagian yang paling banyak terpotong. Naskah resminya tidak ditemukan.",
    en: "Parts are cut off at their decimals; the units left over go, one each, to the parts that lost most. No official text was found.",
  },
};

/**
 * Divides a target among parts that add up to it exactly, or passes it on unchanged, and says of every part how it came
 * about. {@link distributeTarget} gives the bare parts.
 *
 * Each part gets its exact share cut off at the wanted decimals; the units left over go, one each, to the parts that lost
 * most by cutting (largest remainder), the earlier part first among equals.
 *
 * @term pembagian target
 * @param target - The target to divide.
 * @param shares - The size of each part, in any unit; or, for `same` and `equal`, how many parts there are.
 * @param rule - How.
 * @param options - Decimals of the parts; unit or quantity of the target, so that what cannot be divided is refused.
 * @returns The parts in the order of the shares, each with its exact share and whether it got a unit that was left over.
 * @throws A {@link SakipError} `cannot-split` for a percentage, an index or a level, unless the rule is `same`;
 * `invalid-number`, `invalid-input`; `out-of-range` for a negative share or shares that are all zero; `invalid-rounding`
 * for a target with more decimals than its parts may have.
 * @see No official text was found. Published agreements adopt percentages and indices unchanged and divide counts alone.
 * @example
 * ```ts
 * import { divideTarget } from "sakip";
 *
 * const { parts } = divideTarget(100, 3, "equal");
 * parts.map(({ value }) => value) // => ["34", "33", "33"]
 * parts.map(({ raised }) => raised) // => [true, false, false]
 * parts[1]?.exact.toFixed(4) // => "33.3333"
 * divideTarget("93", 4, "equal", { unit: "%" }) // => throws cannot-split
 * ```
 */
export function divideTarget(
  target: DecimalInput,
  shares: Iterable<DecimalInput> | number,
  rule: DistributionRule,
  options: DistributionOptions = {},
): TargetDivision {
  const [total, sizes, how, { decimals: wanted, ...kind }] = readAll(
    [number, target, "target"],
    [sharesShape, shares, "shares"],
    [ruleShape, rule, "rule"],
    [distributionOptionsShape, options, "options"],
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
  const divided =
    how === "same"
      ? parts.map((size) => ({ size, exact: total, value: total, raised: false }))
      : divideIntoParts(total, parts, decimals);
  return deepFreeze({
    kind: "target-division",
    target: exactToDecimal(total),
    rule: how,
    decimals,
    ...(kind.quantity !== undefined && { quantity: kind.quantity }),
    ...(kind.unit !== undefined && { unit: kind.unit }),
    parts: divided.map(({ size, exact, value, raised }, i) => ({
      share: exactToDecimal(typeof sizes === "number" ? size : (sizes[i] ?? size)),
      exact: exactToDecimal(exact),
      value: exactToDecimal(value),
      raised,
    })),
    basis: BASIS,
  });
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
