import { deepFreeze, type Given, object, optional, type Refuse, readAll, series, where } from "../../core/index.ts";
import {
  type Decimal,
  type DecimalInput,
  type Exact,
  exactToDecimal,
  keptDecimals,
  number,
  sumOf,
} from "../../number/index.ts";
import { roundedCells } from "./rounded-cells.ts";

const tableShape = /* @__PURE__ */ (() => where(series(series(number, { least: 1 }), { least: 1 }), lawOfRows))();

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The decimals that are kept: 0 unless told; −3 rounds to thousands. */
    decimals: optional(keptDecimals, 0),
  }))();

/**
 * How a table is rounded.
 *
 * @term pembulatan tabel dua arah
 */
export interface RoundTableOptions extends Given<typeof optionsShape> {}

/**
 * A table that was rounded so that its rows and columns add up.
 *
 * @term tabel yang dibulatkan dua arah
 */
export interface RoundedTable {
  /** Says what this is. */
  readonly kind: "rounded-table";
  /** The values, row by row, as they were before. */
  readonly values: readonly (readonly Decimal[])[];
  /** The cells, row by row: each its value rounded down or up. */
  readonly cells: readonly (readonly Decimal[])[];
  /** The sum of each row of the rounded cells: the sum of the values, rounded down or up. */
  readonly rows: readonly Decimal[];
  /** The sum of each column, likewise. */
  readonly columns: readonly Decimal[];
  /** The sum of all: that of the values, rounded half up. */
  readonly total: Decimal;
  /** The decimals that were kept. */
  readonly decimals: number;
}

/**
 * Rounds a table, such as a budget by activity and quarter, so that its rows and its columns add up to printed totals that
 * are themselves right: every cell and every total is its exact value rounded down or up, and the total of all half up.
 * Rounding one by one does not do that. Of the tables that do, this is one whose row and column totals are nearest to the
 * exact ones, and then its cells.
 *
 * @term pembulatan tabel dua arah
 * @param cells - The table, row by row; all rows are of the same length.
 * @param options - The decimals.
 * @returns The rounded cells with their totals.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `invalid-input` (rows of different length, an empty
 * table), `invalid-rounding`.
 * @see Controlled rounding by flows (Cox 1987; Causey, Cox and Ernst 1985): a method of official statistics, no rule of law.
 * @example
 * ```ts
 * import { roundTable } from "sakip";
 *
 * const quarters = roundTable([
 *   ["1.5", "1.5"],
 *   ["0.5", "2.5"],
 * ]);
 * quarters.rows // => ["3", "3"]
 * quarters.columns // => ["2", "4"]
 * quarters.total // => "6"
 * quarters.cells.flat().every((cell) => cell.isInteger()) // => true
 * ```
 */
export function roundTable(cells: Iterable<Iterable<DecimalInput>>, options: RoundTableOptions = {}): RoundedTable {
  const [table, { decimals }] = readAll([tableShape, cells, "cells"], [optionsShape, options, "options"]);
  const rounded = roundedCells(table, decimals);
  const columns = (rounded[0] ?? []).map((_, j) => sumOf(rounded.flatMap((row) => row[j] ?? [])));
  return deepFreeze({
    kind: "rounded-table",
    values: table.map((row) => row.map(exactToDecimal)),
    cells: rounded.map((row) => row.map(exactToDecimal)),
    rows: rounded.map((row) => exactToDecimal(sumOf(row))),
    columns: columns.map(exactToDecimal),
    total: exactToDecimal(sumOf(rounded.flat())),
    decimals,
  });
}

function lawOfRows(rows: readonly (readonly Exact[])[], refuse: Refuse): void {
  for (const [i, row] of rows.entries())
    if (row.length !== rows[0]?.length)
      refuse("invalid-input", [i], {
        en: `${rows[0]?.length} cells, as the first row has`,
        id: `${rows[0]?.length} sel, sebanyak baris pertama`,
      });
}
