import type { Citation } from "../../../core/index.ts";
import type { DecimalInput } from "../../../number/index.ts";

/**
 * A straight stretch of a conversion: from one achievement to another, from one value to another.
 *
 * @term ruas konversi
 */
export interface ConversionSegment {
  /** Lower bound in percent; it belongs to the stretch. */
  readonly from?: DecimalInput;
  /** Lower bound in percent; it does not belong to the stretch. */
  readonly above?: DecimalInput;
  /** Upper bound in percent; it belongs to the stretch. Without it the stretch goes on without end. */
  readonly upTo?: DecimalInput;
  /** The value at the lower bound. */
  readonly valueFrom: DecimalInput;
  /** The value at the upper bound; the same as `valueFrom` where the stretch is level. */
  readonly valueTo: DecimalInput;
}

/**
 * A rule that turns achievement into a value, as cited data. Between its stretches it says nothing.
 *
 * @term konversi capaian menjadi nilai
 */
export interface AchievementConversion {
  /** The id. */
  readonly id: string;
  /** Where the rule comes from, and how well that is known. */
  readonly source: Citation;
  /** The stretches. */
  readonly segments: readonly ConversionSegment[];
  /** The value of exactly 100 when the target cannot be exceeded, where the rule has one. */
  readonly valueOfMaximum?: DecimalInput;
}
