import { bodyRows, columnsOf, columnsRead, type Section, valueColumns } from "../head/index.ts";
import { codeTest, type LayoutLevel } from "../layout/index.ts";
import { agencyIn } from "../sheet/index.ts";
import { levelBegun } from "./level-words.ts";
import { isWrittenAs } from "./match-notation.ts";
import { type NumberedRow, type OutlinePlace, outlineDepths } from "./outline-depths.ts";
import { tokenAt } from "./row-cells.ts";
import { totalRole } from "./row-labels.ts";

/** A row of an outline: its level, its number among its like, and its title. */
export interface OutlineRow extends OutlinePlace {
  readonly index: number;
  readonly token: string | undefined;
  readonly title: string | undefined;
  readonly column: number | undefined;
}

const TITLES: readonly string[] = [
  "title",
  "outline",
  "criterion",
  "component",
  "objective",
  "programme",
  "activity",
  "subActivity",
];

type Token = NonNullable<ReturnType<typeof tokenAt>> & { readonly row: number };

/** The rows of a section whose numbers make up an outline; none where columns or codes tell the levels. */
export function outlineOf(section: Section): ReadonlyMap<number, OutlineRow> {
  const none: ReadonlyMap<number, OutlineRow> = new Map();
  const levels = section.layout.levels ?? [];
  if (!levels.some(({ notation }) => notation !== undefined) || isToldByColumns(section, levels)) return none;
  // Numbers of a list of agencies are no outline of programmes.
  if (!section.columns.some(({ name }) => name !== undefined && TITLES.includes(name))) return none;
  const tokens = bodyRows(section).flatMap((row): Token[] => {
    const token = totalRole(section, row) === undefined ? tokenAt(section, row) : undefined;
    return token === undefined ? [] : [{ ...token, row }];
  });
  const indents = indentsOf(section);
  if (indents.length > 0 && tokens.length * 2 < indents.length) return byIndents(indents, levels);
  if (tokens.length < 2 || tokens.filter((token) => isCode(section, token, levels)).length * 3 > tokens.length)
    return none;
  const rows = tokens.map(({ row, number }): NumberedRow => ({ row, token: number, look: lookOf(section, row) }));
  const places = outlineDepths(rows);
  const deepest = Math.max(...[...places.values()].map(({ depth }) => depth));
  if (deepest === 0) return none;
  const indexes = levelsOfDepths(tokens, places, levels, deepest);
  return new Map(
    tokens.flatMap(({ row, number, title, column }) => {
      const place = places.get(row);
      const index = place === undefined ? undefined : indexes[place.depth];
      return place === undefined || index === undefined
        ? []
        : [[row, { ...place, index, token: number, title, column }] as const];
    }),
  );
}

/** Rows whose titles stand further to the right the lower they are: of several title columns one is filled. */
function indentsOf(
  section: Section,
): readonly { readonly row: number; readonly depth: number; readonly title: string }[] {
  const columns = columnsOf(section, "title");
  if (columns.length < 2) return [];
  return bodyRows(section).flatMap((row) => {
    const filled = columns.flatMap(({ column }, depth) => {
      const cell = section.grid.cell(row, column);
      return typeof cell === "string" ? [{ row, depth, title: cell.trim() }] : [];
    });
    return filled.length === 1 && totalRole(section, row) === undefined ? filled : [];
  });
}

function byIndents(
  indents: ReturnType<typeof indentsOf>,
  levels: readonly LayoutLevel[],
): ReadonlyMap<number, OutlineRow> {
  const used = [...new Set(indents.map(({ depth }) => depth))].sort((a, b) => a - b);
  const places = new Map(indents.map(({ row, depth }) => [row, { depth: used.indexOf(depth), count: 0 }] as const));
  const tokens = indents.map(({ row, title }): Token => ({ row, number: "", title, column: undefined }));
  const indexes = levelsOfDepths(tokens, places, levels, used.length - 1);
  return new Map(
    indents.flatMap(({ row, title }) => {
      const place = places.get(row);
      const index = place === undefined ? undefined : indexes[place.depth];
      if (place === undefined || index === undefined || used.length < 2) return [];
      return [[row, { ...place, index, token: undefined, title, column: undefined }] as const];
    }),
  );
}

