import type { Finding } from "../../finding/index.ts";
import type { ItemOf } from "../form/index.ts";
import type { LayoutForm } from "../layout/index.ts";
import type { PrintedTotal, SheetColumn, SheetRow } from "../sheet/index.ts";

/**
 * Sheets as they were read: the items, and every cell with what it was read as.
 *
 * @typeParam F - The form of the items.
 * @term hasil pembacaan lembar
 */
export interface RowsRead<F extends LayoutForm = LayoutForm> {
  /** Says what this is. */
  readonly kind: "rows-read";
  /** The id of the layout. */
  readonly layout: string;
  /** What the rows are about, in the form that the functions of `sakip` take. */
  readonly items: readonly ItemOf<F>[];
  /** What a person should look at: what was not understood, not used, taken for granted, or does not add up. */
  readonly findings: readonly Finding[];
  /** Every row with its kind and its cells. */
  readonly rows: readonly SheetRow[];
  /** Every column with its head and what it means. */
  readonly columns: readonly SheetColumn[];
  /** Every printed figure that follows from others, with what it should be. */
  readonly totals: readonly PrintedTotal[];
}
