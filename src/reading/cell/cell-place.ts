import type { Finding } from "../../finding/index.ts";
import type { Column } from "../head/index.ts";
import type { Layout } from "../layout/index.ts";
import type { RowDraft } from "../row/index.ts";
import type { CellReading } from "../sheet/index.ts";
import type { ColumnFacts } from "./column-facts.ts";

/** Where a cell stands, and what is known of it. */
export interface CellPlace {
  readonly layout: Layout;
  readonly column: Column;
  readonly facts: ColumnFacts;
  readonly row: RowDraft;
  /** The unit that its row says. */
  readonly unit: string | undefined;
  /** The number format of the cell. */
  readonly format: string | undefined;
  /** The notation where its column does not tell. */
  readonly notation: "id" | "en" | undefined;
}

/** A cell read, with what its figure takes for granted. */
export interface ReadCell {
  readonly reading: CellReading;
  readonly findings: readonly Finding[];
}

export function only(reading: CellReading): ReadCell {
  return { reading, findings: [] };
}
