import { describe, expect, it } from "vitest";
import { readRows } from "../../../src/cascade/tree/read-rows.ts";
import { indicator, node } from "../../support/cascade.ts";

describe("readRows", () => {
  it("copies rows, frozen all the way down, and keeps keys it does not know", () => {
    const row = {
      ...node("a", [{ id: "b", share: 1 }], {
        indicators: [indicator("i", { baseline: { period: { kind: "year", year: 2023 }, value: 1 } })],
      }),
      note: "x",
    };
    const [read] = readRows([row]);
    expect(read).toEqual(row);
    for (const part of [read, read?.parents, read?.parents[0], read?.indicators, read?.indicators[0]?.baseline])
      expect(Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen(row) || Object.isFrozen(row.parents) || Object.isFrozen(row.indicators[0])).toBe(false);
  });

  it.each([
    ["no id", { id: " " }],
    ["no title", { title: "" }],
    ["a level that is a key of every object", { level: "toString" }],
    ["parents that are no list", { parents: "a" }],
    ["a budget that is no number", { budget: {} }],
  ])("refuses a row with %s", (_what, more) =>
    expect(() => readRows([{ ...node("a"), ...more } as never])).toThrow("[0]"),
  );
});
