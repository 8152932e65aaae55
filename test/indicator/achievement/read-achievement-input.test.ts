import { type AchievementInput, auditOpinionLevels } from "sakip";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import { readAchievementInput } from "../../../src/indicator/achievement/read-achievement-input.ts";

function read(input: unknown) {
  const problems: Problem[] = [];
  const pair = readAchievementInput(input as AchievementInput, ["rows", 2], problems);
  return { pair, problems: problems.map(({ code, path }) => `${code} ${path.slice(2).join(".")}`.trim()) };
}

describe("readAchievementInput", () => {
  it("reads the realisation in the terms of the target", () => {
    const level = { kind: "level", scale: auditOpinionLevels, level: "WTP" };
    expect(read({ polarity: "maximize", target: 5, realization: "4" }).pair).toMatchObject({
      kind: "number",
      reached: { n: 4, d: 1 },
    });
    expect(read({ polarity: "maximize", target: level, realization: "WDP" }).pair).toMatchObject({ reached: 2 });
    expect(read({ polarity: "maximize", target: level, realization: null }).pair).toMatchObject({ reached: undefined });
    expect(read({ polarity: "maximize", target: null, realization: "menunggu data" })).toEqual({
      pair: { kind: "none" },
      problems: [],
    });
  });

  it("finds the faults of target and realisation, where both can be told", () => {
    expect(read(7).problems).toEqual(["invalid-input"]);
    expect(read({ polarity: "up", target: "x", realization: Number.NaN }).problems).toEqual([
      "invalid-input polarity",
      "invalid-number target",
      "invalid-number realization",
    ]);
    // The text may have been a level of the scale that was meant.
    expect(read({ polarity: "maximize", target: { kind: "levle" }, realization: "WTP" }).problems).toEqual([
      "invalid-input target.kind",
    ]);
    // What is neither a number nor a text is refused beside no target as well: a result would carry it.
    for (const realization of [undefined, Number.NaN, {}, [5]])
      expect(read({ polarity: "maximize", target: null, realization }).problems).toEqual([
        "invalid-number realization",
      ]);
    expect(read({ polarity: "maximize", target: 5 }).problems).toEqual(["invalid-number realization"]);
  });
});
