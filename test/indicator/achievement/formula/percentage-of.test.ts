import {
  type AchievementPolicy,
  achievementInputShape,
  achievementPolicyShape,
  defaultAchievementPolicy,
  sakipLevels,
} from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../../src/core/index.ts";
import { percentageOf } from "../../../../src/indicator/achievement/formula/percentage-of.ts";

function formulaOf(input: object, changes: Partial<AchievementPolicy> = {}): string {
  const [rules, read] = readAll(
    [achievementPolicyShape, { ...defaultAchievementPolicy, ...changes }],
    [achievementInputShape, { polarity: "maximize", target: 5, realization: 5, ...input }],
  );
  const result = percentageOf(read, rules);
  return typeof result === "string" ? result : result.formula;
}

describe("percentageOf", () => {
  it("gives the value of a rule to a target that cannot be bettered and was met, and only then", () => {
    const best = { targetIsBest: true };
    const rule = { bestTarget: 120 };
    expect(formulaOf(best)).toBe("ratio");
    expect(formulaOf({}, rule)).toBe("ratio");
    expect(formulaOf(best, rule)).toBe("best-target");
    expect(formulaOf({ ...best, realization: 4 }, rule)).toBe("ratio");
    expect(formulaOf({ ...best, polarity: "minimize", realization: 4 }, rule)).toBe("best-target");
    expect(formulaOf({ ...best, polarity: "stabilize" }, rule)).toBe("deviation");
    const level = { kind: "level", scale: sakipLevels, level: "AA" };
    expect(formulaOf({ ...best, target: level, realization: "AA" }, rule)).toBe("best-target");
    expect(formulaOf({ ...best, target: level, realization: "A" }, rule)).toBe("level-steps");
    const strict = { polarity: "minimize", target: { kind: "at-most", value: 5 }, sign: "<" };
    expect(formulaOf({ ...best, ...strict }, rule)).toBe("mirror");
  });

  it("asks for a target, then for a realisation, then whether they go together", () => {
    const unit = { target: "%", realization: "orang" };
    expect(formulaOf({ target: null, realization: null, unit })).toBe("no-target");
    expect(formulaOf({ target: { kind: "none", unread: true }, realization: null, unit })).toBe("unread-target");
    expect(formulaOf({ realization: null, unit })).toBe("no-realization");
    expect(formulaOf({ unit, target: { kind: "at-most", value: 5 } })).toBe("unit-mismatch");
    expect(formulaOf({ target: { kind: "at-most", value: 5 } })).toBe("contradictory-target");
  });
});
