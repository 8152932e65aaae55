import { achievementInputShape, sakipLevels } from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../../src/core/index.ts";
import { isMet } from "../../../../src/indicator/achievement/formula/is-met.ts";
import { requireExact } from "../../../../src/number/index.ts";

const met = (input: object, percent = 0) =>
  isMet(
    readAll([achievementInputShape, { polarity: "maximize", target: 5, realization: 5, ...input }])[0],
    requireExact(percent),
  );

describe("isMet", () => {
  it("asks the figures, and the rule only where closer is better", () => {
    expect(met({})).toBe(true);
    expect(met({ realization: 4 }, 120)).toBe(false);
    expect(met({ polarity: "stabilize", realization: 4 }, 100)).toBe(true);
    expect(met({ polarity: "stabilize", realization: 4 }, 99)).toBe(false);
    expect(met({ polarity: "stabilize", target: { kind: "range", low: 4, high: 6 } })).toBe(true);
    const level = { polarity: "minimize", target: { kind: "level", scale: sakipLevels, level: "B" } };
    expect(["C", "B", "BB"].map((realization) => met({ ...level, realization }))).toEqual([true, true, false]);
  });

  it("is never true of what is not there", () => {
    expect(met({ realization: null }, 100)).toBe(false);
    expect(met({ target: null }, 100)).toBe(false);
  });
});
