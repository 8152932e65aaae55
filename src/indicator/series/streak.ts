import {
  type Computed,
  type Coverage,
  flag,
  type Given,
  type NotComputable,
  nullable,
  object,
  series,
  where,
} from "../../core/index.ts";
import { type Period, periodShape } from "../../period/index.ts";
import { lawOfSeries } from "./series-law.ts";

const streakPointShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The period. */
      period: periodShape,
      /** Whether what is asked for was so in it; null where that is not known. */
      held: nullable(flag),
    },
    { open: true },
  ))();

/**
 * Whether something was so in a period: a clean audit opinion, a target that was met.
 *
 * @term keterangan per periode
 */
export interface StreakPoint extends Given<typeof streakPointShape> {}

/** The points of one series: each period once, all of one kind. */
export const streakShape = /* @__PURE__ */ (() => where(series(streakPointShape), lawOfSeries, ["period"]))();

/**
 * Periods one after the other in which something was so.
 *
 * @term rentetan berturut-turut
 */
export interface StreakRun {
  /** How many periods. */
  readonly length: number;
  /** The first of them. */
  readonly from: Period;
  /** The last of them. */
  readonly to: Period;
}

/**
 * How often in a row something was so, or why that cannot be said: nothing is known of any period (`no-periods`).
 *
 * @term rentetan terpanjang
 */
export type Streak = (Computed<number> | NotComputable<"no-periods">) & {
  /** Says what this is. */
  readonly kind: "streak";
  /** Every point that was given, in the order of its period. */
  readonly points: readonly {
    /** The period. */
    readonly period: Period;
    /** Whether it was so in it; null where that is not known. */
    readonly held: boolean | null;
  }[];
  /** The longest run, the latest of equally long ones; absent where it was never so. */
  readonly longest?: StreakRun;
  /** The run that reaches the last period that is known; absent where it was not so then. */
  readonly current?: StreakRun;
  /** How long the longest run is if it was so in every period of which nothing is known. */
  readonly possible: number;
  /** In how many periods it was so. */
  readonly held: number;
  /** In how many it is known whether it was so, of those from the first to the last; the others end a run. */
  readonly coverage: Coverage<Period>;
  /**
   * The same by its old name.
   *
   * @deprecated Use `coverage`; it goes with the next minor release.
   */
  readonly known: number;
  /**
   * The same by its old name.
   *
   * @deprecated Use `coverage`; it goes with the next minor release.
   */
  readonly unknown: readonly Period[];
};
