import {
  coverageOf,
  deepFreeze,
  type Given,
  leaf,
  nullable,
  object,
  optional,
  type Problem,
  readInto,
  refuseIfAny,
  type Shape,
  series,
} from "../../core/index.ts";
import { type DecimalInput, type Exact, exactOf, resultNumber } from "../../number/index.ts";
import { levelPosition, type OrdinalScale, ordinalScaleShape } from "../../scale/index.ts";
import type { CorrelationSide, RankCorrelation } from "./correlation.ts";
import { type Both, countPairs, type PairCounts } from "./count-pairs.ts";
import { lacking, measuresOf } from "./measures-of.ts";

/**
 * Two values of one item: numbers, or levels where the options name their scale.
 *
 * @term pasangan nilai
 */
export interface ValuePair {
  /** The value on the first side; null where there is none. */
  readonly first: DecimalInput | null;
  /** The value on the second side; null where there is none. */
  readonly second: DecimalInput | null;
}

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The scale whose levels the first values are: `auditOpinionLevels`; without it they are numbers. */
    first: optional(ordinalScaleShape),
    /** The scale whose levels the second values are: `sakipLevels`; without it they are numbers. */
    second: optional(ordinalScaleShape),
  }))();

/**
 * On which scales the values are.
 *
 * @term pilihan korelasi peringkat
 */
export interface CorrelationOptions extends Given<typeof optionsShape> {}

/**
 * Tells how far two orders agree: whether agencies with the better opinion also have the better grade. Only the order
 * counts, so that grades may be compared with percentages; ties are exact and counted on each side.
 *
 * @term korelasi peringkat
 * @param pairs - The two values of each item; one without a value on a side is left out, and told.
 * @param options - The scales of levels.
 * @returns Kendall's tau-b, exact where it is rational, else rounded once to 40 significant digits; with all counts. Where
 * all are equal on one side nothing can be said, which is no correlation of zero.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `out-of-scale` for a level that the scale does not
 * have, `invalid-input`.
 * @see No official source: M. G. Kendall's tau-b is a measure of statistics.
 * @example
 * ```ts
 * import { rankCorrelation } from "sakip";
 *
 * const scores = [{ first: 60, second: 61 }, { first: 70, second: 75 }, { first: 80, second: 72 }, { first: 90, second: 88 }];
 * const agreement = rankCorrelation(scores);
 * agreement.status === "computed" && agreement.value.toFixed(4) // => "0.6667"
 * const pairs = [agreement.concordant, agreement.discordant]; // => [5, 1]
 * ```
 * @example Ten clean opinions say nothing about the grades beside them: there is nothing to compare.
 * ```ts
 * import { auditOpinionLevels, rankCorrelation, sakipLevels } from "sakip";
 *
 * const batam = rankCorrelation(
 *   [{ first: "WTP", second: "B" }, { first: "WTP", second: "CC" }],
 *   { first: auditOpinionLevels, second: sakipLevels },
 * );
 * batam.status === "not-computable" && batam.reason // => "no-variation"
 * batam.constant // => ["first"]
 * ```
 */
export function rankCorrelation(pairs: Iterable<ValuePair>, options: CorrelationOptions = {}): RankCorrelation {
  const problems: Problem[] = [];
  const scales = readInto(problems, optionsShape, options, ["options"]);
  const listed = readInto(problems, pairsShape(scales), pairs, ["pairs"]);

  refuseIfAny(problems);
  const items = listed.flatMap(({ first, second }): Both[] =>
    first === null || second === null ? [] : [{ first, second }],
  );
  const coverage = coverageOf(
    items.length,
    listed.flatMap(({ first, second }, i) => (first === null || second === null ? [i] : [])),
  );
  const counts = countPairs(items);
  const { concordant, discordant, tied } = counts;
  const constant = constantSides(counts);
  const reason = items.length < 2 ? "too-few-pairs" : constant.length > 0 ? "no-variation" : undefined;
  const { tau, isExact, gamma } = reason === undefined ? measuresOf(counts) : lacking(reason);
  return deepFreeze({
    kind: "rank-correlation",
    ...tau,
    measure: "kendall-tau-b",
    isExact,
    gamma,
    concordant,
    discordant,
    tied,
    constant,
    coverage,
    used: coverage.used,
    expected: coverage.expected,
    leftOut: coverage.missing,
  });
}

interface Scales {
  readonly first?: OrdinalScale | undefined;
  readonly second?: OrdinalScale | undefined;
}

function pairsShape({ first, second }: Scales) {
  return series(object({ first: nullable(sideShape(first)), second: nullable(sideShape(second)) }, { open: true }));
}

/** A number, or the position of a level on its scale. */
function sideShape(scale: OrdinalScale | undefined): Shape<DecimalInput, Exact> {
  // Of a scale that is refused no level is known.
  if (scale?.levels === undefined) return resultNumber;
  const read = (level: unknown) => {
    const position = typeof level === "string" ? levelPosition(level, scale) : -1;
    return position === -1 ? undefined : exactOf(position);
  };
  return leaf({}, levelOf(scale), read, { code: "out-of-scale" });
}

const levelOf = ({ levels }: OrdinalScale) => {
  const codes = levels.map(({ code }) => code).join(", ");
  return { en: `one of the levels ${codes}`, id: `salah satu tingkat ${codes}` };
};

function constantSides({ pairs, tied }: PairCounts): readonly CorrelationSide[] {
  const sides: CorrelationSide[] = [];
  if (pairs > 0 && tied.first + tied.both === pairs) sides.push("first");
  if (pairs > 0 && tied.second + tied.both === pairs) sides.push("second");
  return sides;
}
