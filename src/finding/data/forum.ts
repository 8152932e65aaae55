import type { Decimal } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";

/** The facts of findings of forum, by their codes. */
export interface ForumFacts {
  /** An assisted agency is among the lowest again. */
  readonly "assisted-again": {
    /** The value before. */
    readonly before: Decimal;
    /** The value afterwards. */
    readonly after: Decimal;
  };
  /** An assisted agency cannot be judged. */
  readonly "assisted-not-judged": {
    /** The value before. */
    readonly before: Decimal;
    /** The period. */
    readonly period: Period;
  };
  /** An assisted agency is not on the later list. */
  readonly "assisted-not-listed": {
    /** The value before. */
    readonly before: Decimal;
    /** The period. */
    readonly period: Period;
  };
  /** An assisted agency is tied across the cut. */
  readonly "assisted-contested": {
    /** The value before. */
    readonly before: Decimal;
    /** The value afterwards. */
    readonly after: Decimal;
  };
  /** Nobody has said whether a tied agency was assisted. */
  readonly "contested-not-followed": {
    /** The value before. */
    readonly before: Decimal;
    /** The period. */
    readonly period: Period;
  };
  /** The later forum is in another fiscal year. */
  readonly "new-fiscal-year": {
    /** The period before. */
    readonly from: Period;
    /** The period afterwards. */
    readonly to: Period;
  };
  /** Assistance waits for a decision. */
  readonly "assistance-undecided": {
    /** The name of the agency. */
    readonly agency: string;
  };
  /** Nobody knows whether assistance is needed. */
  readonly "assistance-unjudged": {
    /** The name of the agency. */
    readonly agency: string;
    /** The period. */
    readonly period: Period;
  };
  /** Assistance ends after the fiscal year. */
  readonly "assistance-after-year": {
    /** The name of the agency. */
    readonly agency: string;
    /** The last day of the assistance. */
    readonly end: string;
    /** The year. */
    readonly year: number;
  };
}
