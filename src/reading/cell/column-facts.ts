import type { Exact } from "../../number/index.ts";
import type { SheetColumn } from "../sheet/index.ts";

/** What is known of all cells of a column before one is read. */
export interface ColumnFacts extends Pick<SheetColumn, "notation" | "holds" | "isFraction"> {
  /** Whether bare figures may be fractions or percents, and nothing tells. */
  readonly isUnsure: boolean;
  /** How much the head multiplies its figures: a million for "(Rp juta)". */
  readonly times: Exact;
}
