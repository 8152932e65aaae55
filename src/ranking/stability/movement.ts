import type { NearDuplicateFinding } from "../../agency/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { RankedRow } from "../rank/index.ts";

/**
 * How an item moved between two rankings. A tied item stands in the middle of the places that its group spans.
 *
 * @term pergerakan peringkat
 */
export interface Movement<T> {
  /** The id of the item. */
  readonly id: string;
  /** Its row in the earlier ranking. */
  readonly previous: RankedRow<T>;
  /** Its row in the later ranking. */
  readonly current: RankedRow<T>;
  /** The first and the last place of its group in the earlier ranking, among those that are compared. */
  readonly before: {
    /** The first place. */
    readonly best: number;
    /** The last place. */
    readonly worst: number;
  };
  /** The same in the later ranking. */
  readonly after: {
    /** The first place. */
    readonly best: number;
    /** The last place. */
    readonly worst: number;
  };
  /** Places gained (positive) or lost (negative), from middle to middle: halves occur where it was or is tied. */
  readonly places: number;
  /** Which way it moved. */
  readonly direction: "up" | "down" | "same";
  /** Whether the move is one whatever place it is given within its tied groups; a move of no places is never in doubt. */
  readonly certain: boolean;
  /** The change of its value. */
  readonly change: Decimal;
  /** Grades gained (positive) or lost (negative); only with a scale. */
  readonly grades?: {
    /** The grade before. */
    readonly previous: string;
    /** The grade now. */
    readonly current: string;
    /** How many grades better. */
    readonly steps: number;
  };
}

/**
 * An item that is in one of the two rankings only.
 *
 * @term masuk dan keluar peringkat
 */
export interface Passage<T> {
  /** The id of the item. */
  readonly id: string;
  /** Its row where it is ranked. */
  readonly row: RankedRow<T>;
  /** Why it is not ranked in the other one: not in it at all, without a value, or not taking part. */
  readonly reason: "absent" | "no-value" | "ineligible";
}

/**
 * What changed from one ranking to the next.
 *
 * @term perbandingan peringkat
 */
export interface RankingComparison<T> {
  /** Says what this is. */
  readonly kind: "ranking-comparison";
  /** Items ranked in both, in the order of the later ranking. */
  readonly movements: readonly Movement<T>[];
  /** Items ranked only in the later one, in its order. */
  readonly entries: readonly Passage<T>[];
  /** Items ranked only in the earlier one, in its order. */
  readonly exits: readonly Passage<T>[];
  /** The id of the scale whose grades were counted; absent without one. */
  readonly scale?: string;
  /** Whose places were compared. */
  readonly among: "all" | "common";
  /** Who came and may be somebody who went, under another name. */
  readonly findings: readonly NearDuplicateFinding[];
}
