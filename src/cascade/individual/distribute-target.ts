import { checkObject, checkWord, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import {
  add,
  checkRounding,
  compare,
  type Decimal,
  type DecimalInput,
  divide,
  type Exact,
  exactToDecimal,
  multiply,
  ONE,
  readExact,
  roundExact,
  sign,
  subtract,
  sumOf,
  tryExact,
  ZERO,
} from "../../number/index.ts";
import { isDivisible, type MeasureKind } from "../tree/index.ts";

/**
 * How a target is passed on: `same` to every part unchanged, `equal` in equal parts, `proportional` by shares.
 *
 * @term cara pembagian target
 */
export type DistributionRule = "same" | "equal" | "proportional";

/**
 * What is known of the target, and how finely it may be divided.
 *
 * @term pembagian target
 */
export interface DistributionOptions extends MeasureKind {
  /** Decimals of the parts; those of the target unless told, so that counts stay counts. */
  readonly decimals?: number;
}

const RULES: readonly DistributionRule[] = ["same", "equal", "proportional"];

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
  shares: readonly DecimalInput[] | number,
  rule: DistributionRule,
  options: DistributionOptions = {},
): readonly Decimal[] {
  const problems: Problem[] = [];
  checkObject(options, ["options"], problems);
  refuseIfAny(problems);
  if (typeof options.unit !== "string" && options.unit !== undefined && options.unit !== null)
    problems.push(problemAt("invalid-input", ["options", "unit"], options.unit, "a text, or null"));
  const whole = readExact(target, ["target"], problems);
  const sizes = readShares(shares, rule, problems);
  const decimals = options.decimals ?? (whole === undefined ? 0 : exactToDecimal(whole).decimalPlaces());
  checkWord(rule, RULES, ["rule"], problems);
  checkRounding({ decimals, mode: "floor" }, ["options"], problems);
  if (rule !== "same" && !isDivisible(options))
    problems.push(
      problemAt(
        "cannot-split",
        ["target"],
        target,
        'a count or an amount: what this is can only be passed on with "same"',
      ),
    );
  refuseIfAny(problems);
  if (rule === "same") return Object.freeze(sizes.map(() => exactToDecimal(whole as Exact)));
  if (compare(roundExact(whole as Exact, { decimals, mode: "floor" }), whole as Exact) !== 0)
    refuseIfAny([
      problemAt(
        "invalid-rounding",
        ["options", "decimals"],
        decimals,
        `enough decimals for the target ${target}: otherwise no parts add up to it`,
      ),
    ]);
  return Object.freeze(largestRemainder(whole as Exact, sizes, decimals).map(exactToDecimal));
}

function readShares(shares: readonly DecimalInput[] | number, rule: DistributionRule, problems: Problem[]): Exact[] {
  if (typeof shares === "number") {
    const fine = Number.isInteger(shares) && shares >= 1 && shares <= 1e6 && rule !== "proportional";
    if (!fine)
      problems.push(
        problemAt(
          "invalid-input",
          ["shares"],
          shares,
          "the shares of the parts, or for same and equal how many parts there are",
        ),
      );
    return fine ? Array.from({ length: shares }, () => ONE) : [];
  }
  if (!Array.isArray(shares) || shares.length === 0) {
    problems.push(problemAt("invalid-input", ["shares"], shares, "at least one share"));
    return [];
  }
  const read = shares.map((share: DecimalInput, i) => readExact(share, ["shares", i], problems) ?? ZERO);
  read.forEach((share, i) => {
    if (sign(share) < 0) problems.push(problemAt("out-of-range", ["shares", i], shares[i], "a share of zero or more"));
  });
  if (rule === "proportional" && problems.length === 0 && sign(sumOf(read)) === 0)
    problems.push(problemAt("out-of-range", ["shares"], shares, "at least one share above zero"));
  return rule === "proportional" ? read : read.map(() => ONE);
}

function largestRemainder(whole: Exact, sizes: readonly Exact[], decimals: number): Exact[] {
  const total = sumOf(sizes);
  const parts = sizes.map((size, at) => {
    const exact = divide(multiply(whole, size), total);
    const cut = roundExact(exact, { decimals, mode: "floor" });
    return { at, cut, lost: subtract(exact, cut) };
  });
  const unit = tryExact(`1e${-decimals}`) as Exact;
  let left = subtract(whole, sumOf(parts.map(({ cut }) => cut)));
  for (const part of [...parts].sort((a, b) => compare(b.lost, a.lost))) {
    if (sign(left) === 0) break;
    part.cut = add(part.cut, unit);
    left = subtract(left, unit);
  }
  return parts.map(({ cut }) => cut);
}
