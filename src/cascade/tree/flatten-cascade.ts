import { flag, type Given, keepAll, object, optional } from "../../core/index.ts";
import type { CascadeLevel } from "./cascade-level.ts";
import { type Cascade, cascadeShape } from "./cascade-shape.ts";
import { itemAt } from "./item-at.ts";
import { layOut } from "./lay-out.ts";

/**
 * One cell of a printed cascade. It begins in the row that holds it and covers `rowSpan` rows.
 *
 * @term sel matriks kinerja
 */
export interface CascadeCell {
  /** Whether it shows a node or one of its indicators. */
  readonly kind: "node" | "indicator";
  /** The id of the node. */
  readonly nodeId: string;
  /** The id of the indicator; absent for the cell of the node itself. */
  readonly indicatorId?: string;
  /** What is printed: the title of the node or of the indicator. */
  readonly title: string;
  /** The level of the node. */
  readonly level: CascadeLevel;
  /** How many nodes stand above it on its path: the column. */
  readonly depth: number;
  /** How many rows it covers: 1 or more. */
  readonly rowSpan: number;
  /** The ids from the root down to the node, joined by `/`: the same for the same plan, and once per printed place. */
  readonly path: string;
  /** Whether the node is printed in full, with all below it, at an earlier place: it has several parents. */
  readonly repeated: boolean;
}

/**
 * One row of a printed cascade: the cells that begin in it, from left to right.
 *
 * @term baris matriks kinerja
 */
export interface CascadeRow {
  /** The cells that begin in this row. Those that began above still cover it. */
  readonly cells: readonly CascadeCell[];
}

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** Whether each indicator gets a row of its own beside its node; not unless told. */
    indicators: optional(flag, false),
  }))();

/**
 * How a cascade is laid out.
 *
 * @term tata letak matriks kinerja
 */
export interface FlattenOptions extends Given<typeof optionsShape> {}

/**
 * Lays a cascade out as the matrix that every agency prints: one row per leaf, each node once, as a cell that spans the
 * rows of everything below it.
 *
 * A node with several parents is printed under each, and what hangs below it under the first alone, so that no amount is
 * printed twice. Where a node has more indicators than there are rows beside them, the last child fills the rest.
 *
 * @term matriks penjenjangan kinerja
 * @param cascade - What {@link buildCascade} gave.
 * @param options - Whether indicators are laid out too.
 * @returns The rows from top to bottom. The spans of the cells of one depth add up to the number of rows below their
 * parent.
 * @throws A {@link SakipError} `invalid-input` when it is no cascade.
 * @see No official source for the layout; it is that of the tables of Renstra documents.
 * @example
 * ```ts
 * import { buildCascade, flattenCascade, nodesFromOutline } from "sakip";
 *
 * const { nodes } = nodesFromOutline([
 *   { level: "goal", title: "Tujuan" },
 *   { level: "objective", title: "Sasaran 1" },
 *   { level: "objective", title: "Sasaran 2" },
 * ]);
 * const rows = flattenCascade(buildCascade(nodes).cascade);
 * rows.map(({ cells }) => cells.map(({ path, rowSpan }) => `${path} ${rowSpan}`)) // => [["1 2", "1/1.1 1"], ["1/1.2 1"]]
 * ```
 */
export function flattenCascade(cascade: Cascade, options: FlattenOptions = {}): readonly CascadeRow[] {
  const [{ own: plan, read: graph }, { read }] = keepAll(
    [cascadeShape, cascade, "cascade"],
    [optionsShape, options, "options"],
  );
  const { indicators: withIndicators } = read;
  const rows: CascadeCell[][] = [];
  for (const place of layOut(plan, graph, ({ indicators }) => (withIndicators ? indicators.length : 1))) {
    const { node, start, span, depth, path, repeated } = place;
    const begin = (at: number, own: Pick<CascadeCell, "kind" | "indicatorId" | "title" | "rowSpan">): void => {
      const { kind, indicatorId, title, rowSpan } = own;
      const of = { nodeId: node.id, ...(indicatorId !== undefined && { indicatorId }) };
      const cell: CascadeCell = { kind, ...of, title, level: node.level, depth, rowSpan, path, repeated };
      itemAt(rows, at).push(Object.freeze(cell));
    };
    while (rows.length < start + span) rows.push([]);
    begin(start, { kind: "node", title: node.title, rowSpan: span });
    if (!withIndicators || repeated) continue;
    const last = node.indicators.length - 1;
    node.indicators.forEach(({ id, title }, i) => {
      begin(start + i, { kind: "indicator", indicatorId: id, title, rowSpan: i === last ? span - i : 1 });
    });
  }
  return Object.freeze(rows.map((cells) => Object.freeze({ cells: Object.freeze(cells) })));
}
