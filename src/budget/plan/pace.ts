import type { Computed, NotComputable, Outcome } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";
import type { SpentFacts } from "../line/index.ts";

/**
 * What must be spent per month from now on, with the facts it comes from.
 *
 * @term kebutuhan penyerapan per bulan
 */
export type RequiredPace = (
  | Computed<Decimal>
  | NotComputable<"not-reported" | "unread-realization" | "no-time-left" | "mixed-directions">
) &
  SpentFacts & {
    /** Says what this is. */
    readonly kind: "required-pace";
    /** The day up to which the realisation counts. */
    readonly asOf: IsoDate;
    /** The day by which the target is to be reached. */
    readonly until: IsoDate;
    /** The target in percent of the budget. */
    readonly target: Decimal;
    /** The holidays, in order; absent where none were given. */
    readonly holidays?: readonly IsoDate[];
    /** What the target means in money, of a summary for the lines that reported. */
    readonly targetAmount: Decimal;
    /** What is still to be spent; 0 when the target is reached. */
    readonly remaining?: Decimal;
    /** Days from 1 January to that day, both included. */
    readonly daysOver: number;
    /** The same in months. */
    readonly monthsOver: Decimal;
    /** Months left; the days of a month that is not over count as a share of that month. */
    readonly monthsLeft: Decimal;
    /** Calendar days left. */
    readonly daysLeft: number;
    /** Working days left; absent without holidays. */
    readonly workingDaysLeft?: number;
    /** What must be spent per working day; absent without holidays, or when no working day is left. */
    readonly perWorkingDay?: Decimal;
    /** What was spent per month since 1 January. */
    readonly paceSoFar?: Decimal;
    /** The day on which the target is reached if every day brings what the days since 1 January brought on average. */
    readonly reachedOn?: Outcome<IsoDate, "no-spending" | "not-foreseeable">;
    /** What a person should look at: lines that did not report. */
    readonly findings: readonly Finding[];
  };
