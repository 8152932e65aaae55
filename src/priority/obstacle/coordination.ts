import type { Citation } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { IsoDate } from "../../period/index.ts";

/**
 * Two agencies with open obstacles between them.
 *
 * @term pasangan perangkat daerah
 */
export interface CoordinationPair {
  /** The two, the one first that appears first. */
  readonly agencies: readonly [string, string];
  /** The ids of the obstacles in which one of them waits for the other. */
  readonly obstacles: readonly string[];
  /** Whether each of them waits for the other. */
  readonly mutual: boolean;
}

/**
 * An agency whose answer is waited for.
 *
 * @term perangkat daerah yang ditunggu
 */
export interface Blocker {
  /** The agency. */
  readonly agencyId: string;
  /** The ids of the obstacles that wait for its answer. */
  readonly obstacles: readonly string[];
  /**
   * How many obstacles its answer frees, also through others: an obstacle is gone when all have answered that it waits for,
   * and an agency then answers that nothing holds up any more.
   */
  readonly frees: number;
  /** How many obstacles wait for it, itself or through others that wait for it: some of them also wait for somebody else. */
  readonly reaches: number;
  /** How many obstacles hold it up itself. */
  readonly heldUpBy: number;
  /** Whether it waits in a circle, so that those it waits for wait for it in the end. */
  readonly inCircle: boolean;
}

/**
 * A meeting at which obstacles can be settled, because all whom they concern are present.
 *
 * @term rapat koordinasi
 */
export interface CoordinationMeeting {
  /** Who calls it: every obstacle settled there concerns this agency. */
  readonly convener: string;
  /** All who take part, the one who calls it first. */
  readonly agencies: readonly string[];
  /** The ids of the obstacles that it settles. Each obstacle is settled at one meeting. */
  readonly obstacles: readonly string[];
}

/**
 * Who must meet whom: open obstacles as a graph of who waits for whom.
 *
 * @term matriks koordinasi
 */
export interface CoordinationMatrix {
  /** Says what this is. */
  readonly kind: "coordination-matrix";
  /** The day; absent where none was told, and all is open that nothing says is gone. */
  readonly asOf?: IsoDate;
  /** How many obstacles are open. */
  readonly open: number;
  /** Every two agencies with obstacles between them, those with most first; of equals those that appear first. */
  readonly pairs: readonly CoordinationPair[];
  /** Who is waited for, the one first whose answer frees most; of equals the one that reaches most, then more waiting. */
  readonly blockers: readonly Blocker[];
  /**
   * Circles of waiting: each agency waits for the next one, and the last for the first. Where several circles hang together,
   * a shortest one is given; `inCircle` tells all who are in any.
   */
  readonly cycles: readonly (readonly string[])[];
  /** Few meetings that settle all open obstacles that wait for somebody. */
  readonly meetings: readonly CoordinationMeeting[];
  /** How the meetings were chosen: the one first that settles most of those left. Fewer may do. */
  readonly meetingMethod: "greedy";
  /** What is taken for granted. */
  readonly basis: Citation;
  /** `waiting-circle`, `awaits-nobody`, `awaits-itself`. */
  readonly findings: readonly Finding[];
}
