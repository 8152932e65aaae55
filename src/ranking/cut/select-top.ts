import { checkObject, checkWhole, checkWord, type Path, type Problem, refuseIfAny } from "../../core/index.ts";
import { checkRanking, type RankedRow, type Ranking } from "../rank/index.ts";

/**
 * What happens to a tied group that a cut would part: `report` selects none of it and hands it back as contested,
 * `include` selects all of it (more than the places), `exclude` selects none of it and leaves the places open.
 *
 * @term nilai sama di batas
 */
export type OnTie = "report" | "include" | "exclude";

/**
 * Who is within a number of places, and where that number cannot decide.
 *
 * @term hasil seleksi
 */
export interface Selection<T> {
  /** The places there were. */
  readonly places: number;
  /** What was done with a tied group across the cut. */
  readonly onTie: OnTie;
  /** Who is selected, first places first. */
  readonly selected: readonly RankedRow<T>[];
  /** The tied group across the cut, waiting for a decision by people; empty unless `onTie` is `"report"`. */
  readonly contested: readonly RankedRow<T>[];
  /** Places nobody has got: those that the contested group competes for, or that had no taker. */
  readonly open: number;
  /** The tied group across the cut, whatever was done with it. */
  readonly tiedAtCut: readonly RankedRow<T>[];
}

/**
 * How a cut is made.
 *
 * @term pilihan seleksi
 */
export interface SelectOptions {
  /** What happens to a tied group across the cut; `"report"` unless told. */
  readonly onTie?: OnTie;
}

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
export function selectTop<T>(ranking: Ranking<T>, places: number, options: SelectOptions = {}): Selection<T> {
  const problems: Problem[] = [];
  checkRanking(ranking, ["ranking"], problems);
  const { onTie } = checkObject(options, ["options"], problems) ? (options as SelectOptions) : {};
  checkPlaces(places, onTie, [], problems);
  refuseIfAny(problems);
  return cutAt(ranking.rows, places, onTie);
}

/** Adds what is wrong with a cut to the problems. */
export function checkPlaces(places: unknown, onTie: unknown, path: Path, problems: Problem[]): void {
  checkWhole(places, 0, Number.MAX_SAFE_INTEGER, [...path, "places"], problems);
  checkWord(onTie === undefined ? "report" : onTie, ["report", "include", "exclude"], [...path, "onTie"], problems);
}

/** Cuts rows after a number of places; all has been checked. */
export function cutAt<T>(rows: readonly RankedRow<T>[], places: number, onTie: OnTie = "report"): Selection<T> {
  const inside = rows.filter((row) => row.worstRank <= places);
  const tiedAtCut = rows.filter((row) => row.bestRank <= places && row.worstRank > places);
  const selected = onTie === "include" ? [...inside, ...tiedAtCut] : inside;
  return Object.freeze({
    places,
    onTie,
    selected: Object.freeze(selected),
    contested: Object.freeze(onTie === "report" ? tiedAtCut : []),
    open: Math.max(0, places - selected.length),
    tiedAtCut: Object.freeze(tiedAtCut),
  });
}
