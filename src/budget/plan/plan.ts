import type { Citation, Computed, Finding, NotComputable } from "../../core/index.ts";
import type { Decimal, DecimalInput } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";
import type { AbsorptionPath } from "../../regulation/index.ts";
import type { Grade, Scale } from "../../scale/index.ts";
import type { Absorption, AbsorptionInput, AbsorptionReason } from "../line/index.ts";

/**
 * Where spending stands against its plan.
 *
 * @term posisi terhadap rencana
 */
export type PlanStanding = "ahead" | "on-plan" | "behind";

/**
 * One scale for every period, or one for each quarter, because 40 percent is high in June and low in December.
 *
 * @term skala penilaian per triwulan
 */
export type QuarterScales = Scale | Readonly<Record<1 | 2 | 3 | 4, Scale>>;

/**
 * What should have been spent: as a path of targets, as a percentage of the budget, or as an amount of money.
 *
 * @term rencana penyerapan
 */
export type Plan =
  | {
      /** The path. */
      readonly path: AbsorptionPath;
      /** The type of expenditure whose target counts; without it the target for `"all"`. */
      readonly expenditure?: string;
    }
  | {
      /** The percentage of the budget. */
      readonly percent: DecimalInput;
    }
  | {
      /** The amount of money. */
      readonly amount: DecimalInput;
    };

/**
 * Spending, and what it is compared with: a path of targets, a target of your own, or a planned amount.
 *
 * @term realisasi terhadap rencana
 */
export interface PlanInput extends AbsorptionInput {
  /** The period by whose end the plan is meant. */
  readonly period: Period;
  /** What should have been spent by then: a path, a percentage of the budget, or an amount of money. */
  readonly plan: Plan;
  /** Within so many points of the target spending is on plan; 0 unless told. */
  readonly tolerance?: DecimalInput;
  /** Scales to name the rate with. */
  readonly scale?: QuarterScales;
}

/**
 * Spending against its plan, with the facts it comes from.
 *
 * @term realisasi terhadap rencana
 */
export type PlanComparison = (
  | Computed<PlanStanding>
  | NotComputable<AbsorptionReason | "no-target" | "not-in-force">
) & {
  /** The absorption. */
  readonly absorption: Absorption;
  /** The period. */
  readonly period: Period;
  /** The target in percent of the budget; absent when there is none. */
  readonly target?: Decimal;
  /** Rate minus target, in points; negative when behind. */
  readonly gap?: Decimal;
  /** Realisation minus what the target means in money; negative when behind. */
  readonly gapAmount?: Decimal;
  /** The band of the rate on the scale of that quarter. */
  readonly band?: Grade;
  /** Where the target comes from; absent for a target of your own. */
  readonly basis?: Citation;
  /** What a person should look at. */
  readonly findings: readonly Finding[];
};
