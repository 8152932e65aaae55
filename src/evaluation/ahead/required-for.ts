import { deepFreeze, type Given, object, optional, readAll, text, word } from "../../core/index.ts";
import { type Decimal, exactOf, exactToDecimal, subtract, ZERO } from "../../number/index.ts";
import { regulationShape } from "../../regulation/index.ts";
import { type EvaluationInput, evaluationGiven, regulationOf } from "../score/index.ts";
import { smallestSets } from "./smallest-sets.ts";
import { type Upgrade, upgradesOf } from "./upgrades-of.ts";

/**
 * What it takes to reach a grade.
 *
 * @term syarat mencapai predikat
 */
export interface RequiredUpgrades {
  /** Says what this is. */
  readonly kind: "required-upgrades";
  /** The grade to reach: `"A"`. */
  readonly grade: string;
  /** The points from the graded total to the lower bound of the grade; 0 when the grade is reached. */
  readonly pointsShort: Decimal;
  /** Whether that bound must be passed (true) or only reached. */
  readonly mustExceed: boolean;
  /**
   * Whether the grade is there already, can be reached, cannot be reached even with the best letters, or whether no
   * sub-component has a letter that could rise: then only the points short are known.
   */
  readonly status: "reached" | "reachable" | "out-of-reach" | "no-letters";
  /** The smallest sets of upgrades that reach the grade, the cheapest first: of each set all are needed, and in full. */
  readonly options: readonly (readonly Upgrade[])[];
}

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** `"parts"`: as few sub-components as possible (the default). `"steps"`: as few steps from letter to letter. */
    smallest: optional(word(["parts", "steps"]), "parts"),
    /** The regulation, when it is no national one. */
    regulation: optional(regulationShape),
  }))();

/**
 * What makes a set of upgrades small.
 *
 * @term pilihan syarat predikat
 */
export interface RequiredForOptions extends Given<typeof optionsShape> {}

/**
 * Tells what it takes to reach a grade: "dari BB menjadi A". All sets of upgrades of sub-components that are as small
 * as can be and reach the grade, cheapest first: fewest steps from letter to letter, then fewest points.
 *
 * @term syarat mencapai predikat
 * @param evaluation - The evaluation. Its sub-components need letters, or a regulation that judges them by letters.
 * @param grade - The code of the grade to reach.
 * @param options - What makes a set small, and the regulation.
 * @throws A {@link SakipError} `invalid-input` when the scale has no such grade, `no-regulation` when the regulation of
 * the evaluation is not known.
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
  const [read, wanted, { smallest, regulation }] = readAll(
    [evaluationGiven, evaluation, "evaluation"],
    [text, grade, "grade"],
    [optionsShape, options, "options"],
  );
  const rule = regulationOf(read, regulation, ["options", "regulation"]);
  const { bands } = rule.regulation.scale;
  const codes = bands.map(({ code }) => code);
  readAll([word(codes), wanted, "grade"]);
  const target = codes.indexOf(wanted);
  const { from, above } = bands[target] ?? {};
  const facts = { kind: "required-upgrades" as const, grade: wanted, mustExceed: above !== undefined };
  if (codes.indexOf(read.grade.code) >= target)
    return deepFreeze({ ...facts, pointsShort: exactToDecimal(ZERO), status: "reached", options: [] });
  const choices = upgradesOf(read, rule);
  const sets = smallestSets(read, rule, choices, { target, smallest });
  return deepFreeze({
    ...facts,
    // A grade above another one has a lower bound.
    pointsShort: exactToDecimal(subtract(exactOf((from ?? above) as Decimal), exactOf(read.total))),
    status: sets.length > 0 ? "reachable" : choices.length > 0 ? "out-of-reach" : "no-letters",
    options: sets,
  });
}
