import type { Finding } from "../../finding/index.ts";
import type { IsoDate } from "../../period/index.ts";

/**
 * What became of a promise: it was kept (`kept`), its day has passed without an answer or the answer came later
 * (`broken`), its day is still to come (`pending`), or nothing was promised (`none`).
 *
 * @term status janji penyelesaian
 */
export type PromiseState = "kept" | "broken" | "pending" | "none";

/**
 * An obstacle as it stands on a day.
 *
 * @term posisi kendala
 */
export interface ObstacleStanding {
  /** The id. */
  readonly id: string;
  /** What holds the work up, in words. */
  readonly text: string;
  /** The agency that is held up. */
  readonly agencyId: string;
  /** The priority programme, where it is one. */
  readonly programmeId?: string;
  /** The agencies whose answer is waited for, each once. */
  readonly waitsFor: readonly string[];
  /** Since when. */
  readonly since: IsoDate;
  /** Since when it is gone; absent while it is there. */
  readonly resolvedOn?: IsoDate;
  /** The day by which an answer was promised. */
  readonly promisedFor?: IsoDate;
  /** To whom it was escalated. */
  readonly escalatedTo?: string;
  /** Whether it is there, is gone, or has not come up by that day. */
  readonly status: "open" | "resolved" | "not-yet";
  /** Calendar days that it has lasted, or lasted; absent where it has not come up. */
  readonly days?: number;
  /** What became of the promise. */
  readonly promise: PromiseState;
  /** By how many calendar days a broken promise is, or was, late. */
  readonly daysPast?: number;
}

/**
 * The obstacles of one agency, as the one held up or as the one waited for.
 *
 * @term rekapitulasi kendala perangkat daerah
 */
export interface AgencyObstacles {
  /** The agency. */
  readonly agencyId: string;
  /** How many are open. */
  readonly open: number;
  /** How many are gone. */
  readonly resolved: number;
  /** How many open ones are beyond the day that was promised. */
  readonly overdue: number;
  /** How many open ones were escalated. */
  readonly escalated: number;
  /** For how many days the oldest open one has lasted; absent where none is open. */
  readonly longest?: number;
  /** The ids of the open ones, oldest first. */
  readonly obstacles: readonly string[];
  /** What became of the promises, those of obstacles that are gone included. */
  readonly promises: Readonly<Record<PromiseState, number>>;
}

/**
 * Who is held up and who is waited for, on a day.
 *
 * @term tinjauan kendala
 */
export interface ObstacleReview {
  /** Says what this is. */
  readonly kind: "obstacle-review";
  /** The day. */
  readonly asOf: IsoDate;
  /** Every obstacle, in the order given. */
  readonly obstacles: readonly ObstacleStanding[];
  /** The agencies that are or were held up, the one with the oldest open obstacle first. */
  readonly agencies: readonly AgencyObstacles[];
  /** The agencies whose answer is or was waited for, in the same order; an obstacle stands with each of them. */
  readonly blockers: readonly AgencyObstacles[];
  /** How many are open. */
  readonly open: number;
  /** How many are gone. */
  readonly resolved: number;
  /** How many had not come up by that day: they are counted nowhere else. */
  readonly notYet: number;
  /** What became of the promises, each obstacle once. */
  readonly promises: Readonly<Record<PromiseState, number>>;
  /** `overdue-promise` for each open obstacle beyond the day that was promised. */
  readonly findings: readonly Finding[];
}
