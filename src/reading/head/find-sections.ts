import type { Layout } from "../layout/index.ts";
import { columnName, type Grid, type ReadRowsOptions } from "../sheet/index.ts";
import { readsByContent } from "./columns-by-content.ts";
import { countPeriods } from "./count-periods.ts";
import { meaningOf } from "./field-of.ts";
import { findHeads, type HeadBlock } from "./find-heads.ts";
import { headPath } from "./head-paths.ts";
import { type HeadCell, type HeadWords, headCell, headWords } from "./head-words.ts";
import { namePeriods } from "./name-periods.ts";
import { holds, restOf } from "./own-heads.ts";
import type { Column, Section } from "./section.ts";
import { titlesOf } from "./titles-of.ts";

/** The sections of a sheet: one per head, or one for all of it where it has none. */
export function findSections(grid: Grid, layout: Layout, told: ReadRowsOptions["columns"] = {}): Section[] {
  const words = headWords(layout);
  const blocks = findHeads(grid, words);
  const isTold = Object.keys(told).length > 0;
  if (blocks.length === 0 && grid.height > 0 && (isTold || layout.headless === true)) {
    const block = { rows: [], numbers: [], start: 0, end: grid.height };
    return [{ layout, grid, block, hasHead: false, columns: columnsUnder(grid, block, layout, { words, told }) }];
  }
  const titles = titlesOf(
    grid,
    blocks.flatMap(({ rows }) => rows),
  );
  return blocks.map((block) => {
    const columns = spreadRight(columnsUnder(grid, block, layout, { words, told }), grid, block);
    const around = { words, titles, head: block.rows[0] ?? 0 };
    return { layout, grid, block, hasHead: true, columns: countPeriods(namePeriods(columns, layout, around)) };
  });
}

/** Where merges are lost, a head of codes or titles stands over the blank ones to its right, if these hold such. */
function spreadRight(columns: readonly Column[], grid: Grid, block: HeadBlock): Column[] {
  if (grid.knowsMerges) return [...columns];
  const found: Column[] = [];
  for (const column of columns) {
    const before = found[found.length - 1];
    const isSame =
      column.path.length === 0 && !column.isTold && before?.field !== undefined && SPREADING.has(before.field.reads);
    const cells = isSame ? cellsUnder(grid, block, column.column) : [];
    const holdsWords =
      cells.length > 0 && cells.every((cell) => before?.field?.reads === "code" || /\p{L}/u.test(String(cell)));
    found.push(
      isSame && holdsWords ? { ...column, path: before.path, name: before.name, field: before.field } : column,
    );
  }
  return found;
}

const SPREADING: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(["code", "numbered", "text"]))();

interface Known {
  readonly words: HeadWords;
  readonly told: NonNullable<ReadRowsOptions["columns"]>;
}

function columnsUnder(grid: Grid, block: HeadBlock, layout: Layout, { words, told }: Known): Column[] {
  const taken = new Set<string>();
  return Array.from({ length: grid.width }, (_, column): Column => {
    const cells = cellsUnder(grid, block, column);
    const path = headPath(grid, block, column);
    const own = told[columnName(column)];
    if (own !== undefined) {
      const placed = typeof own === "string" ? { field: own } : own;
      const name = placed?.field;
      const field = name === undefined ? undefined : layout.fields[name];
      return {
        column,
        path,
        name: field && name,
        field,
        groups: (typeof own === "object" && own?.groups) || {},
        alike: [],
        isTold: true,
      };
    }
    if (block.rows.length === 0)
      return { ...byContent(cells, layout, taken), column, path, groups: {}, alike: [], isTold: false };
    const { field: name, alike, groups } = meaningOf(path, words, (field) => holds(cells, field, layout));
    // Below the name of a judge a head of its own names a criterion, whatever "Juri 1" may mean besides.
    const isOwn = layout.rest !== undefined && path.length > 1 && saysNothing(path.slice(-1), words);
    const rest = (name === undefined && alike.length === 0) || isOwn ? restOf(path, cells, layout, words) : undefined;
    if (rest !== undefined) return { column, path, ...rest, alike: [], isTold: false };
    return {
      column,
      path,
      name,
      field: name === undefined ? undefined : layout.fields[name],
      groups,
      alike,
      isTold: false,
    };
  });
}

function saysNothing(path: readonly HeadCell[], words: HeadWords): boolean {
  const { field, alike } = meaningOf(path, words, () => true);
  return field === undefined && alike.length === 0;
}

/** Of a sheet without a head each field is taken once, by the first column that holds what it is read as. */
function byContent(cells: readonly unknown[], { fields }: Layout, taken: Set<string>): Pick<Column, "name" | "field"> {
  const reads = readsByContent(cells);
  const found = Object.entries(fields).find(([name, field]) => field.reads === reads && !taken.has(name));
  if (found === undefined) return { name: undefined, field: undefined };
  taken.add(found[0]);
  return { name: found[0], field: found[1] };
}

/** What stands in a column below the head, numbers of columns left out. */
function cellsUnder(grid: Grid, { start, end }: HeadBlock, column: number): unknown[] {
  const cells = [];
  for (let row = start; row < end; row++) {
    const cell = grid.cell(row, column);
    if (cell !== null && !(typeof cell === "string" && headCell(cell) === undefined)) cells.push(cell);
  }
  return cells;
}
