import { type ProgressInput, parsePeriod } from "sakip";
import { describe, expect, it } from "vitest";
import { readTargetAndReached } from "../../../src/indicator/achievement/read-achievement-input.ts";
import { onOneFooting } from "../../../src/indicator/series/one-footing.ts";
import { exactToDecimal } from "../../../src/number/index.ts";

const rows = [2, 3].map((value, i) => {
  const row = { period: parsePeriod(`2024-0${i + 1}`), target: value, realization: value * 2 };
  return { row, pair: readTargetAndReached(row, [], []) };
});

function footing(changes: Partial<ProgressInput>) {
  const input = {
    polarity: "maximize",
    rows: [],
    method: "sum",
    targets: "per-period",
    realizations: "per-period",
  } as const;
  return onOneFooting(rows, { ...input, ...changes });
}

describe("onOneFooting", () => {
  it("makes figures of all periods, or lets the last speak for itself", () => {
    const added = footing({});
    expect(added.kind === "figures" && [added.target, added.reached].map((each) => `${exactToDecimal(each)}`)).toEqual([
      "5",
      "10",
    ]);
    expect(footing({ method: "last" })).toMatchObject({ kind: "row", entered: [rows[1]] });
  });

  it("adds one side only where the other is cumulative", () => {
    const mixed = footing({ targets: "cumulative" });
    expect(mixed.kind === "figures" && [mixed.target, mixed.reached].map((each) => `${exactToDecimal(each)}`)).toEqual([
      "3",
      "10",
    ]);
  });
});
