import type { Bilingual, Citation, GivenFinding } from "../../core/index.ts";
import type { CellRead } from "./cell-shape.ts";
import type { ColumnRead } from "./column-shape.ts";
import type { Words } from "./words.ts";

/** The cells of a row by the keys of their columns. */
export type DraftCells = ReadonlyMap<string, CellRead>;

/** A row before footnotes are numbered and sums are made. */
export type DraftRow =
  | { readonly kind: "item"; readonly cells: DraftCells }
  | { readonly kind: "band"; readonly text: Words }
  | {
      readonly kind: "subtotal" | "total";
      readonly label: Words;
      readonly sum: readonly string[];
      readonly cells: DraftCells;
    };

/** A table before footnotes are numbered and sums are made. */
export interface TableDraft {
  readonly caption: Words;
  readonly columns: readonly ColumnRead[];
  readonly numbered: boolean;
  readonly rows: readonly DraftRow[];
  readonly sources: readonly Citation[];
  readonly findings: readonly GivenFinding[];
}

/** A pair of texts of our own. */
export const words = (id: string, en: string): Bilingual => ({ id, en });

/** A row of cells; places without a cell are blank, or covered by another. */
export function itemRow(cells: Readonly<Record<string, CellRead | undefined>>): DraftRow {
  return { kind: "item", cells: cellMap(cells) };
}

/** A row of sums, with cells that are no sums. */
export function sumsRow(
  kind: "subtotal" | "total",
  label: Words,
  sum: readonly string[],
  cells: Readonly<Record<string, CellRead | undefined>> = {},
): DraftRow {
  return { kind, label, sum, cells: cellMap(cells) };
}

/** A row that heads those below it. */
export function bandRow(text: Words): DraftRow {
  return { kind: "band", text };
}

function cellMap(cells: Readonly<Record<string, CellRead | undefined>>): DraftCells {
  return new Map(Object.entries(cells).flatMap(([key, cell]) => (cell === undefined ? [] : [[key, cell] as const])));
}
