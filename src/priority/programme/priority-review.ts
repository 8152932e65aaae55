import type { Absorption, PlanComparison, RequiredPace } from "../../budget/index.ts";
import type { Bilingual, Citation } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { AverageAchievement } from "../../indicator/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";
import type { PriorityMeasure, PriorityStatus } from "../../regulation/index.ts";

/**
 * The open obstacles of a priority programme.
 *
 * @term kendala program prioritas
 */
export interface ProgrammeObstacles {
  /** How many are open. */
  readonly open: number;
  /** How many of them are beyond the day that was promised. */
  readonly overdue: number;
  /** For how many days the oldest one has lasted; absent where none is open. */
  readonly longest?: number;
  /** The ids of the open ones, oldest first. */
  readonly ids: readonly string[];
}

/**
 * A priority programme as it stands on a day.
 *
 * @term posisi program prioritas
 */
export interface PriorityStanding {
  /** The id. */
  readonly id: string;
  /** The name. */
  readonly title: string | Bilingual;
  /** The agency that leads it. */
  readonly leadAgencyId: string;
  /** All who take part, the one that leads first. */
  readonly agencyIds: readonly string[];
  /** The mean achievement of its indicators in percent, with how many of those due have a value. */
  readonly achievement: AverageAchievement;
  /** Its spending; absent where nothing was told of it. */
  readonly absorption?: Absorption;
  /** Its spending against its target; absent without spending, and where no target is due yet. */
  readonly comparison?: PlanComparison;
  /** How many points its absorption is above (positive) or below its target. */
  readonly gap?: Decimal;
  /** The same in rupiah. */
  readonly gapAmount?: Decimal;
  /**
   * What must be spent per month until 31 December: to reach the last target of its path, and without a path to spend all of
   * its budget. Absent without spending.
   */
  readonly pace?: RequiredPace;
  /** Its open obstacles; absent where no obstacles were given, so that nothing is known of them. */
  readonly obstacles?: ProgrammeObstacles;
  /** Where it stands. */
  readonly status: PriorityStatus;
  /** The clause of the rules that gave the status. */
  readonly clause: {
    /** The id of the clause. */
    readonly id: string;
    /** When it holds, in words. */
    readonly label: Bilingual;
  };
  /** Measures that clauses before it look at, and of which nothing is known. */
  readonly undecided: readonly PriorityMeasure[];
  /** What a person should look at: `programme-without-data`, and the findings on its spending. */
  readonly findings: readonly Finding[];
}

/**
 * The priority programmes as they stand on a day.
 *
 * @term tinjauan program prioritas
 */
export interface PriorityReview {
  /** Says what this is. */
  readonly kind: "priority-review";
  /** The day. */
  readonly asOf: IsoDate;
  /** The programmes, in the order given. */
  readonly programmes: readonly PriorityStanding[];
  /** How many programmes have each status. */
  readonly counts: Readonly<Record<PriorityStatus, number>>;
  /** The id of the rules that gave the statuses. */
  readonly rules: string;
  /** Where the rules come from, and how well that is known. */
  readonly basis: Citation;
  /** The ids of open obstacles that name no programme. */
  readonly otherObstacles: readonly string[];
  /** `unknown-programme` for each open obstacle of a programme that is not among those given. */
  readonly findings: readonly Finding[];
}
