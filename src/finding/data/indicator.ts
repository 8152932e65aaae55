import type { Bilingual } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { Taken, WhyUnread } from "../fact-types.ts";

/** The facts of findings of indicator, by their codes. */
export interface IndicatorFacts {
  /** A level stands on several scales. */
  readonly "ambiguous-level": {
    /** The text as it was given. */
    readonly text: string;
    /** The scales that have such a level. */
    readonly scales: readonly string[];
  };
  /** A number reads in more than one way. */
  readonly "ambiguous-number": {
    /** The text as it was given. */
    readonly text: string;
    /** The text as it reads in each notation. */
    readonly readings: Readonly<Record<keyof Bilingual, unknown>>;
  };
  /** A reading that could be another. */
  readonly "debatable-reading": {
    /** The text as it was given. */
    readonly text: string;
    /** What the reading takes for granted. */
    readonly taken: Taken;
  };
  /** A number is not in the stated notation. */
  readonly "other-notation": {
    /** The text as it was given. */
    readonly text: string;
    /** The language whose notation was stated. */
    readonly locale: "id" | "en";
  };
  /** A value lies outside its scale. */
  readonly "outside-scale": {
    /** The text as it was given. */
    readonly text: string;
    /** The value. */
    readonly value: Decimal;
    /** The lowest value of the scale. */
    readonly low: Decimal;
    /** The highest value of the scale. */
    readonly high: Decimal;
  };
  /** A cell has another unit than its row. */
  readonly "other-unit": {
    /** The text as it was given. */
    readonly text: string;
    /** The unit. */
    readonly unit: string;
    /** What was expected. */
    readonly expected: string;
  };
  /** Some indicators have no achievement. */
  readonly "partly-measured": {
    /** How many were due. */
    readonly expected: number;
    /** How many of those have no achievement. */
    readonly missing: number;
  };
  /** A combination of qualities that is not allowed. */
  readonly "quality-combination": {
    /** How well the indicator measures what it is for. */
    readonly validity: "exact" | "proxy" | "activity";
    /** How far the agency controls the indicator. */
    readonly controllability: "low" | "high" | "moderate";
  };
  /** An indicator is in force beside the one it replaces. */
  readonly "replaced-in-force": {
    /** The id. */
    readonly id: string;
    /** The id of the version that it replaces. */
    readonly replaces: string;
    /** The first day on which the newer one holds. */
    readonly from?: string | undefined;
  };
  /** A replaced indicator is not in the data. */
  readonly "replaced-unknown": {
    /** The id. */
    readonly id: string;
    /** The id of the version that it replaces. */
    readonly replaces: string;
  };
  /** There are two targets for one period. */
  readonly "target-twice": {
    /** The id. */
    readonly id: string;
    /** The period. */
    readonly period: string;
  };
  /** A cell was not understood. */
  readonly "unread-figure": {
    /** The text as it was given. */
    readonly text: string;
    /** Why. */
    readonly reason: WhyUnread;
  };
  /** A target was not understood. */
  readonly "unread-target": {
    /** The id of the indicator; absent of a text that is read alone. */
    readonly id?: string | undefined;
    /** The text as it was given. */
    readonly text?: string | undefined;
    /** The period, where the target is for one. */
    readonly period?: string | undefined;
    /** Why, where the text is at hand. */
    readonly reason?: WhyUnread | undefined;
  };
  /** An indicator ends before it begins. */
  readonly "validity-reversed": {
    /** The id. */
    readonly id: string;
    /** The first day on which it holds. */
    readonly validFrom: string;
    /** The last day on which it holds. */
    readonly validUntil: string;
  };
  /** Two versions of an indicator are in force at once. */
  readonly "versions-overlap": {
    /** The id. */
    readonly id: string;
    /** The first day on which both hold. */
    readonly from?: string | undefined;
  };
}
