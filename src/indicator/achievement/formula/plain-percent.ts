import { type DecimalInput, type Exact, quickAmount, small } from "../../../number/index.ts";
import type { ReadPolicy } from "../../../regulation/index.ts";
import type { BareRow } from "../input/achievement-input-shape.ts";
import { type Bounded, boundedBy } from "./bounded-by.ts";
import { rounded } from "./percentage-of.ts";

/** In hundredths: below it all products here are safe integers. */
const LARGEST = 1e11;

/** What a row of bare figures gives. */
export interface PlainPercent {
  /** What the formula gives, and that after rounding, cap and floor. */
  readonly percent: Exact;
  readonly settled: Bounded;
  readonly met: boolean;
  /** By the ratio, or by its mirror. */
  readonly isRatio: boolean;
  /** The figures as they were given. */
  readonly target: DecimalInput;
  readonly realization: DecimalInput;
}

/**
 * The percentage of amounts of whole hundredths, the target above zero, by a ratio or its mirror of the figures as they are:
 * nearly all of millions. Undefined for all else, sound or not.
 */
export function plainPercent({ polarity, target, realization }: BareRow, rules: ReadPolicy): PlainPercent | undefined {
  if (target == null || typeof target === "object" || realization == null || rules.roundsFigures) return undefined;
  const isRatio = polarity === "maximize";
  if (!isRatio && (polarity !== "minimize" || rules.minimize !== "mirror")) return undefined;
  const aim = quickAmount(target);
  const reached = quickAmount(realization);
  // NaN, which is no quick amount, compares false.
  if (!(aim > 0 && aim < LARGEST && Math.abs(reached) < LARGEST)) return undefined;
  const percent = small((isRatio ? reached : 2 * aim - reached) * 100, aim);
  const settled = boundedBy(rounded(percent, rules.roundingAt.percent), rules.cap, rules.floor);
  return { percent, settled, met: isRatio ? reached >= aim : reached <= aim, isRatio, target, realization };
}
