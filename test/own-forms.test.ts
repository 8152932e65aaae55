// What the library prints as a sheet is read by its own layouts, and comes back as it was.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreWorksheet } from "../src/index.ts";
import { readRows, realizationLayout, worksheetLayout } from "../src/reading/index.ts";
import { type RenjaRow, renjaTable, type Sheet, toSheet, worksheetTable } from "../src/report/index.ts";

const nameOf = (column: number) => String.fromCharCode(65 + column);

/** A sheet as it is stored: values, and which cells are merged. */
function stored({ rows }: Sheet) {
  const merges = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell === null || cell.span.rows * cell.span.columns === 1) return [];
      const last = [column + cell.span.columns - 1, row + cell.span.rows] as const;
      return [`${nameOf(column)}${row + 1}:${nameOf(last[0])}${last[1]}`];
    }),
  );
  return { rows: rows.map((cells) => cells.map((cell) => cell?.value ?? null)), merges };
}

const warned = (findings: readonly { severity: string; code: string }[]) =>
  findings.flatMap(({ severity, code }) => (severity === "info" ? [] : [code]));

describe("forms that the library prints", () => {
  it("reads the Renja form back, pair by pair", () => {
    const context = { year: 2025, accumulation: "per-period", polarity: "maximize" } as const;
    const pair = fc.option(
      fc.record({
        performance: fc.integer({ min: 0, max: 5000 }),
        money: fc.integer({ min: 0, max: 900_000_000_000 }),
      }),
    );
    const row = fc
      .record({ target: fc.integer({ min: 1, max: 9999 }), quarters: fc.array(pair, { minLength: 4, maxLength: 4 }) })
      .filter(({ quarters }) => quarters.some((each) => each !== null));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (made) => {
        const rows = made.map(
          ({ target, quarters }, i): RenjaRow => ({
            objective: `Sasaran ${i < 2 ? "satu" : "dua"}`,
            programme: `Program ${i + 1}`,
            indicator: `Kegiatan yang selesai, ke-${i + 1}`,
            planTarget: { performance: 5 * target, money: 5_000_000_000 },
            before: { performance: target, money: 1_000_000_000 },
            target: { performance: target, money: 1_250_000_000 },
            quarters: quarters.map((each) => each ?? { performance: null, money: null }),
          }),
        );
        const { items } = readRows(stored(toSheet(renjaTable(rows))), realizationLayout, { context });
        const read = items.map(({ target, budget, readings, spending }) => [
          target !== null && "value" in target ? String(target.value) : null,
          String(budget),
          readings.map(({ value }) => value && Number(value)),
          spending.map(({ value }) => value && Number(value)),
        ]);
        expect(read).toEqual(
          made.map(({ target, quarters }) => [
            String(target),
            "1250000000",
            quarters.map((each) => each?.performance ?? null),
            quarters.map((each) => each?.money ?? null),
          ]),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("reads a worksheet back to the same total, and objects to none of its figures", () => {
    const letter = fc.constantFrom("AA", "A", "BB", "B", "CC", "C", "D", "E");
    const part = fc.record({ existence: letter, quality: letter, use: letter });
    const answers = fc.record({ planning: part, measurement: part, reporting: part, "internal-evaluation": part });
    fc.assert(
      fc.property(answers, (given) => {
        const evaluation = scoreWorksheet({ evaluationYear: 2025, answers: given });
        const printed = stored(toSheet(worksheetTable(evaluation)));
        const { items, findings } = readRows(printed, worksheetLayout, { context: { evaluationYear: 2025 } });
        expect(items.map((item) => item.answers)).toEqual([given]);
        expect(warned(findings)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
