import type { OnTie, RankedRow } from "../rank/index.ts";

/**
 * Who is within a number of places, and where that number cannot decide.
 *
 * @term hasil seleksi
 */
export interface Selection<T> {
  /** Says what this is. */
  readonly kind: "selection";
  /** The places there were. */
  readonly places: number;
  /** How many were ranked. */
  readonly ranked: number;
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

/** Cuts rows after a number of places. They stand in the order of their places, so that only those around the cut are looked at. */
export function cutAt<T>(rows: readonly RankedRow<T>[], places: number, onTie: OnTie): Selection<T> {
  const end = countWhile(rows, (row) => row.worstRank <= places);
  const inside = rows.slice(0, end);
  const tiedAtCut = rows.slice(
    end,
    countWhile(rows, (row) => row.bestRank <= places),
  );
  const selected = onTie === "include" ? [...inside, ...tiedAtCut] : inside;
  return Object.freeze({
    kind: "selection",
    places,
    ranked: rows.length,
    onTie,
    selected: Object.freeze(selected),
    contested: Object.freeze(onTie === "report" ? tiedAtCut : []),
    open: Math.max(0, places - selected.length),
    tiedAtCut: Object.freeze(tiedAtCut),
  });
}

/** How many rows come before the first that does not pass, in a list where none behind it passes. */
function countWhile<T>(rows: readonly RankedRow<T>[], passes: (row: RankedRow<T>) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row !== undefined && passes(row)) low = middle + 1;
    else high = middle;
  }
  return low;
}
