import { deepFreeze, type Given, object, optional, readAll } from "../../core/index.ts";
import {
  approximate,
  type Decimal,
  type DecimalInput,
  divide,
  exactOf,
  exactToDecimal,
  HUNDRED,
  multiply,
  type Rounding,
  roundExact,
  roundingMode,
} from "../../number/index.ts";
import { onTieShape, percentShape, type RankingInput, rankingShapeOf } from "../rank/index.ts";
import { cutAt, type Selection } from "./cut-at.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** How the number of places is rounded to a whole one; `"floor"` unless told: 10% of 29 are 2. */
    rounding: optional(roundingMode, "floor"),
    /** What happens to a tied group across the cut; `"report"` unless told. */
    onTie: optional(onTieShape, "report"),
  }))();

/**
 * How a share of a ranking is turned into places.
 *
 * @term seleksi menurut bagian
 */
export interface ShareOptions extends Given<typeof optionsShape> {}

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
 * Selects the first share of a ranking: the lowest 10%, the best quarter. The share is one of the ranked items; those
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
  ranking: RankingInput<T>,
  share: DecimalInput,
  options: ShareOptions = {},
): ShareSelection<T> {
  const [{ rows }, percent, { rounding: mode, onTie }] = readAll(
    [rankingShapeOf<T>(), ranking, "ranking"],
    [percentShape, share, "share"],
    [optionsShape, options, "options"],
  );
  const rounding: Rounding = { decimals: 0, mode };
  const places = divide(multiply(percent, exactOf(rows.length)), HUNDRED);
  return Object.freeze({
    ...cutAt(rows, approximate(roundExact(places, rounding)), onTie),
    share: exactToDecimal(percent),
    unroundedPlaces: exactToDecimal(places),
    rounding: deepFreeze(rounding),
  });
}