/** Levels stand in columns of their own, or in one of words. */
function isToldByColumns(section: Section, levels: readonly LayoutLevel[]): boolean {
  const words = columnsRead(section, "level");
  const isWorded = bodyRows(section).some((row) =>
    words.some(({ column }) => /\p{L}{3}/u.test(String(section.grid.cell(row, column) ?? ""))),
  );
  if (isWorded) return true;
  return levels.filter(({ field }) => field !== undefined && columnsOf(section, field).length > 0).length > 1;
}

/** Official codes tell levels themselves; but what stands in a column of numbers is none. */
function isCode(section: Section, { number, column }: Token, levels: readonly LayoutLevel[]): boolean {
  if (column !== undefined && columnsRead(section, "running-number").some((each) => each.column === column))
    return false;
  return levels.some(({ codes = [] }) => codes.some((pattern) => codeTest(pattern)?.test(number) === true));
}

function lookOf(section: Section, row: number): string[] {
  const { grid, columns } = section;
  const filled = valueColumns(section).filter(({ column }) => grid.cell(row, column) !== null);
  const title = columns
    .map(({ column }) => grid.cell(row, column))
    .find((cell) => /\p{L}{4}/u.test(String(cell ?? "")));
  const isLoud = typeof title === "string" && title === title.toUpperCase();
  return [...filled.map(({ column }) => String(column)), ...(isLoud ? ["loud"] : [])];
}

/**
 * The level of each depth: as the words say with which its titles begin, as its numbers are written where this fits all
 * depths, and otherwise the next one below that of the depth above.
 */
function levelsOfDepths(
  tokens: readonly Token[],
  places: ReadonlyMap<number, OutlinePlace>,
  levels: readonly LayoutLevel[],
  deepest: number,
): readonly number[] {
  const depths = Array.from({ length: deepest + 1 }, (_, depth) =>
    tokens.filter(({ row }) => places.get(row)?.depth === depth),
  );
  const written = writtenLevels(depths, levels);
  const agency = levels.findIndex(({ level }) => level === "agency");
  const levelOf = (title: string) =>
    agency >= 0 && agencyIn(title) !== undefined ? agency : levelBegun(title, levels);
  const said = depths.map((own) => most(own.map(({ title = "" }) => levelOf(title))));
  const isWritten = written.every((index, depth) => index >= 0 && index > (written[depth - 1] ?? -1));
  const fitsWords = said.every((index, depth) => index < 0 || index === written[depth]);
  if (isWritten && fitsWords) return written;
  const first = levels.findIndex(({ notation }) => notation !== undefined);
  const found: number[] = [];
  for (const [depth, index] of said.entries()) {
    const next =
      found.length === 0 ? Math.max(first, firstBefore(said, depth, first)) : (found[depth - 1] ?? first) + 1;
    found.push(Math.min(index >= 0 && index > (found[depth - 1] ?? -1) ? index : next, levels.length - 1));
  }
  return found;
}

/** The level that most numbers of a depth are written as, each below the one before it; −1 where none is. */
function writtenLevels(depths: readonly (readonly Token[])[], levels: readonly LayoutLevel[]): readonly number[] {
  const found: number[] = [];
  for (const own of depths) {
    const above = found[found.length - 1] ?? -1;
    const index = levels.findIndex(
      (level, at) => at > above && own.filter(({ number }) => isWrittenAs(number, level)).length * 2 >= own.length,
    );
    found.push(index);
  }
  return found;
}

/** Where the first depth says nothing, the words of a deeper one say how high it stands. */
function firstBefore(said: readonly number[], depth: number, first: number): number {
  const at = said.findIndex((index) => index >= 0);
  return at <= depth ? first : Math.max(first, (said[at] ?? first) - (at - depth));
}

/** What most say, at least half of them; −1 otherwise. */
function most(indexes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const index of indexes) counts.set(index, (counts.get(index) ?? 0) + 1);
  const [best] = [...counts].filter(([index]) => index >= 0).sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] * 2 >= indexes.length ? best[0] : -1;
}
