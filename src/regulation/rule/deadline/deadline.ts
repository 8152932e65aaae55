import type { Bilingual, Citation, Outcome } from "../../../core/index.ts";
import type { IsoDate, Period } from "../../../period/index.ts";

/**
 * Who has to report: a unit inside an agency (`"unit"`), any agency (`"agency"`), a ministry or another central agency
 * (`"ministry"`), a regional government (`"region"`), or a spending unit of the central government (`"central-unit"`).
 *
 * @term entitas pelapor
 */
export type ReportingEntity = "unit" | "agency" | "ministry" | "region" | "central-unit";

/**
 * How a rule sets a date, as data: some months after the period has ended, some months after the budget document, a
 * working day of a month of the fiscal year, or no date at all.
 *
 * @term cara penetapan tenggat
 */
export type DueRule =
  | {
      /** Full months after the last day of the period. */
      readonly kind: "months-after-period";
      /** How many. */
      readonly months: number;
    }
  | {
      /** Full months after the date of the budget document. */
      readonly kind: "months-after-budget";
      /** How many. */
      readonly months: number;
    }
  | {
      /** A working day of a month of the fiscal year. */
      readonly kind: "working-day-of-month";
      /** Which working day of the month: 1 is the first. */
      readonly nth: number;
      /** The month, 1–12. */
      readonly month: number;
    }
  | {
      /** The rule names no date. */
      readonly kind: "no-date";
    };

/**
 * Why a {@link Deadline} has no date.
 *
 * | reason | meaning |
 * |---|---|
 * | `no-date-in-rule` | the rule asks for the report, but no date was found in it |
 * | `no-budget-date` | the time runs from the budget document, and its date was not given |
 * | `no-rule-known` | the rule is younger than the fiscal year, and no older one is known |
 * | `too-few-working-days` | the month has fewer working days than the rule counts |
 *
 * @term alasan tanpa tenggat
 */
export type DeadlineReason = "no-date-in-rule" | "no-budget-date" | "no-rule-known" | "too-few-working-days";

/**
 * Something that has to be handed in, when, and on what basis.
 *
 * @term tenggat pelaporan
 */
export interface Deadline {
  /** Says what this is. */
  readonly kind: "deadline";
  /** What it is, once per calendar and the same in every year: `"unit-performance-report"`, `"interim-report-q1"`. */
  readonly id: string;
  /** What it is, with its period, in both languages. */
  readonly label: Bilingual;
  /** The period that it reports on. */
  readonly period: Period;
  /** Who has to hand it in. */
  readonly appliesTo: ReportingEntity;
  /** How the date is set. */
  readonly rule: DueRule;
  /** The date that the time runs from: the end of the period, the budget document, the first of the month. */
  readonly from: Outcome<IsoDate, "no-budget-date">;
  /** The last date that the rule allows. */
  readonly due: Outcome<IsoDate, DeadlineReason>;
  /** The last working day that is not later: a prudent date of our own, no law, as its own basis says. */
  readonly lastWorkingDay: Outcome<IsoDate, DeadlineReason> & {
    /** That it is a convention. */
    readonly basis: Citation;
  };
  /** Where the rule comes from, and how well that is known. */
  readonly basis: Citation;
}
