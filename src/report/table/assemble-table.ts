import { deepFreeze, ownCopy } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import { type CellRead, textCell } from "./cell-shape.ts";
import { type ColumnRead, leavesOf } from "./column-shape.ts";
import type { DraftCells, DraftRow, TableDraft } from "./draft.ts";
import { sumColumn } from "./sum-column.ts";
import type { TableCell } from "./table-cell-shape.ts";
import type { Footnote, Table, TableRow } from "./table-shape.ts";
import type { Words } from "./words.ts";

/** The table of a draft: sums made, footnotes numbered by first use, frozen. */
export function assembleTable({ caption, columns, numbered, rows, sources, findings }: TableDraft): Table {
  const leaves = leavesOf(columns);
  const footnotes: Footnote[] = [];
  return deepFreeze({
    kind: "table",
    caption,
    columns,
    numbered,
    rows: rows.map((row, i) => rowOf(row.kind === "band" ? row : { ...row, cells: cellsOf(rows, i, leaves) })),
    footnotes,
    sources: unlike(sources),
    findings: findings.map((each) => ownCopy(each)),
  });

  function rowOf(
    row: Exclude<DraftRow, { sum: unknown }> | { kind: "subtotal" | "total"; cells: DraftCells },
  ): TableRow {
    if (row.kind === "band") return { kind: "band", text: row.text };
    const cells: Record<string, TableCell> = {};
    for (const { key } of leaves) {
      const cell = row.cells.get(key);
      if (cell !== undefined) cells[key] = cellOf(cell);
    }
    return { kind: row.kind, cells };
  }

  function cellOf(cell: CellRead): TableCell {
    const { rows: down, columns: across } = cell;
    const place = (notes: readonly Words[]) => ({ rows: down, columns: across, notes: notes.map(numberOf) });
    switch (cell.kind) {
      case "text":
        return { kind: "text", text: cell.text, ...place(cell.notes) };
      case "missing":
        return { kind: "missing", code: cell.code ?? null, ...place([cell.reason, ...cell.notes]) };
      case "number": {
        const { value, shown, format, unit, notes } = cell;
        return {
          kind: "number",
          value: exactToDecimal(value),
          ...(shown !== undefined && { shown: exactToDecimal(shown) }),
          ...(format !== undefined && { format }),
          ...(unit !== undefined && { unit }),
          ...place(notes),
        };
      }
    }
  }

  function numberOf(text: Words): number {
    const known = footnotes.find((note) => isSame(note.text, text));
    if (known !== undefined) return known.number;
    footnotes.push({ number: footnotes.length + 1, text });
    return footnotes.length;
  }
}

/** The cells of a row, with its sums and its label where it is a row of sums. */
function cellsOf(rows: readonly DraftRow[], at: number, leaves: readonly ColumnRead[]): DraftCells {
  const row = rows[at];
  if (row === undefined || row.kind === "band") return new Map();
  if (row.kind === "item") return row.cells;
  const start = row.kind === "total" ? 0 : groupStart(rows, at);
  const items = rows.slice(start, at).filter((each) => each.kind === "item");
  const sums = leaves
    .filter(({ key }) => row.sum.includes(key))
    .map(({ key, format }): [string, CellRead] => [
      key,
      sumColumn(
        items.flatMap(({ cells }) => cells.get(key) ?? []),
        format,
      ),
    ]);
  const cells = new Map([...sums, ...row.cells]);
  const first = leaves.findIndex(({ key }) => cells.has(key));
  const [opening] = leaves;
  const columns = first === -1 ? leaves.length : first;
  return opening === undefined || columns === 0 ? cells : cells.set(opening.key, textCell(row.label, { columns }));
}

/** The first row after the last band, or after the subtotal before. */
function groupStart(rows: readonly DraftRow[], before: number): number {
  return rows.reduce((start, { kind }, i) => (i < before && kind !== "item" ? i + 1 : start), 0);
}

function unlike<T extends { readonly title: string; readonly clause?: string | undefined }>(
  sources: readonly T[],
): T[] {
  const isSameSource = (a: T, b: T) => a.title === b.title && a.clause === b.clause;
  return sources.filter((each, i) => sources.findIndex((other) => isSameSource(each, other)) === i);
}

function isSame(a: Words, b: Words): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.id === b.id && a.en === b.en;
}
