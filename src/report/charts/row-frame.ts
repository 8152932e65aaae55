import { largest } from "../../core/index.ts";
import type { Part } from "./chart.ts";
import { type Density, densityOf, INK, widthOf, wrapName } from "./look.ts";

/** A row of a chart whose rows are subjects: its name, and the texts of its columns, printed. */
export interface FrameRow {
  readonly name: string;
  /** What stands in bold between name and marks; empty where there is nothing. */
  readonly mark: string;
  /** The texts at the right edge. */
  readonly cells: readonly string[];
  /** What stands in the place of the marks, where there is nothing to draw. */
  readonly words?: string | undefined;
  /** What the row says to who hears it. */
  readonly said: string;
  /** What the marks of the chart are drawn from. */
  readonly data: Part;
}

/** What stands over the columns. */
export interface FrameHeads {
  readonly mark: string;
  readonly cells: readonly string[];
}

/** The parts that all charts of rows have in common. */
export interface Frame {
  readonly density: Density;
  readonly data: Part;
  readonly height: Part;
  /** The texts beside the marks, as layers. */
  readonly texts: readonly Part[];
  /** Where the rows with words in place of marks begin, below all others: no rule is to cross the words. Undefined for none. */
  readonly wordsFrom?: number | undefined;
}

/** How far the texts stand away from the marks. */
const GAP = 8;

/** The place of a row from top to bottom. */
export const ROW: Part = { field: "row", type: "ordinal", sort: null, axis: null };

/** Names, ranks and values as texts around marks of a width: a table of which one column is drawn. */
export function frameOf(rows: readonly FrameRow[], heads: FrameHeads, width: number): Frame {
  const density = densityOf(rows.map(({ name }) => name));
  const { font, step, line, wrap } = density;
  const markWidth = largest(
    rows.map(({ mark }) => widthOf(mark, font)),
    0,
  );
  const columns = heads.cells.map((head, i) =>
    Math.max(widthOf(head, font), ...rows.map(({ cells }) => widthOf(cells[i] ?? "", font))),
  );
  const edges = columns.map((_, i) => width + columns.slice(0, i + 1).reduce((sum, own) => sum + own + GAP, GAP));
  const name = { x: -GAP - (markWidth === 0 ? 0 : markWidth + GAP), align: "right" };
  const text = (field: string, x: number, more: Part): Part => ({
    mark: { type: "text", baseline: "middle", fontSize: font, color: INK.text, align: "right", ...more },
    encoding: { y: ROW, x: { value: x }, text: { field, type: "nominal" } },
  });
  const head = (words: string, x: number): Part => ({
    data: { values: [{}] },
    mark: { type: "text", baseline: "bottom", fontSize: font, color: INK.soft, align: "right" },
    encoding: { x: { value: x }, y: { value: -4 }, text: { value: words } },
  });
  const silent = rows.findIndex(({ words }) => words !== undefined);
  const lift = { expr: `-${line / 2} * (length(datum.name) - 1)` };
  return {
    density,
    data: {
      values: rows.map((row, i) => ({
        row: i + 1,
        name: wrapName(row.name, wrap),
        mark: row.mark,
        ...Object.fromEntries(row.cells.map((cell, at) => [`cell${at}`, cell])),
        ...(row.words !== undefined && { words: row.words }),
        said: row.said,
        ...row.data,
      })),
    },
    height: { step },
    ...(silent !== -1 && { wordsFrom: silent * step }),
    texts: [
      text("name", name.x, { lineHeight: line, dy: lift }),
      ...(markWidth === 0 ? [] : [text("mark", -GAP, { fontWeight: "bold" })]),
      ...edges.map((edge, i) => text(`cell${i}`, edge, {})),
      ...(rows.some(({ words }) => words !== undefined)
        ? [filtered("isValid(datum.words)", text("words", 4, { align: "left", fontStyle: "italic", color: INK.soft }))]
        : []),
      ...(heads.mark === "" ? [] : [head(heads.mark, -GAP)]),
      ...edges.map((edge, i) => head(heads.cells[i] ?? "", edge)),
    ],
  };
}

/** A layer of some of the rows. */
export function filtered(test: string, layer: Part): Part {
  return { transform: [{ filter: test }], ...layer };
}
