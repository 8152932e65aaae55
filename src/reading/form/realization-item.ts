import type { NamedTarget } from "../../indicator/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";
import type { PeriodReading, PeriodTarget } from "../record/index.ts";
import type { ItemPlace } from "./item-place.ts";

/**
 * An indicator with what was done and spent, period by period.
 *
 * @term realisasi per periode
 */
export interface RealizationItem extends ItemPlace {
  /** Its code, or its place in the sheets. */
  readonly id: string;
  /** Its code; null when it has none. */
  readonly code: string | null;
  /** Its name, or that of its activity. */
  readonly title: string | null;
  /** Its level: programme, activity; null when nothing tells it. */
  readonly level: string | null;
  /** Its unit; null when none is known. */
  readonly unit: string | null;
  /** The target of the year; null when the sheet has none. */
  readonly target: NamedTarget | null;
  /** The targets by period, where the sheet has several. */
  readonly targets: readonly PeriodTarget[];
  /** What was reached in each period, for {@link consolidate}. */
  readonly readings: readonly PeriodReading[];
  /** What was spent in each period; empty for a row whose amounts are the sum of rows below it. */
  readonly spending: readonly PeriodReading[];
  /** The budget of the year; null when there is none, or when it is the sum of rows below. */
  readonly budget: Decimal | null;
  /** Whether figures count from the start of the year; null when neither the sheet nor the caller says it. */
  readonly accumulation: "per-period" | "cumulative" | null;
  /** What stands in the way; null when nothing is told. */
  readonly obstacle: string | null;
  /** What is to be done; null when nothing is told. */
  readonly followUp: string | null;
  /** Who does it; null when nobody is named. */
  readonly owner: string | null;
  /** Until when; null when no date is told. */
  readonly due: IsoDate | null;
}
