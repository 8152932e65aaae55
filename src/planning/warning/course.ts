import type { Exact } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";

/** The way of an indicator through its year, as far as it was reported. */
export interface Course {
  /** `"towards"`: more must come until it is enough. `"within"`: what comes must not be more than is left. */
  readonly kind: "towards" | "within";
  /** The figure of the year that is aimed at, and the one that was reached, as people read them. */
  readonly target: Exact;
  readonly reached: Exact;
  /** What must come in all, and what came, so that more is always further. */
  readonly whole: Exact;
  readonly came: Exact;
  /** How many periods that took, and how many are left. */
  readonly over: Exact;
  readonly left: Exact;
  /** Whether a period can show what each that is left must bring. */
  readonly isPossible: (needed: Exact) => boolean;
  /** What is still to come, as people read it; absent where a mean is aimed at. */
  readonly remaining?: Exact;
}

/** The rows of a year by what the day of the look makes of them. */
export interface LookedAt<R> {
  /** The rows in order. */
  readonly rows: readonly R[];
  /** Up to the last one that was over and reported; empty where none was. */
  readonly told: readonly R[];
  /** Those that are over and did not report. */
  readonly unreported: readonly Period[];
}
