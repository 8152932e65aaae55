import { divide, type Exact, exactOf, ONE, sign } from "../../number/index.ts";
import { readUnit } from "../../unit/index.ts";
import type { Column, Section } from "../head/index.ts";
import { type RowDraft, rawFigure } from "../row/index.ts";
import { magnitudeIn } from "../sheet/index.ts";
import type { ColumnFacts } from "./column-facts.ts";
import { type Quotient, type Storage, storageOf } from "./is-fraction.ts";
import { notationOf } from "./notation-of.ts";
import { rowUnit } from "./row-unit.ts";

/** What is known of each column of a section from all of its cells. */
export function columnFacts(section: Section, rows: readonly RowDraft[]): ReadonlyMap<number, ColumnFacts> {
  const figured = rows.filter(({ kind }) => kind === "item" || kind === "subtotal" || kind === "total");
  const storages = new Map<string, Storage>();
  const storage = (column: Column): Storage => {
    const key = familyOf(column);
    const known = storages.get(key);
    if (known !== undefined) return known;
    const found = storageIn(section, figured, column, storage);
    storages.set(key, found);
    return found;
  };
  return new Map(
    section.columns.map((column) => {
      const cells = figured.map(({ row }) => section.grid.cell(row, column.column)).filter((cell) => cell !== null);
      const stored = storage(column);
      return [
        column.column,
        {
          notation: notationOf(cells),
          holds: holdsOf(cells),
          isFraction: stored === "fraction",
          isUnsure: stored === "unsure",
          times: column.field?.reads === "money" ? magnitudeOf(section, column) : ONE,
        },
      ] as const;
    }),
  );
}

/** The columns of a field that are stored alike: those of its periods. */
function familyOf({ name, groups }: Column): string {
  return JSON.stringify([name, Object.entries(groups).filter(([by]) => by !== "period")]);
}

function storageIn(
  section: Section,
  rows: readonly RowDraft[],
  column: Column,
  storage: (column: Column) => Storage,
): Storage {
  const { field } = column;
  if (field === undefined || !["percent", "points", "figure"].includes(field.reads)) return "percent";
  if (field.reads !== "percent" && field.unitAt !== undefined) return "percent";
  const family = section.columns.filter((other) => other.field === field && familyOf(other) === familyOf(column));
  if (family.some((each) => rows.some(({ row }) => section.grid.format(row, each.column)?.includes("%") === true)))
    return "fraction";
  const leader = field.like === undefined ? undefined : section.columns.find(({ name }) => name === field.like);
  if (leader !== undefined && leader.name !== column.name) {
    const led = storage(leader);
    if (led !== "unsure") return led;
  }
  const counted =
    field.reads === "figure" ? rows.filter(({ row }) => rowUnit(section, row, column.column) === "%") : rows;
  const figures = family.flatMap((each) =>
    counted.flatMap(({ row }) => bareFigure(section.grid.cell(row, each.column)) ?? []),
  );
  const check = section.layout.checks?.find((each) => each.field === column.name && each.is === "ratio");
  return storageOf(
    figures,
    check === undefined ? [] : quotientsIn(section, counted, column, check.of),
    check !== undefined,
  );
}

function bareFigure(cell: unknown): Exact | undefined {
  return typeof cell === "number" || (typeof cell === "string" && /^[\d.,\s]+$/.test(cell))
    ? rawFigure(cell)
    : undefined;
}

function quotientsIn(section: Section, rows: readonly RowDraft[], column: Column, of: readonly string[]): Quotient[] {
  const [over, under] = of.map((name) => columnBeside(section, column, name));
  if (over === undefined || under === undefined) return [];
  return rows.flatMap(({ row }) => {
    const [printed, a, b] = [column, over, under].map((each) => rawFigure(section.grid.cell(row, each.column)));
    if (printed === undefined || a === undefined || b === undefined || sign(b) === 0) return [];
    return [{ printed, right: divide(a, b) }];
  });
}

/** The columns of another field that belong beside a column: of the same groups as far as both have them. */
export function columnsBeside(section: Section, column: Column, name: string): readonly Column[] {
  const [field, group] = name.split("@");
  const found = section.columns.filter(
    (other) => other.name === field && (group === undefined || Object.values(other.groups).includes(group)),
  );
  const beside = (other: Column) =>
    Object.entries(column.groups).every(([by, value]) => other.groups[by] === undefined || other.groups[by] === value);
  return found.filter(beside);
}

/** The first of them; a figure to date before one of a part of the year, and one of that before what came before it. */
export function columnBeside(section: Section, column: Column, name: string): Column | undefined {
  const found = ["period", "expenditure"].reduce(
    (beside, by) => withoutParts(beside, column, by),
    columnsBeside(section, column, name),
  );
  return found.find(({ groups }) => groups["span"] === "cumulative") ?? found[0];
}

function holdsOf(cells: readonly unknown[]): ColumnFacts["holds"] {
  const numbers = cells.some((cell) => typeof cell === "number");
  const texts = cells.some((cell) => typeof cell === "string");
  return numbers && texts ? "both" : numbers ? "numbers" : texts ? "texts" : "nothing";
}

/** A figure of the whole does not stand beside that of one part rather than another. */
function withoutParts(beside: readonly Column[], { groups }: Column, by: string): readonly Column[] {
  const values = new Set(beside.map((other) => other.groups[by]));
  if (groups[by] !== undefined || values.size < 2) return beside;
  return beside.filter((other) => (other.groups[by] ?? "total") === "total");
}

/** How much the head multiplies, "(Rp juta)", or a title above it, "(dalam ribuan rupiah)". */
function magnitudeOf({ grid, block }: Section, { path }: Column): Exact {
  for (const { spaced, remarks } of path)
    for (const words of [...remarks, spaced]) {
      const found = /(ribu|ribuan|juta|jutaan|miliar|milyar|triliun)\b/.exec(words)?.[0];
      if (found !== undefined && /rp|rupiah|dalam/.test(words)) return readUnit(`Rp ${found}`).magnitude;
    }
  // Full rupiah in the head count before what a title says.
  if (path.some(({ remarks }) => remarks.some((each) => /^(rp|rupiah)$/.test(each)))) return exactOf(1);
  for (let row = 0; row < (block.rows[0] ?? 0); row++)
    for (let column = 0; column < grid.width; column++) {
      const cell = grid.cell(row, column);
      const found = typeof cell === "string" ? magnitudeIn(cell) : undefined;
      if (found !== undefined) return readUnit(`Rp ${found}`).magnitude;
    }
  return exactOf(1);
}
