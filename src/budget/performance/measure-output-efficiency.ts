import {
  type Citation,
  type Computed,
  checkArray,
  checkObject,
  computed,
  deepFreeze,
  frozenCopy,
  type NotComputable,
  notComputable,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import {
  add,
  compare,
  type Decimal,
  type DecimalInput,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  readExact,
  sign,
  subtract,
  sumOf,
  ZERO,
} from "../../number/index.ts";
import { type EfficiencyScoreRule, efficiencyScore2017, outputBasis } from "../../regulation/index.ts";
import { percentOf, readBudget } from "../line/index.ts";
import { checkEfficiencyScoreRule } from "../plan/index.ts";

/**
 * One output: what it was to cost, what it did cost, and how far it was achieved.
 *
 * @term keluaran (output) dan anggarannya
 */
export interface OutputCost {
  /** The budget of the output (PAK). */
  readonly budget: DecimalInput;
  /** What was spent on it (RAK). */
  readonly realization: DecimalInput;
  /** Its achievement in percent (CK). */
  readonly achievement: DecimalInput;
}

/**
 * How much less the outputs cost than they should have, with the facts it comes from.
 *
 * @term efisiensi keluaran
 */
export type OutputEfficiency = (Computed<Decimal> | NotComputable<"no-output">) & {
  /** What the achieved outputs should have cost: Σ budget × achievement. */
  readonly expectedCost: Decimal;
  /** What they did cost. */
  readonly realization: Decimal;
  /** The score of that efficiency, from 0 to 100. */
  readonly score?: Decimal;
  /** Whether the score was bounded. */
  readonly bounded: "cap" | "floor" | null;
  /** How it is computed. */
  readonly formula: "Σ(budget × achievement − realization) / Σ(budget × achievement) × 100";
  /** Where the formula comes from. */
  readonly basis: Citation;
  /** Where the score comes from: less certain than the formula. */
  readonly scoreBasis: Citation;
};

/**
 * Measures the efficiency of outputs: what the achieved outputs should have cost against what they did.
 *
 * @term efisiensi keluaran
 * @param outputs - The outputs.
 * @param rule - How an efficiency becomes a score; {@link efficiencyScore2017} unless told.
 * @returns The efficiency in percent, negative when more was spent than the outputs should have cost; `no-output` when
 * nothing was achieved.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `out-of-range`.
 * @see PMK 214/PMK.02/2017 for the formula; the score is remembered.
 * @example
 * ```ts
 * import { measureOutputEfficiency } from "sakip";
 *
 * const efficiency = measureOutputEfficiency([{ budget: 200, realization: 171, achievement: 90 }]);
 * efficiency.status === "computed" && efficiency.value // => "5"
 * efficiency.score // => "62.5"
 * ```
 */
export function measureOutputEfficiency(
  outputs: readonly OutputCost[],
  rule: EfficiencyScoreRule = efficiencyScore2017,
): OutputEfficiency {
  const problems: Problem[] = [];
  if (!checkArray(outputs, ["outputs"], problems)) refuseIfAny(problems);
  checkEfficiencyScoreRule(rule, problems);
  const read = outputs.map((output, i) => readOutput(output, i, problems));
  refuseIfAny(problems);
  const expected = sumOf(read.map(({ budget, achievement }) => divide(multiply(budget, achievement), HUNDRED)));
  const spent = sumOf(read.map(({ realization }) => realization));
  const facts = {
    expectedCost: exactToDecimal(expected),
    realization: exactToDecimal(spent),
    formula: "Σ(budget × achievement − realization) / Σ(budget × achievement) × 100" as const,
    basis: outputBasis,
    scoreBasis: frozenCopy(rule.source),
  };
  if (sign(expected) === 0) return deepFreeze({ ...notComputable("no-output"), ...facts, bounded: null });
  const efficiency = percentOf(subtract(expected, spent), expected);
  const { score, bounded } = scoreOf(efficiency, rule);
  return deepFreeze({ ...computed(exactToDecimal(efficiency)), ...facts, score: exactToDecimal(score), bounded });
}

function readOutput(output: OutputCost, i: number, problems: Problem[]) {
  const path = ["outputs", i];
  const nothing = { budget: ZERO, realization: ZERO, achievement: ZERO };
  if (!checkObject(output, path, problems)) return nothing;
  return {
    budget: readBudget(output["budget"], [...path, "budget"], problems) ?? ZERO,
    realization: readExact(output["realization"], [...path, "realization"], problems) ?? ZERO,
    achievement: readBudget(output["achievement"], [...path, "achievement"], problems) ?? ZERO,
  };
}

function scoreOf(efficiency: Exact, rule: EfficiencyScoreRule): { score: Exact; bounded: "cap" | "floor" | null } {
  const [middle, span] = [rule.middle, rule.span].map((value) => readExact(value, [], []) as Exact) as [Exact, Exact];
  const score = add(middle, multiply(divide(efficiency, span), middle));
  if (sign(score) < 0) return { score: ZERO, bounded: "floor" };
  return compare(score, HUNDRED) > 0 ? { score: HUNDRED, bounded: "cap" } : { score, bounded: null };
}
