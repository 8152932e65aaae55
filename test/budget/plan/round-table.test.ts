import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundTable } from "../../../src/budget/plan/round-table.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

const numbers = (cells: readonly (readonly { toNumber(): number }[])[]) =>
  cells.map((row) => row.map((cell) => cell.toNumber()));

describe("roundTable", () => {
  it("makes rows and columns add up where rounding one by one does not", () => {
    // One by one all four are 1 (half up), and the rows 2 and 2, while the sum is 2.
    const table = roundTable([
      ["0.5", "0.5"],
      ["0.5", "0.5"],
    ]);
    expect(plain(table)).toMatchObject({
      kind: "rounded-table",
      rows: ["1", "1"],
      columns: ["1", "1"],
      total: "2",
      decimals: 0,
    });
  });

  it("keeps what needs no rounding", () => {
    const cells = [
      [1, -2, 3],
      [0, 5, "6.00"],
    ];
    expect(numbers(roundTable(cells).cells)).toEqual([
      [1, -2, 3],
      [0, 5, 6],
    ]);
  });

  it("never takes a cell of whole units up for the sake of a total", () => {
    // The rows want to go up in one and the columns in the other: the cells that could carry it are whole.
    const table = roundTable([
      ["0.5", 0],
      [0, "0.5"],
    ]);
    expect(numbers(table.cells).flat().sort()).toEqual([0, 0, 0, 1]);
    expect([numbers(table.cells)[0]?.[1], numbers(table.cells)[1]?.[0]]).toEqual([0, 0]);
  });

  it("rounds to decimals, and to thousands", () => {
    expect(plain(roundTable([["0.125", "0.125"]], { decimals: 2 }))).toMatchObject({ total: "0.25", rows: ["0.25"] });
    expect(plain(roundTable([[1499, 1499, 1499]], { decimals: -3 }))).toMatchObject({ total: "4000", rows: ["4000"] });
  });

  it("takes any iterables, changes nothing and freezes its result", () => {
    const row = Object.freeze(["1.5", "2.5"]);
    const table = roundTable(new Set([row]).values());
    expect(plain(table.total)).toBe("4");
    expect(Object.isFrozen(table.cells[0])).toBe(true);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => roundTable([["x"], [1, null]] as never, { decimal: 2 } as never))).toEqual([
      "invalid-number cells[0][0]",
      "invalid-number cells[1][1]",
      "invalid-input options.decimal",
    ]);
    expect(refusal(() => roundTable([[1, 2], [3]]))).toEqual(["invalid-input cells[1]"]);
    expect(refusal(() => roundTable([[]]))).toEqual(["invalid-input cells[0]"]);
    expect(refusal(() => roundTable([]))).toEqual(["invalid-input cells"]);
    expect(refusal(() => roundTable([[1]], { decimals: 1.5 }))).toEqual(["invalid-rounding options.decimals"]);
  });
});

describe("properties", () => {
  // Hundredths as whole numbers, so that the test needs no fractions.
  const tables = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -300, max: 900 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const isNear = (rounded: number, hundredths: number) =>
    rounded === Math.floor(hundredths / 100) || rounded === Math.ceil(hundredths / 100);

  it("adds up both ways, and every figure is its own rounded down or up", () => {
    fc.assert(
      fc.property(tables, (hundredths) => {
        const table = roundTable(hundredths.map((row) => row.map((cell) => cell / 100)));
        const cells = numbers(table.cells);
        const columns = (hundredths[0] ?? []).map((_, j) => hundredths.map((row) => row[j] ?? 0));
        expect(table.rows.map(Number)).toEqual(cells.map(total));
        expect(table.columns.map(Number)).toEqual(columns.map((_, j) => total(cells.map((row) => row[j] ?? 0))));
        expect(Number(table.total)).toBe(total(cells.flat()));
        for (const [i, row] of hundredths.entries()) {
          for (const [j, cell] of row.entries()) expect(isNear(cells[i]?.[j] ?? Number.NaN, cell)).toBe(true);
          expect(isNear(Number(table.rows[i]), total(row))).toBe(true);
        }
        for (const [j, column] of columns.entries()) expect(isNear(Number(table.columns[j]), total(column))).toBe(true);
        const sum = total(hundredths.flat());
        expect(Number(table.total)).toBe(sum < 0 ? -Math.round(-sum / 100) + 0 : Math.round(sum / 100));
      }),
    );
  });

  it("has margins as near to the exact ones as any table that adds up", () => {
    const small = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(small, (hundredths) => {
        const offOf = (cells: readonly (readonly number[])[]) => {
          const rows = hundredths.map((row, i) => Math.abs(total(cells[i] ?? []) * 100 - total(row)));
          const columns = [0, 1, 2].map((j) =>
            Math.abs(total(cells.map((row) => row[j] ?? 0)) * 100 - total(hundredths.map((row) => row[j] ?? 0))),
          );
          return total([...rows, ...columns]);
        };
        const sum = Math.round(total(hundredths.flat()) / 100);
        const best = Math.min(
          ...Array.from({ length: 64 }, (_, bits) => [
            [bits & 1, (bits >> 1) & 1, (bits >> 2) & 1],
            [(bits >> 3) & 1, (bits >> 4) & 1, (bits >> 5) & 1],
          ])
            .filter((cells) => total(cells.flat()) === sum)
            .filter((cells) => cells.every((row, i) => row.every((cell, j) => isNear(cell, hundredths[i]?.[j] ?? 0))))
            .filter(
              (cells) =>
                cells.every((row, i) => isNear(total(row), total(hundredths[i] ?? []))) &&
                [0, 1, 2].every((j) =>
                  isNear(total(cells.map((row) => row[j] ?? 0)), total(hundredths.map((row) => row[j] ?? 0))),
                ),
            )
            .map(offOf),
        );
        const cells = numbers(roundTable(hundredths.map((row) => row.map((cell) => cell / 100))).cells);
        expect(offOf(cells)).toBe(best);
      }),
      { numRuns: 300 },
    );
  });
});
