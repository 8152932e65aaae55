// The public sheets of `sheets`, told otherwise: in other capitals, with line breaks, a column or titles more, without
// merges, with the signatures below. What they say stays the same, and so does their reading.
import { describe, expect, it } from "vitest";
import { type ReadRowsOptions, type RowsRead, readRows } from "../../src/reading/index.ts";
import { layouts, sheet } from "./sheets.ts";

type Cells = readonly (readonly unknown[])[];
interface Told {
  readonly rows: Cells;
  readonly merges?: readonly string[];
  readonly columns?: ReadRowsOptions["columns"];
}

const number = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
const moved = (merges: readonly string[], down: number, right: number) =>
  merges.map((merge) =>
    merge.replace(
      /([A-Z]+)(\d+)/g,
      (_, column: string, row: string) => `${letters(number(column) + right)}${Number(row) + down}`,
    ),
  );

/** The rows of heads: those that stay as they are read. */
function headsOf(result: RowsRead): ReadonlySet<number> {
  return new Set(result.rows.filter(({ kind }) => kind === "head").map(({ row }) => row));
}

const inHeads = (rows: Cells, heads: ReadonlySet<number>, change: (text: string) => string): Cells =>
  rows.map((row, i) => (heads.has(i) ? row.map((cell) => (typeof cell === "string" ? change(cell) : cell)) : row));

type Way = (
  rows: Cells,
  merges: readonly string[],
  heads: ReadonlySet<number>,
  columns: ReadRowsOptions["columns"],
) => Told;

const ways: Readonly<Record<string, Way>> = {
  "in capitals": (rows, merges, heads) => ({ rows: inHeads(rows, heads, (text) => text.toUpperCase()), merges }),
  "in small letters": (rows, merges, heads) => ({ rows: inHeads(rows, heads, (text) => text.toLowerCase()), merges }),
  "with line breaks": (rows, merges, heads) => ({
    rows: inHeads(rows, heads, (text) => ` ${text.replace(/ /g, "\n")} `),
    merges,
  }),
  "one column further right": (rows, merges, _heads, columns = {}) => ({
    rows: rows.map((row) => [null, ...row]),
    merges: moved(merges, 0, 1),
    columns: Object.fromEntries(Object.entries(columns).map(([column, field]) => [letters(number(column) + 1), field])),
  }),
  "below other titles": (rows, merges) => ({
    rows: [["LAPORAN"], ["Lampiran I"], [], ...rows],
    merges: moved(merges, 3, 0),
  }),
  "without merges": (rows) => ({ rows }),
  "above signatures": (rows, merges) => ({
    rows: [...rows, [], [null, null, "Mengetahui,"], [null, null, "KEPALA DINAS"], [], [null, null, "NIP. 19700101"]],
    merges,
  }),
};

// A sheet without a head tells its columns by their content, titles among them; two rows of another are one only by merges.
const LEFT_OUT: readonly string[] = ["activity-codes-without-head below other titles"];
const MERGED: readonly string[] = ["budget-before-after without merges"];

/** Items but for where they stand. */
function placeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(placeless);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "row" && key !== "table")
      .map(([key, each]) => [key, key === "id" && /^(\d+-\d+|row-.*)$/.test(String(each)) ? "#" : placeless(each)]),
  );
}

const told = ({ totals }: RowsRead) => totals.map(({ printed, right, agrees }) => [printed, right, agrees]);

describe.each(Object.keys(layouts))("%s", (id) => {
  const { layout, options = {} } = layouts[id] ?? {};
  if (layout === undefined) throw new Error(id);
  const { rows, merges } = sheet(id);
  const plain = readRows({ rows, merges }, layout, options);

  it.each(Object.keys(ways).filter((way) => !LEFT_OUT.includes(`${id} ${way}`)))("reads the same %s", (way) => {
    const variant = ways[way]?.(rows, merges, headsOf(plain), options.columns);
    if (variant === undefined) throw new Error(way);
    const { columns = options.columns, ...table } = variant;
    const result = readRows(table, layout, { ...options, ...(columns && { columns }) });
    expect(placeless(JSON.parse(JSON.stringify(result.items)))).toEqual(
      placeless(JSON.parse(JSON.stringify(plain.items))),
    );
    if (!MERGED.includes(`${id} ${way}`)) expect(told(result)).toEqual(told(plain));
  });
});
