import type { Decimal } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";

/** The facts of findings of forum, by their codes. */
export interface ForumFacts {
  readonly "assisted-again": {
    /** The value before. */
    readonly before: Decimal;
    /** The value afterwards. */
    readonly after: Decimal;
  };
  readonly "assisted-not-judged": {
    /** The value before. */
    readonly before: Decimal;
    /** The period. */
    readonly period: Period;
  };
  readonly "assisted-not-listed": {
    /** The value before. */
    readonly before: Decimal;
    /** The period. */
    readonly period: Period;
  };
  readonly "assisted-contested": {
    /** The value before. */
    readonly before: Decimal;
    /** The value afterwards. */
    readonly after: Decimal;
  };
  readonly "contested-not-followed": {
    /** The value before. */
    readonly before: Decimal;
    /** The period. */
    readonly period: Period;
  };
  readonly "new-fiscal-year": {
    /** The period before. */
    readonly from: Period;
    /** The period afterwards. */
    readonly to: Period;
  };
  readonly "assistance-undecided": {
    /** The name of the agency. */
    readonly agency: string;
  };
  readonly "assistance-unjudged": {
    /** The name of the agency. */
    readonly agency: string;
    /** The period. */
    readonly period: Period;
  };
  readonly "assistance-after-year": {
    /** The name of the agency. */
    readonly agency: string;
    /** The last day of the assistance. */
    readonly end: string;
    /** The year. */
    readonly year: number;
  };
}
