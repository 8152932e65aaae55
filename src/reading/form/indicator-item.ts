import type { AchievementInput, NamedTarget, Polarity } from "../../indicator/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { PeriodReading, PeriodTarget } from "../record/index.ts";
import type { ItemPlace } from "./item-place.ts";

/**
 * An indicator with its target and what was reached.
 *
 * @term indikator dengan capaiannya
 */
export interface IndicatorItem extends ItemPlace {
  /** Its code, or its place in the sheets. */
  readonly id: string;
  /** Its name. */
  readonly title: string;
  /** The objective it measures; null when the sheet does not say it. */
  readonly objective: string | null;
  /** The programme it belongs to; null when the sheet does not say it. */
  readonly programme: string | null;
  /** The agency as the sheet names it; null when it does not. */
  readonly agency: string | null;
  /** Its unit; null when none is known. */
  readonly unit: string | null;
  /** Which way is good; null when neither the sheet nor the caller says it. */
  readonly polarity: Polarity | null;
  /** Its target; null when there is none, of the kind none and unread when the cell was not understood. */
  readonly target: NamedTarget | null;
  /** What was reached: a number, a level, or null when nothing was reported. */
  readonly realization: Decimal | string | null;
  /** Its targets by period, where the sheet has several. */
  readonly targets: readonly PeriodTarget[];
  /** What was reached by period, where the sheet has several: for {@link consolidate}. */
  readonly readings: readonly PeriodReading[];
  /** The achievement that is printed, in percent, by the assessor who printed it. */
  readonly printed: readonly PrintedAchievement[];
  /** Its weight; null when the sheet has none. */
  readonly weight: Decimal | null;
  /**
   * The row for {@link measureAchievement}; null where it is not known which way is good, or where what was reached was
   * not understood: that is never the same as not reported.
   */
  readonly measurement: AchievementInput | null;
}

/**
 * An achievement as a sheet prints it.
 *
 * @term capaian tercetak
 */
export interface PrintedAchievement {
  /** Who printed it; null where the sheet does not say it. */
  readonly assessor: string | null;
  /** The achievement in percent. */
  readonly value: Decimal;
}
