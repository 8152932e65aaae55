import {
  type Cascade,
  type CascadeCell,
  type CascadeRow,
  cascadeLevels,
  cascadeShape,
  flattenCascade,
  targetOf,
} from "../../cascade/index.ts";
import { type Given, keepAll, object, optional, whole } from "../../core/index.ts";
import { column, group, makerFields, own, targetCell } from "../parts/index.ts";
import {
  assembleTable,
  type CellRead,
  type ColumnRead,
  type DraftRow,
  itemRow,
  type Table,
  textCell,
  words,
} from "../table/index.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** What the table is about, where our own words are not to stand above it. */
    caption: makerFields.caption,
    /** The year whose targets are printed; the one target that an indicator has unless told. */
    year: optional(whole(1900, 9999, "invalid-period")),
  }))();

/**
 * How the matrix of a cascade is made.
 *
 * @term pilihan matriks penjenjangan kinerja
 */
export interface CascadeMatrixOptions extends Given<typeof optionsShape> {}

/**
 * Lays a cascade out as the matrix that agencies print: three columns for each level — title, indicator, target — and
 * every cell as high as what hangs below it.
 *
 * @term matriks penjenjangan kinerja
 * @param cascade - What {@link buildCascade} gave.
 * @param options - Caption, and the year of the targets.
 * @returns The table. Where lower levels are missing one dash covers their columns; a node with several parents is printed
 * under each, and says so.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-period`.
 * @see No official source for the layout; it is that of the tables of Renstra documents.
 * @example
 * ```ts
 * import { buildCascade, nodesFromOutline } from "sakip";
 * import { cascadeMatrix } from "sakip/report";
 *
 * const { nodes } = nodesFromOutline([
 *   { level: "goal", title: "Tujuan A" },
 *   { level: "objective", title: "Sasaran 1" },
 *   { level: "objective", title: "Sasaran 2" },
 * ]);
 * const matrix = cascadeMatrix(buildCascade(nodes).cascade);
 * matrix.rows.map((row) => row.kind === "item" && Object.keys(row.cells)) // => [["title0", "title1"], ["title1"]]
 * ```
 */
export function cascadeMatrix(cascade: Cascade, options: CascadeMatrixOptions = {}): Table {
  const [{ own: plan, read: graph }, { read }] = keepAll(
    [cascadeShape, cascade, "cascade"],
    [optionsShape, options, "options"],
  );
  const { caption, year } = read;
  const rows = flattenCascade(plan, { indicators: true });
  const cells = rows.flatMap((row) => row.cells);
  const depths = [...new Set(cells.map(({ depth }) => depth))].sort((a, b) => a - b);
  const targetAt = ({ nodeId, indicatorId }: CascadeCell) => {
    const at = graph.indexOf.get(nodeId);
    const indicator = at === undefined ? undefined : graph.read(at).indicators.find(({ id }) => id === indicatorId);
    return indicator && targetOf(indicator, year);
  };
  return assembleTable({
    caption: caption ?? words("Matriks penjenjangan kinerja", "Matrix of the cascade"),
    columns: depths.map((depth) => columnsOf(depth, cells)),
    numbered: false,
    rows: rows.map((row) => rowOf(row, { cells, deepest: depths.length - 1, targetAt })),
    sources: [],
    findings: [],
  });
}

interface Laid {
  readonly cells: readonly CascadeCell[];
  readonly deepest: number;
  readonly targetAt: (cell: CascadeCell) => Parameters<typeof targetCell>[0];
}

function columnsOf(depth: number, cells: readonly CascadeCell[]): ColumnRead {
  const levels = [...new Set(cells.filter((cell) => cell.depth === depth).map(({ level }) => level))];
  const labels = levels.map((level) => cascadeLevels[level].label);
  const head = words(labels.map(({ id }) => id).join(" / "), labels.map(({ en }) => en).join(" / "));
  return group(head, [
    column(`title${depth}`, words("Uraian", "Title"), { namesRow: true, width: 24 }),
    column(`indicator${depth}`, words("Indikator", "Indicator"), { width: 20 }),
    column(`target${depth}`, own.target, { align: "center", width: 10 }),
  ]);
}

function rowOf({ cells }: CascadeRow, { cells: all, deepest, targetAt }: Laid): DraftRow {
  const row: Record<string, CellRead> = {};
  for (const cell of cells) {
    const { kind, title, depth, rowSpan, repeated } = cell;
    if (kind === "indicator") {
      row[`indicator${depth}`] = textCell(title, { rows: rowSpan });
      row[`target${depth}`] = { ...targetCell(targetAt(cell)), rows: rowSpan };
      continue;
    }
    row[`title${depth}`] = textCell(title, { rows: rowSpan, notes: repeated ? [printedAbove] : [] });
    const isLeaf = !all.some(({ path }) => path.startsWith(`${cell.path}/`));
    if (isLeaf && depth < deepest)
      row[`title${depth + 1}`] = textCell("–", { rows: rowSpan, columns: 3 * (deepest - depth) });
  }
  return itemRow(row);
}

const printedAbove = /* @__PURE__ */ words(
  "Mendukung beberapa induk; rinciannya dicantumkan di bawah induk pertama.",
  "It supports several parents; its details stand under the first.",
);
