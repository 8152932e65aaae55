// The public sheets of `sheets` with every number as a text, as files of comma-separated values have them: with dots or
// commas for decimals, grouped or not. Items and printed figures come out the same.
import { describe, expect, it } from "vitest";
import { type RowsRead, readRows } from "../../src/reading/index.ts";
import { layouts, sheet } from "./sheets.ts";

const ways: Readonly<Record<string, (value: number) => string>> = {
  "with decimal dots": String,
  "with decimal commas": (value) => String(value).replace(".", ","),
  "grouped by dots": (value) =>
    Number.isInteger(value) && Math.abs(value) >= 1000
      ? `${String(value).replace(/\B(?=(\d{3})+$)/g, ".")},00`
      : String(value).replace(".", ","),
};

// One column of this sheet has "100,00 %" among texts that only read as one with decimal dots: of those with three decimals
// nothing tells any more which is meant, and this is told.
const MIXED: readonly string[] = ["programme-targets-capped with decimal dots"];

const plainly = ({ items, totals }: RowsRead) => [
  JSON.parse(JSON.stringify(items)),
  totals.map(({ at, right, agrees }) => [at, right, agrees]),
];

describe.each(Object.keys(layouts))("%s", (id) => {
  const { layout, options = {} } = layouts[id] ?? {};
  if (layout === undefined) throw new Error(id);
  const { rows, merges } = sheet(id);

  it.each(Object.keys(ways))("reads the same %s", (way) => {
    const texts = rows.map((row) => row.map((cell) => (typeof cell === "number" ? ways[way]?.(cell) : (cell ?? ""))));
    const result = readRows({ rows: texts, merges }, layout, options);
    if (MIXED.includes(`${id} ${way}`)) {
      expect(result.findings.map(({ code }) => code)).toEqual(
        expect.arrayContaining(["mixed-notation", "ambiguous-number"]),
      );
    } else expect(plainly(result)).toEqual(plainly(readRows({ rows, merges }, layout, options)));
  });
});
