import { type Given, object, optional, readAll } from "../../core/index.ts";
import { onTieShape, placesShape, type RankingInput, rankingShapeOf } from "../rank/index.ts";
import { cutAt, type Selection } from "./cut-at.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** What happens to a tied group across the cut; `"report"` unless told. */
    onTie: optional(onTieShape, "report"),
  }))();

/**
 * How a cut is made.
 *
 * @term pilihan seleksi
 */
export interface SelectOptions extends Given<typeof optionsShape> {}

/**
 * Selects the first places of a ranking. A tie across the cut is never settled in silence: unless told otherwise, those
 * strictly inside are selected and the tied group is contested, also in an ordinal ranking.
 *
 * @term peringkat teratas
 * @param ranking - A ranking made by {@link rankBy}.
 * @param places - How many places there are: 0 or more.
 * @param options - `onTie`: `"report"` (the default), `"include"` or `"exclude"`.
 * @throws A {@link SakipError} `invalid-input` when the ranking is none, or places or `onTie` are not what they may be.
 * @see No official source: no regulation that settles a tie at the last place was found.
 * @example
 * ```ts
 * import { rankBy, selectTop } from "sakip";
 *
 * const scores = [["A", 90], ["B", 80], ["C", 80], ["D", 70]] as const;
 * const ranking = rankBy(scores, { value: ([, score]) => score });
 *
 * const two = selectTop(ranking, 2);
 * two.selected.map((row) => row.item[0]) // => ["A"]
 * two.contested.map((row) => row.item[0]) // => ["B", "C"]
 * two.open // => 1
 * selectTop(ranking, 2, { onTie: "include" }).selected.length // => 3
 * selectTop(ranking, 2, { onTie: "exclude" }).selected.length // => 1
 * ```
 */
export function selectTop<T>(ranking: RankingInput<T>, places: number, options: SelectOptions = {}): Selection<T> {
  const [{ rows }, count, { onTie }] = readAll(
    [rankingShapeOf<T>(), ranking, "ranking"],
    [placesShape, places, "places"],
    [optionsShape, options, "options"],
  );
  return cutAt(rows, count, onTie);
}
