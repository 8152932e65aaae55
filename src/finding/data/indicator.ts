import type { Bilingual } from "../../core/index.ts";
import type { Taken, WhyUnread } from "../fact-types.ts";

/** The facts of findings of indicator, by their codes. */
export interface IndicatorFacts {
  readonly "ambiguous-level": {
    /** The text as it was given. */
    readonly text: string;
    /** The scales that have such a level. */
    readonly scales: readonly string[];
  };
  readonly "ambiguous-number":
    | {
        /** The text as it was given. */
        readonly text: string;
        /** The text as it reads in each notation. */
        readonly readings: Readonly<Record<keyof Bilingual, unknown>>;
      }
    | {
        /** The text as it was given. */
        readonly text: string;
        /** The language whose notation was followed. */
        readonly locale: "id" | "en";
      };
  readonly "debatable-reading": {
    /** The text as it was given. */
    readonly text: string;
    /** What the reading takes for granted. */
    readonly taken: Taken;
  };
  readonly "other-unit": {
    /** The text as it was given. */
    readonly text: string;
    /** The unit. */
    readonly unit: string;
    /** What was expected. */
    readonly expected: string;
  };
  readonly "quality-combination": {
    /** How well the indicator measures what it is for. */
    readonly validity: "exact" | "proxy" | "activity";
    /** How far the agency controls the indicator. */
    readonly controllability: "low" | "high" | "moderate";
  };
  readonly "replaced-in-force": {
    /** The id. */
    readonly id: string;
    /** The id of the version that it replaces. */
    readonly replaces: string;
    /** The first day on which the newer one holds. */
    readonly from?: string | undefined;
  };
  readonly "replaced-unknown": {
    /** The id. */
    readonly id: string;
    /** The id of the version that it replaces. */
    readonly replaces: string;
  };
  readonly "target-twice": {
    /** The id. */
    readonly id: string;
    /** The period. */
    readonly period: string;
  };
  readonly "unread-figure": {
    /** The text as it was given. */
    readonly text: string;
    /** Why. */
    readonly reason: WhyUnread;
  };
  readonly "unread-target":
    | {
        /** The text as it was given. */
        readonly text: string;
        /** Why. */
        readonly reason: WhyUnread;
      }
    | {
        /** The id. */
        readonly id: string;
        /** The text as it was given. */
        readonly text?: string | undefined;
        /** The period. */
        readonly period?: string | undefined;
      };
  readonly "validity-reversed": {
    /** The id. */
    readonly id: string;
    /** The first day on which it holds. */
    readonly validFrom: string;
    /** The last day on which it holds. */
    readonly validUntil: string;
  };
  readonly "versions-overlap": {
    /** The id. */
    readonly id: string;
    /** The first day on which both hold. */
    readonly from?: string | undefined;
  };
}
