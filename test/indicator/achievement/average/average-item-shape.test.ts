import { describe, expect, it } from "vitest";
import { readAll } from "../../../../src/core/index.ts";
import { averageItemShape } from "../../../../src/indicator/achievement/average/average-item-shape.ts";

const read = (item: unknown) => readAll([averageItemShape, item])[0];

describe("averageItemShape", () => {
  it("takes a result of no other time than is said for one of a year, and a bare figure for any", () => {
    const result = { status: "computed", value: 5 };
    expect(read(result).months).toBe(12);
    expect(read({ ...result, timeSpan: { start: "2024-04-01", end: "2024-06-30" } }).months).toBe(3);
    expect(read({ ...result, timeSpan: { start: "2021-01-01", end: "2024-12-31" } }).months).toBe(48);
    expect([read(5), read(null), read({ status: "not-computable", reason: "no-target" })]).toMatchObject([
      { months: undefined },
      { value: "no-realization", months: undefined },
      { value: "no-target", months: undefined },
    ]);
  });

  it("leaves alone what a result of another kind carries", () => {
    const row = { status: "computed", value: 5, level: 3, levels: [], plan: "x", span: 1, agencyId: "dinkes" };
    expect(read(row)).toMatchObject({ isLevel: false });
    expect(read({ ...row, target: { kind: "exact", value: 5 } })).toMatchObject({ isLevel: false });
    expect(read({ ...row, target: { kind: "level", level: "A" } })).toMatchObject({ isLevel: true });
  });
});
