import { describe, expect, it } from "vitest";
import { readRows, realizationLayout } from "../../src/reading/index.ts";

type Cell = string | number;

/** A table of which only the title says what its quarters hold. */
const table = (title: string, first: number, second: number): Cell[][] => [
  [title],
  ["Kode", "Indikator", "TW1", "TW2"],
  ["I-1", "Persentase realisasi belanja", first, second],
  [],
];
const target = table("TARGET TAHUN 2024", 60, 62);
const reached = table("REALISASI TAHUN 2024", 61, 63);
const context = { year: 2024, accumulation: "cumulative", polarity: "maximize" } as const;

/** The fields of the two columns of quarters, table by table. */
function fieldsOf(rows: readonly (readonly Cell[])[]): readonly (string | null)[] {
  const { columns } = readRows(rows, realizationLayout, { context });
  return columns.filter(({ column }) => column === "C" || column === "D").map(({ field }) => field);
}

describe("tables of which titles say what their periods hold", () => {
  it("are each read by the title nearest above it, in either order", () => {
    expect(fieldsOf([...target, ...reached])).toEqual(["target", "target", "realization", "realization"]);
    expect(fieldsOf([...reached, ...target])).toEqual(["realization", "realization", "target", "target"]);
  });

  it("give their own figures", () => {
    for (const rows of [
      [...target, ...reached],
      [...reached, ...target],
    ]) {
      const { items } = readRows(rows, realizationLayout, { context });
      expect(items.flatMap(({ readings }) => readings.map(({ value }) => `${value}`))).toEqual(["61", "63"]);
      expect(items.flatMap(({ targets }) => targets.length)).toContain(2);
    }
  });
});
