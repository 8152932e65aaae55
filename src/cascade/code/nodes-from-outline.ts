import { deepFreeze, object, parseAt, readAll, series, word } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type CascadeLevel, type CascadeNode, cascadeLevelShape, levelSkipped } from "../tree/index.ts";
import { freshIds } from "./fresh-id.ts";
import type { NodesFromList } from "./nodes-from-codes.ts";
import { type OutlineRow, outlineRowFields } from "./outline-row-shape.ts";

const PLANNING: readonly CascadeLevel[] = [
  "vision",
  "mission",
  "goal",
  "objective",
  "programme",
  "activity",
  "sub-activity",
];

/**
 * Makes nodes of a list that a spreadsheet has: one row per node, in the order of the plan, each with its level. The order
 * of the rows is the tree.
 *
 * @term daftar berjenjang
 * @param rows - The rows, from top to bottom.
 * @param levels - The levels that occur, the highest first; those of planning, from vision to sub-activity, unless told.
 * @returns The nodes. Where a row has no id it gets its place: `"2.1"` is the first row below the second at the top, and
 * `"2.1-2"` where another row has that id. A `level-skipped` finding tells of a row that hangs below a row two or more levels up.
 * @throws A {@link SakipError} `invalid-input`, `invalid-number` or `out-of-range`, with every fault, for a row that is none
 * or a level that is not among `levels`.
 * @see No official source: it is how spreadsheets are read.
 * @example
 * ```ts
 * import { nodesFromOutline } from "sakip";
 *
 * const { nodes } = nodesFromOutline([
 *   { level: "goal", title: "Derajat kesehatan meningkat" },
 *   { level: "objective", title: "Angka kematian ibu turun" },
 *   { level: "objective", title: "Stunting turun" },
 *   { level: "programme", title: "Perbaikan gizi" },
 * ]);
 * nodes.map(({ id, parents }) => [id, parents]) // => [["1", []], ["1.1", ["1"]], ["1.2", ["1"]], ["1.2.1", ["1.2"]]]
 * ```
 */
export function nodesFromOutline(rows: Iterable<OutlineRow>, levels: Iterable<CascadeLevel> = PLANNING): NodesFromList {
  const [known] = readAll([series(cascadeLevelShape), levels, "levels"]);
  const rowShape = object({ ...outlineRowFields.fields, level: word(known) }, { open: true });
  const given = [...parseAt(series(rowShape), rows, "rows")];
  const depthOf = new Map(known.map((level, depth) => [level, depth]));
  const findings: Finding[] = [];
  const open: OpenRow[] = [];
  const fresh = freshIds(given.flatMap(({ id }) => id ?? []));
  let roots = 0;
  const nodes = given.map((row, at): CascadeNode => {
    const depth = depthOf.get(row.level) as number;
    while ((open[open.length - 1]?.depth ?? -1) >= depth) open.pop();
    const above = open[open.length - 1];
    const number = above === undefined ? ++roots : ++above.children;
    const place = above === undefined ? `${number}` : `${above.place}.${number}`;
    const id = row.id ?? fresh(place);
    if (above !== undefined && depth - above.depth > 1)
      findings.push(
        levelSkipped(
          { subject: id, path: [at, "level"] },
          { ...levelsOf(row, above), skipped: known.slice(above.depth + 1, depth) },
        ),
      );
    open.push({ depth, id, place, title: row.title, level: row.level, children: 0 });
    const parents = Object.freeze(above === undefined ? [] : [above.id]);
    return Object.freeze({ ...row, id, parents, indicators: row.indicators ?? Object.freeze([]) });
  });
  return Object.freeze({ kind: "nodes-from-list", nodes: Object.freeze(nodes), findings: deepFreeze(findings) });
}

/** A row below which others may still come. */
interface OpenRow {
  readonly depth: number;
  readonly id: string;
  readonly place: string;
  readonly title: string;
  readonly level: CascadeLevel;
  children: number;
}

const levelsOf = ({ title, level }: OutlineRow, above: OpenRow) => ({
  title,
  level,
  above: above.id,
  aboveTitle: above.title,
  aboveLevel: above.level,
});
