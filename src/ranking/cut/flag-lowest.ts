import { readAll } from "../../core/index.ts";
import {
  type IneligibleItem,
  itemsOf,
  type LowestRule,
  lowestRuleShape,
  type OnTie,
  type RankedRow,
  type Ranking,
  rankListed,
  type UnrankedItem,
} from "../rank/index.ts";
import { cutAt } from "./cut-at.ts";

/**
 * Who is lowest, and everybody who could not be judged.
 *
 * @term penandaan terendah
 */
export interface LowestFlags<T> {
  /** Says what this is. */
  readonly kind: "lowest-flags";
  /** The places there were. */
  readonly places: number;
  /** What was done with a tied group across the cut. */
  readonly onTie: OnTie;
  /** The lowest, the very lowest first. */
  readonly selected: readonly RankedRow<T>[];
  /** A tied group across the cut, waiting for a decision by people. */
  readonly contested: readonly RankedRow<T>[];
  /** Places nobody has got. */
  readonly open: number;
  /** Who takes part but has no value: not the lowest, and not fine either. */
  readonly unranked: readonly UnrankedItem<T>[];
  /** Who does not take part, with every reason. */
  readonly ineligible: readonly IneligibleItem<T>[];
  /** The whole ranking, from the lowest value upwards. */
  readonly ranking: Ranking<T>;
  /**
   * The same as `selected`.
   *
   * @deprecated Use `selected`; it goes with the next minor release.
   */
  readonly flagged: readonly RankedRow<T>[];
  /**
   * The same as `unranked`.
   *
   * @deprecated Use `unranked`; it goes with the next minor release.
   */
  readonly unreported: readonly UnrankedItem<T>[];
}

/**
 * Flags the lowest of a list, for assistance or a closer look. An agency that reported nothing is not among the lowest:
 * it is listed as unranked.
 *
 * @term penandaan terendah
 * @param items - The items, in any order; read once, never changed.
 * @param rule - The value, the number of places, and who takes part.
 * @throws A {@link SakipError} `invalid-number` for every value that is no number, `invalid-input` for a rule that
 * cannot be followed.
 * @see No official source: the flag is the practice of the forum of Kota Batu, whose figures these are
 * (tugumalang.id, 15 November 2023).
 * @example
 * ```ts
 * import { flagLowest } from "sakip";
 *
 * const rates = [
 *   { agency: "Dinas Tenaga Kerja", rate: "30.86" },
 *   { agency: "Kesbangpol", rate: "33.01" },
 *   { agency: "DPKP", rate: "39.94" },
 *   { agency: "DLH", rate: "45.10" },
 *   { agency: "Belum melapor", rate: null },
 * ];
 * const lowest = flagLowest(rates, { value: (each) => each.rate, places: 3 });
 * lowest.selected.map((row) => row.item.agency) // => ["Dinas Tenaga Kerja", "Kesbangpol", "DPKP"]
 * lowest.unranked.map((each) => each.item.agency) // => ["Belum melapor"]
 * ```
 */
export function flagLowest<T>(items: Iterable<T>, rule: LowestRule<T>): LowestFlags<T> {
  const [listed, { places, onTie, ...rankedBy }] = readAll(
    [itemsOf<T>(), items, "items"],
    [lowestRuleShape, rule, "rule"],
  );
  const ranking = rankListed(listed, { ...rankedBy, order: "ascending" });
  const { selected, contested, open } = cutAt(ranking.rows, places, onTie);
  const { unranked, ineligible } = ranking;
  const facts = { kind: "lowest-flags", places, onTie } as const;
  const old = { flagged: selected, unreported: unranked };
  return Object.freeze({ ...facts, selected, contested, open, unranked, ineligible, ranking, ...old });
}
