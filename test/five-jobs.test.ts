// Five jobs, each from the rows of a sheet to its result: in few lines of the caller's own, and no cell dropped without a word.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { budget, entries, indicators, marks, plan, worksheet } from "../examples/rows/made.ts";
import {
  awardEntryLayout,
  budgetLineLayout,
  cascadeLayout,
  indicatorLayout,
  jurySheetLayout,
  type Layout,
  type Rows,
  readRows,
  worksheetLayout,
} from "../src/reading/index.ts";

const MOST_LINES = 20;

const source = readFileSync(new URL("../examples/from-rows-to-results.ts", import.meta.url), "utf8");
const jobs = source
  .split(/^(?=console\.log\("(?:\\n)?\d\. )/m)
  .slice(1)
  .map((text) => ({
    title: /\d\. [^"]+/.exec(text)?.[0] ?? "",
    lines: text.split("\n").filter((line) => line.trim() !== "").length,
  }));

describe("the lines of the caller", () => {
  it("are of five jobs", () => {
    expect(jobs.map(({ title }) => title.slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "5."]);
  });

  it.each(jobs)("$title: $lines", ({ lines }) => {
    expect(lines).toBeLessThanOrEqual(MOST_LINES);
  });
});

const sheets: readonly (readonly [string, Rows, Layout])[] = [
  ["a rapor", indicators, indicatorLayout],
  ["absorption", budget, budgetLineLayout],
  ["a worksheet", worksheet, worksheetLayout],
  ["a cascade", plan, cascadeLayout],
  ["entries", entries, awardEntryLayout],
  ["marks of a jury", marks, jurySheetLayout],
];

describe("every cell", () => {
  it.each(sheets)("of %s is used, said to be nothing, or told", (_, sheet, layout) => {
    const { rows, findings } = readRows(sheet, layout);
    const cells = rows.flatMap((row) => row.cells);
    const width = Math.max(...sheet.map((row) => row.length));
    expect(cells).toHaveLength(sheet.length * width);
    const subjects = new Set(findings.map(({ subject }) => subject));
    const words = new Set(
      findings.flatMap(({ code, details }) => (code === "unused-words" ? [details["at"]].flat() : [])),
    );
    const left = cells.filter(({ use }) => use === "unread" || use === "unused");
    for (const { at } of left)
      expect([at, subjects.has(at) || subjects.has(at.replace(/\d+$/, "")) || words.has(at)]).toEqual([at, true]);
  });
});
