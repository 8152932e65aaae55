import type { Finding } from "../../finding/index.ts";
import type { ComparisonSign } from "./grammar/index.ts";
import type { NoTarget } from "./named-target-shape.ts";
import type { NamedTarget } from "./target-shape.ts";

/**
 * A target text that was read.
 *
 * @term target
 */
export interface ParsedTarget {
  /** The target; its numbers are Decimals. */
  readonly target: NamedTarget;
  /** The unit as written, `"%"` for every way to write percent; null when none stands there. */
  readonly unit: string | null;
  /** The comparison as written: `<` and `≤` are both "at most"; null when there is none. */
  readonly sign: ComparisonSign | null;
  /** What stands beside the target: brackets, an asterisk, a grade beside its figures; null when nothing does. */
  readonly remark: string | null;
  /**
   * What a person may want to know of the reading: `debatable-reading`, `grouping-slip`, and `ambiguous-number` when the
   * figures are not in the stated notation and can be only one number.
   */
  readonly findings: readonly Finding[];
}

/**
 * A target text that was not read: a {@link Finding} that says why, with a target to measure against all the same.
 * What is measured against it has no value, and the reason that the target was not understood.
 *
 * @term target tidak terbaca
 */
export type UnreadTarget = UnreadFinding & UnreadFields;

/** What says why. */
export type UnreadFinding = Finding<"unread-target" | "ambiguous-number" | "ambiguous-level">;

interface UnreadFields {
  /** No target, marked as unread. */
  readonly target: NoTarget;
  /** No unit. */
  readonly unit: null;
  /** No comparison. */
  readonly sign: null;
  /** No remark. */
  readonly remark: null;
}
