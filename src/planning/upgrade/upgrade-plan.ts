import type { Bilingual, Citation } from "../../core/index.ts";
import type { Upgrade } from "../../evaluation/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";

/**
 * What a plan means for an agency:
 *
 * | role | meaning |
 * |---|---|
 * | `raised` | it rises in the plan |
 * | `reached` | it has the grade already |
 * | `interchangeable` | it could rise instead of one in the plan, at the same cost |
 * | `spare` | it could reach the grade as well, at a higher cost; in a plan for the mean, it need not rise |
 * | `out-of-reach` | with what is allowed it cannot reach the grade |
 * | `held-by-facts` | no answer is missing, but facts that the grade asks for are not as asked, or not known |
 * | `no-letters` | nothing of it has letters that could rise, or that may |
 * | `not-planned` | nothing was planned, because the goal cannot be reached |
 *
 * @term peran dalam rencana
 */
export type PlanRole =
  | "raised"
  | "reached"
  | "interchangeable"
  | "spare"
  | "out-of-reach"
  | "held-by-facts"
  | "no-letters"
  | "not-planned";

/**
 * Where an agency stands, or would stand.
 *
 * @term kedudukan instansi
 */
export interface PlannedStanding {
  /** The total that is graded. */
  readonly total: Decimal;
  /** The grade of that total, `"A"`; of what grades ask besides only the planned grade was looked at. */
  readonly grade: string;
}

/**
 * An agency in a plan.
 *
 * @term instansi dalam rencana
 */
export interface PlannedAgency {
  /** The agency. */
  readonly agencyId: string;
  /** What the plan means for it. */
  readonly role: PlanRole;
  /** Where it stands. */
  readonly before: PlannedStanding;
  /** Where it would stand; as before where it does not rise. */
  readonly after: PlannedStanding;
  /** What the plan costs it, or would cost it: letters, or sub-components and items; absent where nothing is known. */
  readonly cost?: number;
  /** What rises. */
  readonly upgrades: readonly Upgrade[];
  /** Other sets that cost it as little and reach as far; of one that does not rise, the sets that would do. */
  readonly others: readonly (readonly Upgrade[])[];
}

/**
 * Where the region stands.
 *
 * @term kedudukan daerah
 */
export interface RegionStanding {
  /** The simple mean of the totals, exact. */
  readonly mean: Decimal;
  /** How many agencies have the grade or a better one; only where a number of agencies was asked for. */
  readonly reached?: number;
}

/**
 * What it takes a region to reach a goal.
 *
 * @term rencana peningkatan predikat
 */
export interface UpgradePlan {
  /** Says what this is. */
  readonly kind: "upgrade-plan";
  /** What was to be reached: so many agencies with a grade, or a mean, with its grade where one was named. */
  readonly reach:
    | {
        /** The grade. */
        readonly grade: string;
        /** How many agencies are to have it. */
        readonly count: number;
      }
    | {
        /** The mean to reach: the lower bound of the grade, or the points asked for. */
        readonly mean: Decimal;
        /** Whether it must be passed (true) or only reached. */
        readonly mustExceed: boolean;
        /** The grade, where one was asked for. */
        readonly grade?: string;
      };
  /** The id of the regulation. */
  readonly regulation: string;
  /** Whether the goal is reached already, can be reached, or cannot with what is allowed. */
  readonly status: "reached" | "reachable" | "out-of-reach";
  /** Where the region stands. */
  readonly before: RegionStanding;
  /** Where it would stand. */
  readonly after: RegionStanding;
  /** What rises in all. */
  readonly cost: {
    /** How many agencies rise. */
    readonly agencies: number;
    /** How many sub-components and items. */
    readonly parts: number;
    /** By how many letters. */
    readonly steps: number;
  };
  /** What was counted: letters, or sub-components and items. */
  readonly smallest: "steps" | "parts";
  /** Every agency, in the order of the input. */
  readonly agencies: readonly PlannedAgency[];
  /** Whether there are, or may be, other plans that cost as little and are not told. */
  readonly truncated: boolean;
  /** Whether it is proved that no cheaper plan reaches the goal. */
  readonly proved: boolean;
  /** What the plan takes for granted. */
  readonly assumption: Bilingual;
  /** How well that is founded. */
  readonly basis: Citation;
  /** What a person should know of the plan. */
  readonly findings: readonly Finding[];
}
