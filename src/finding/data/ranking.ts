import type { Decimal } from "../../number/index.ts";

/** The facts of findings of ranking, by their codes. */
export interface RankingFacts {
  /** The number announced differs from the number listed. */
  readonly "announced-count-differs": {
    /** Whether equal values at the cut explain it. */
    readonly explainedByTie: boolean;
    /** Whether equal values at the cut explain it. */
    readonly because: "unknown" | "tie" | "no-tie";
    /** How many were announced. */
    readonly announced: number;
    /** How many are listed. */
    readonly listed: number;
  };
  /** The announced number includes earlier places. */
  readonly "announced-count-includes-earlier": {
    /** The first place that was announced. */
    readonly firstPlace: number;
    /** The last place that was announced. */
    readonly lastPlace: number;
    /** How many were announced. */
    readonly announced: number;
    /** How many are listed. */
    readonly listed: number;
  };
  /** It belongs on the list and is not there. */
  readonly "left-off-list": {
    /** The first place that was announced. */
    readonly firstPlace: number;
    /** The last place that was announced. */
    readonly lastPlace: number;
    /** The id. */
    readonly id: string;
    /** The value. */
    readonly value: Decimal;
    /** The best rank that it shares. */
    readonly bestRank: number;
    /** The worst rank that it shares. */
    readonly worstRank: number;
  };
  /** The list does not name all. */
  readonly "list-not-complete": {
    /** How many are not named. */
    readonly unnamed: number;
    /** How many were announced. */
    readonly announced: number;
    /** How many are listed. */
    readonly listed: number;
  };
  /** It is listed beyond the places announced. */
  readonly "listed-beyond-cut": {
    /** The first place that was announced. */
    readonly firstPlace: number;
    /** The last place that was announced. */
    readonly lastPlace: number;
    /** The id. */
    readonly id: string;
    /** The value. */
    readonly value: Decimal;
    /** The best rank that it shares. */
    readonly bestRank: number;
    /** The worst rank that it shares. */
    readonly worstRank: number;
  };
  /** It is listed but not ranked. */
  readonly "listed-not-ranked": {
    /** The id. */
    readonly id: string;
  };
  /** The order of the list differs from the ranking. */
  readonly "listed-order-differs": {
    /** The id. */
    readonly id: string;
    /** Its rank. */
    readonly rank: number;
    /** The value. */
    readonly value: Decimal;
    /** The id of the one printed before it. */
    readonly printedAfter: string;
    /** The rank of the one printed before it. */
    readonly itsRank: number;
    /** The value of the one printed before it. */
    readonly itsValue: Decimal;
  };
  /** It is listed more than once. */
  readonly "listed-twice": {
    /** The id. */
    readonly id: string;
    /** Which list it stands in. */
    readonly list: string;
  };
}
