import {
  checkArray,
  checkIterable,
  checkObject,
  deepFreeze,
  type Finding,
  frozenCopy,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { type CascadeLevel, type CascadeNode, findingOf } from "../tree/index.ts";
import type { NodesFromList } from "./nodes-from-codes.ts";

/**
 * A row of a list in which each row says only its level: what it hangs below is the nearest row above it of a higher one.
 *
 * @term baris berjenjang
 */
export interface OutlineRow extends Partial<Omit<CascadeNode, "parents">> {
  /** The level of the row. */
  readonly level: CascadeLevel;
  /** The name as the plan prints it. */
  readonly title: string;
}

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
 * @returns The nodes. Where a row has no id it gets its place: `"2.1"` is the first row below the second at the top. A
 * `level-skipped` finding tells of a row that hangs below a row two or more levels up.
 * @throws A {@link SakipError} `invalid-input` for a row that is no object or a level that is not among `levels`.
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
export function nodesFromOutline(
  rows: Iterable<OutlineRow>,
  levels: readonly CascadeLevel[] = PLANNING,
): NodesFromList {
  const problems: Problem[] = [];
  checkArray(levels, ["levels"], problems);
  refuseIfAny(problems);
  const depthOf = new Map(levels.map((level, depth) => [level, depth]));
  const given = readOutline(rows, depthOf);
  const findings: Finding[] = [];
  const open: { readonly depth: number; readonly id: string; readonly place: string; children: number }[] = [];
  let roots = 0;
  const nodes = given.map((row, at): CascadeNode => {
    const depth = depthOf.get(row.level) as number;
    while ((open[open.length - 1]?.depth ?? -1) >= depth) open.pop();
    const above = open[open.length - 1];
    const number = above === undefined ? ++roots : ++above.children;
    const place = above === undefined ? `${number}` : `${above.place}.${number}`;
    const id = row.id ?? place;
    if (above !== undefined && depth - above.depth > 1) findings.push(levelSkipped(row, id, above.id, at));
    open.push({ depth, id, place, children: 0 });
    return frozenCopy({ indicators: [], ...row, id, parents: above === undefined ? [] : [above.id] });
  });
  return Object.freeze({ nodes: frozenCopy(nodes), findings: deepFreeze(findings) });
}

function readOutline(rows: Iterable<OutlineRow>, depthOf: ReadonlyMap<CascadeLevel, number>): OutlineRow[] {
  const problems: Problem[] = [];
  const given = checkIterable(rows, [], problems) ? [...(rows as Iterable<OutlineRow>)] : [];
  given.forEach((row, at) => {
    if (checkObject(row, [at], problems) && !depthOf.has(row.level))
      problems.push(problemAt("invalid-input", [at, "level"], row.level, `one of ${[...depthOf.keys()].join(", ")}`));
  });
  refuseIfAny(problems);
  return given;
}

function levelSkipped(row: OutlineRow, id: string, above: string, at: number): Finding {
  return findingOf(
    "level-skipped",
    "info",
    id,
    [at, "level"],
    { level: row.level, above },
    `"${row.title}" melewati satu jenjang atau lebih di bawah "${above}".`,
    `"${row.title}" skips one or more levels below "${above}".`,
  );
}
