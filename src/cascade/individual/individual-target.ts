import type { Polarity, Target } from "../../indicator/index.ts";
import type { Decimal } from "../../number/index.ts";

/**
 * The result of a superior that an individual target serves.
 *
 * @term hasil kerja atasan yang didukung
 */
export interface SupportedResult {
  /** The node that has the indicator. */
  readonly nodeId: string;
  /** The indicator. */
  readonly indicatorId: string;
}

/**
 * One target in the SKP of one person.
 *
 * @term target SKP
 */
export interface IndividualTarget {
  /** The person, by the id of the post. */
  readonly personId: string;
  /** Taken over from the superior, or a result of one's own that supports it. */
  readonly method: "direct" | "indirect";
  /** The indicator of the superior, and the node that has it. */
  readonly supports: SupportedResult;
  /** What is measured. */
  readonly title: string;
  /** Its unit; null when it has none. */
  readonly unit: string | null;
  /** Which way is good. */
  readonly polarity: Polarity;
  /** The target; null when there is none. */
  readonly target: Target | null;
  /** How the target came about: unchanged, a part of what the superior has, or one's own. */
  readonly rule: "same" | "part" | "own";
  /** How a part came about; absent where the target was not divided. */
  readonly division?: TargetShare;
}

/**
 * How a part of a target came about.
 *
 * @term bagian target
 */
export interface TargetShare {
  /** The target that was divided. */
  readonly whole: Decimal;
  /** The size of the part, in the unit of the shares; 1 where no shares were told. */
  readonly share: Decimal;
  /** What the shares of all parts add up to. */
  readonly shares: Decimal;
  /** Decimals of the parts. */
  readonly decimals: number;
  /** Its exact share of the target. */
  readonly exact: Decimal;
  /** Whether it got one of the units that were left over after cutting. */
  readonly raised: boolean;
}
