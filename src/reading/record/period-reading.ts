import type { NamedTarget } from "../../indicator/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";

/**
 * What was reached, or spent, in a period.
 *
 * @term realisasi periode
 */
export interface PeriodReading {
  /** The period. */
  readonly period: Period;
  /** The figure; null when nothing was reported. */
  readonly value: Decimal | null;
}

/**
 * What is to be reached in a period.
 *
 * @term target periode
 */
export interface PeriodTarget {
  /** The period. */
  readonly period: Period;
  /** The target, of the kind none and unread where the cell was not understood. */
  readonly target: NamedTarget;
}
