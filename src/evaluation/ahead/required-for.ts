import { deepFreeze, readAll, refuseIfAny, text, word } from "../../core/index.ts";
import { atLeast, type Decimal, exactOf, exactToDecimal, subtract, ZERO } from "../../number/index.ts";
import type { ProvedRegulation } from "../../regulation/index.ts";
import {
  type ConditionScore,
  conditionsFor,
  type Evaluation,
  type EvaluationInput,
  evaluationGiven,
  factsOf,
  regulationOf,
} from "../score/index.ts";
import type { Upgrade } from "./upgrades-of.ts";
import { type WaysWished, waysTo } from "./ways-to.ts";
import { type RequiredForOptions, wishesShape, wishFaults } from "./wishes.ts";

/**
 * What makes a set of upgrades small, and which upgrades were not wanted: what was told, and else what holds.
 *
 * @term pilihan syarat predikat
 */
export interface UpgradeWishes {
  /** As few sub-components or items as possible, or as few steps from letter to letter. */
  readonly smallest: "parts" | "steps";
  /** Which sets come first: what one year can do, or those with the fewest letters. */
  readonly order: "one-year" | "cheapest";
  /** Letters that nothing is to rise to. */
  readonly avoid: readonly string[];
  /** Components, sub-components and items that are to stay as they are, by their codes. */
  readonly fixed: readonly string[];
  /** How many letters one sub-component or item may rise at most. */
  readonly mostSteps: number;
  /** How many sets are wanted at most. */
  readonly limit: number;
}

/**
 * What it takes to reach a grade.
 *
 * @term syarat mencapai predikat
 */
export interface RequiredUpgrades {
  /** Says what this is. */
  readonly kind: "required-upgrades";
  /** The evaluation. */
  readonly evaluation: Evaluation;
  /** The grade to reach: `"A"`. */
  readonly grade: string;
  /** The points from the graded total to the lower bound of the grade; 0 when the grade is reached. */
  readonly pointsShort: Decimal;
  /** The lower bound of the grade; absent where it has none. */
  readonly bound?: Decimal;
  /** Whether that bound must be passed (true) or only reached. */
  readonly mustExceed: boolean;
  /**
   * Whether the grade is there already, can be reached, cannot be reached even with the best letters that are wanted, is
   * held back by facts alone, or whether nothing has a letter that could rise: then only the points short are known.
   */
  readonly status: "reached" | "reachable" | "out-of-reach" | "held-by-facts" | "no-letters";
  /** The smallest sets of upgrades that reach the grade, in the order asked for: of each set all are needed, and in full. */
  readonly options: readonly (readonly Upgrade[])[];
  /**
   * Whether there are, or may be, more such sets: `limit` was reached, or a search would have gone on for too long. Of more
   * than 400 sub-components and items those are looked at that can gain the most; then there may be no option here.
   */
  readonly truncated: boolean;
  /** Whether it is proved that no smaller set reaches the grade. Else the sets are small, and others may be smaller. */
  readonly proved: boolean;
  /** What was wished: what makes a set small, which sets come first, and which upgrades were not wanted. */
  readonly wishes: UpgradeWishes;
  /** What the grade asks besides that no answer can change: facts that are not known or not as asked. */
  readonly gates: readonly ConditionScore[];
}

/**
 * Tells what it takes to reach a grade: "dari BB menjadi A". All sets of upgrades that are as small as can be and reach the
 * grade: of sub-components that are judged by letters, or of the items of those that are answered item by item, where no
 * item rises above what it rests on (the logic frame of 12/2015). First come those that one year can do.
 *
 * Where there are very many sets, or too many to look at, the result says so in `truncated` and `proved`.
 *
 * @term syarat mencapai predikat
 * @param evaluation - The evaluation. Its sub-components or items need letters, or a regulation that judges by letters.
 * @param grade - The code of the grade to reach.
 * @param options - What makes a set small, which upgrades are not wanted, and the regulation.
 * @throws A {@link SakipError} `invalid-input` when the scale has no such grade, or the regulation no such letter or code,
 * `no-regulation` when the regulation of the evaluation is not known.
 * @see No official source: it is arithmetic on the weights, letters and grades of the regulation.
 * @example
 * ```ts
 * import { requiredFor, scoreWorksheet } from "sakip";
 *
 * const letters = { existence: "BB", quality: "BB", use: "BB" };
 * const evaluation = scoreWorksheet({
 *   evaluationYear: 2024,
 *   answers: { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": { ...letters, use: "B" } },
 * });
 * const { pointsShort, options } = requiredFor(evaluation, "A");
 * pointsShort // => "1.25"
 * options[0]?.map(({ code, from, to, gain }) => `${code} ${from} to ${to}: ${gain}`) // => ["1.c BB to A: 1.5"]
 * options.length // => 7
 * ```
 */
export function requiredFor(
  evaluation: EvaluationInput,
  grade: string,
  options: RequiredForOptions = {},
): RequiredUpgrades {
  const [read, wanted, { regulation, ...wishes }] = readAll(
    [evaluationGiven, evaluation, "evaluation"],
    [text, grade, "grade"],
    [wishesShape, options, "options"],
  );
  const rule = regulationOf(read, regulation, ["options", "regulation"]);
  refuseIfAny(wishFaults(wishes, rule));
  const { bands } = rule.regulation.scale;
  const codes = bands.map(({ code }) => code);
  readAll([word(codes), wanted, "grade"]);
  return deepFreeze(requiredUpgrades(read, rule, codes.indexOf(wanted), wishes));
}

/** What it takes an evaluation that was read to reach the grade at a place of the scale. */
export function requiredUpgrades(
  read: Evaluation,
  rule: ProvedRegulation,
  target: number,
  wishes: WaysWished,
): RequiredUpgrades {
  const { bands } = rule.regulation.scale;
  const { code: grade = "", from, above } = bands[target] ?? {};
  const bound = from ?? above;
  const { smallest, order, avoid, fixed, mostSteps, limit } = wishes;
  const facts = {
    kind: "required-upgrades" as const,
    evaluation: read,
    grade,
    ...(bound !== undefined && { bound }),
    mustExceed: above !== undefined,
    wishes: { smallest, order, avoid, fixed, mostSteps, limit },
  };
  if (bands.findIndex(({ code }) => code === read.grade.code) >= target) {
    const nothing = { options: [], truncated: false, proved: true, gates: [] };
    return { ...facts, pointsShort: exactToDecimal(ZERO), status: "reached", ...nothing };
  }
  // A grade above another one has a lower bound. Where a condition is what is missing, no point may be.
  const short = atLeast(subtract(exactOf((from ?? above) as Decimal), exactOf(read.total)), ZERO);
  return {
    ...facts,
    pointsShort: exactToDecimal(short),
    ...waysTo(read, rule, target, wishes),
    gates: conditionsFor(grade, rule, read, factsOf(read)).filter(isGate),
  };
}

/** A condition on facts that is not met, or one of which it is not known. */
function isGate({ unit, status }: ConditionScore): boolean {
  return status === "unknown" || (unit === undefined && status === "not-met");
}
