import {
  type Citation,
  type Computed,
  computed,
  deepFreeze,
  type Given,
  kept,
  lacks,
  type NotComputable,
  object,
  type Read,
  readAll,
  series,
  where,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  add,
  amount,
  compare,
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  number,
  percentOf,
  resultNumber,
  sign,
  subtract,
  sumOf,
  ZERO,
} from "../../number/index.ts";
import {
  type DatedRule,
  type EfficiencyScoreRule,
  efficiencyScoreRuleShape,
  outputBasis,
  pmk214of2017EfficiencyScore,
} from "../../regulation/index.ts";
import { groupingSlips } from "../line/index.ts";

const LACKS = /* @__PURE__ */ lacks({ "no-output": ["achievement"] });

const outputShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The budget of the output (PAK). */
      budget: amount,
      /** What was spent on it (RAK). */
      realization: number,
      /** Its achievement in percent (CK), 0 or more. */
      achievement: where(
        resultNumber,
        (value, refuse) => sign(value) < 0 && refuse("out-of-range", [], { en: "0 or more", id: "0 atau lebih" }),
      ),
    },
    { open: true },
  ))();

/**
 * One output: what it was to cost, what it did cost, and how far it was achieved.
 *
 * @term keluaran (output) dan anggarannya
 */
export interface OutputCost extends Given<typeof outputShape> {}

/**
 * How much less the outputs cost than they should have, with the facts it comes from.
 *
 * @term efisiensi keluaran
 */
export type OutputEfficiency = (Computed<Decimal> | NotComputable<"no-output">) & {
  /** Says what this is. */
  readonly kind: "output-efficiency";
  /** The outputs: their budget, what was spent on them, and their achievement in percent. */
  readonly outputs: readonly {
    /** The budget. */
    readonly budget: Decimal;
    /** What was spent. */
    readonly realization: Decimal;
    /** The achievement in percent. */
    readonly achievement: Decimal;
  }[];
  /** How the efficiency is scored: middle + efficiency ÷ span × middle, from 0 to 100. */
  readonly scoreRule: {
    /** The id of the rule. */
    readonly id: string;
    /** The score where nothing was saved. */
    readonly middle: Decimal;
    /** The percentage of saving that scores twice as much. */
    readonly span: Decimal;
  };
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
  /** What a person should look at: amounts given as text whose point probably groups thousands. */
  readonly findings: readonly Finding[];
};

/**
 * Measures the efficiency of outputs: what the achieved outputs should have cost against what they did.
 *
 * @term efisiensi keluaran
 * @param outputs - The outputs.
 * @param rule - How an efficiency becomes a score; {@link pmk214of2017EfficiencyScore} unless told.
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
  outputs: Iterable<OutputCost>,
  rule: DatedRule<EfficiencyScoreRule> = pmk214of2017EfficiencyScore,
): OutputEfficiency {
  const [all, { id, value, source }] = readAll(
    [series(kept(outputShape)), outputs, "outputs"],
    [efficiencyScoreRuleShape, rule, "rule"],
  );
  const read = all.map((each) => each.read);
  const expected = sumOf(read.map(({ budget, achievement }) => divide(multiply(budget, achievement), HUNDRED)));
  const spent = sumOf(read.map(({ realization }) => realization));
  const kind = "output-efficiency";
  const facts = {
    outputs: read.map(({ budget, realization, achievement }) => ({
      budget: exactToDecimal(budget),
      realization: exactToDecimal(realization),
      achievement: exactToDecimal(achievement),
    })),
    scoreRule: { id, middle: exactToDecimal(value.middle), span: exactToDecimal(value.span) },
    expectedCost: exactToDecimal(expected),
    realization: exactToDecimal(spent),
    formula: "Σ(budget × achievement − realization) / Σ(budget × achievement) × 100" as const,
    basis: outputBasis,
    scoreBasis: source,
    findings: all.flatMap(({ own: { budget, realization } }, i) =>
      groupingSlips("output", ["outputs", i], { budget, realization }),
    ),
  };
  if (sign(expected) === 0) return deepFreeze({ kind, ...LACKS["no-output"], ...facts, bounded: null });
  const efficiency = percentOf(subtract(expected, spent), expected);
  const { score, bounded } = scoreOf(efficiency, value);
  return deepFreeze({
    kind,
    ...computed(exactToDecimal(efficiency)),
    ...facts,
    score: exactToDecimal(score),
    bounded,
  });
}

function scoreOf(
  efficiency: Exact,
  { middle, span }: Read<typeof efficiencyScoreRuleShape>["value"],
): { score: Exact; bounded: "cap" | "floor" | null } {
  const score = add(middle, multiply(divide(efficiency, span), middle));
  if (sign(score) < 0) return { score: ZERO, bounded: "floor" };
  return compare(score, HUNDRED) > 0 ? { score: HUNDRED, bounded: "cap" } : { score, bounded: null };
}
