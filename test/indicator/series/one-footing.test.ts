import { type ProgressInput, parsePeriod, progressInputShape } from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { onOneFooting } from "../../../src/indicator/series/one-footing.ts";
import { exactToDecimal } from "../../../src/number/index.ts";

const input: ProgressInput = {
  polarity: "maximize",
  rows: [2, 3].map((value, i) => ({ period: parsePeriod(`2024-0${i + 1}`), target: value, realization: value * 2 })),
  method: "sum",
  targets: "per-period",
  realizations: "per-period",
};

function footing(changes: Partial<ProgressInput>) {
  const [read] = readAll([progressInputShape, { ...input, ...changes }]);
  return onOneFooting(read.rows, read);
}

describe("onOneFooting", () => {
  it("makes figures of all periods, or lets the last speak for itself", () => {
    const added = footing({});
    expect(added.kind === "figures" && [added.target, added.reached].map((each) => `${exactToDecimal(each)}`)).toEqual([
      "5",
      "10",
    ]);
    expect(footing({ method: "last" })).toMatchObject({ kind: "row", entered: [{ target: 3 }] });
  });

  it("adds one side only where the other is cumulative", () => {
    const mixed = footing({ targets: "cumulative" });
    expect(mixed.kind === "figures" && [mixed.target, mixed.reached].map((each) => `${exactToDecimal(each)}`)).toEqual([
      "3",
      "10",
    ]);
  });
});
