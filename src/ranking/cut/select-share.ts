import { checkObject, deepFreeze, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import {
  approximate,
  checkRounding,
  compare,
  type Decimal,
  type DecimalInput,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  type Rounding,
  type RoundingMode,
  readExact,
  roundExact,
  sign,
} from "../../number/index.ts";
import { checkRanking, type Ranking } from "../rank/index.ts";
import { checkPlaces, cutAt, type OnTie, type Selection } from "./select-top.ts";

/**
 * How a share of a ranking is turned into places.
 *
 * @term seleksi menurut bagian
 */
export interface ShareOptions {
  /** How the number of places is rounded to a whole one; `"floor"` unless told: 10 % of 29 are 2. */
  readonly rounding?: RoundingMode;
  /** What happens to a tied group across the cut; `"report"` unless told. */
  readonly onTie?: OnTie;
}

/**
 * A {@link Selection} with the share that its places come from.
 *
 * @term seleksi menurut bagian
 */
export interface ShareSelection<T> extends Selection<T> {
  /** The share of the ranked items, in percent: 0 to 100. */
  readonly share: Decimal;
  /** The number of places before it was rounded. */
  readonly unroundedPlaces: Decimal;
  /** How it was rounded. */
  readonly rounding: Rounding;
}

/**
 * Selects the first share of a ranking: the lowest 10 %, the best quarter. The share is one of the ranked items; those
 * without a value do not count.
 *
 * @term seleksi menurut bagian
 * @param ranking - A ranking made by {@link rankBy}; rank it ascending to select the lowest.
 * @param share - The share in percent: 0 to 100.
 * @param options - How the places are rounded, and what happens to a tie across the cut.
 * @throws A {@link SakipError} `invalid-number`, `out-of-range`, `invalid-rounding` or `invalid-input`.
 * @see No official source.
 * @example
 * ```ts
 * import { rankBy, selectShare } from "sakip";
 *
 * const rates = [12, 25, 31, 44, 58, 60, 71, 80, 85, 90, 97];
 * const lowest = selectShare(rankBy(rates, { value: (rate) => rate, order: "ascending" }), 10);
 * lowest.selected.map((row) => row.item) // => [12]
 * lowest.unroundedPlaces // => "1.1"
 * ```
 */
export function selectShare<T>(
  ranking: Ranking<T>,
  share: DecimalInput,
  options: ShareOptions = {},
): ShareSelection<T> {
  const problems: Problem[] = [];
  const { rounding: mode = "floor", onTie } = checkObject(options, ["options"], problems)
    ? (options as ShareOptions)
    : {};
  const rounding: Rounding = { decimals: 0, mode };
  checkRanking(ranking, ["ranking"], problems);
  checkPlaces(0, onTie, [], problems);
  checkRounding(rounding, ["rounding"], problems);
  const percent = readExact(share, ["share"], problems);
  if (percent !== undefined && (sign(percent) < 0 || compare(percent, HUNDRED) > 0))
    problems.push(problemAt("out-of-range", ["share"], share, "a percent from 0 to 100"));
  refuseIfAny(problems);
  const places = divide(multiply(percent as Exact, countOf(ranking)), HUNDRED);
  return Object.freeze({
    ...cutAt(ranking.rows, approximate(roundExact(places, rounding)), onTie),
    share: exactToDecimal(percent as Exact),
    unroundedPlaces: exactToDecimal(places),
    rounding: deepFreeze(rounding),
  });
}

function countOf<T>({ rows }: Ranking<T>): Exact {
  return readExact(rows.length, [], []) as Exact;
}
