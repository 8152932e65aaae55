import { auditOpinionLevels, type Target, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import {
  isNamedTarget,
  numberFact,
  readLevel,
  readTarget,
  targetFact,
} from "../../../src/indicator/target/read-target.ts";

function read(target: unknown) {
  const problems: Problem[] = [];
  const result = readTarget(target as Target, [], problems, "t");
  return { result, problems: problems.map(({ code, path }) => `${code} ${path.join(".")}`) };
}

describe("readTarget", () => {
  it("takes a single number for a range of itself", () => {
    expect(read("2.5").result).toEqual({ kind: "number", side: "any", low: { n: 25, d: 10 }, high: { n: 25, d: 10 } });
    expect(read({ kind: "at-most", value: 3 }).result).toMatchObject({ side: "at-most" });
  });

  it("finds the position of a level, and nothing where there is no target", () => {
    const level = { kind: "level", scale: auditOpinionLevels, level: "wdp" };
    expect(read(level).result).toMatchObject({ kind: "level", position: 2 });
    expect(read(null)).toEqual({ result: undefined, problems: [] });
    expect(read({ kind: "none" })).toEqual({ result: undefined, problems: [] });
  });

  it.each([
    [undefined, "invalid-number t"],
    [{ kind: "about", value: 3 }, "invalid-input t.kind"],
    [{ kind: "exact" }, "invalid-number t.value"],
    [{ kind: "range", low: "x", high: 3 }, "invalid-number t.low"],
    [{ kind: "range", low: 4, high: 3 }, "out-of-range t.low"],
    [{ kind: "level", scale: auditOpinionLevels, level: "A" }, "out-of-scale t.level"],
    [{ kind: "level", level: "WTP" }, "invalid-input t.scale"],
    [
      { kind: "level", scale: { id: "x", source: { title: "x", status: "convention" } }, level: "WTP" },
      "invalid-input t.scale.levels",
    ],
  ])("refuses %j", (target, problem) => {
    expect(read(target).problems).toEqual([problem]);
  });
});

describe("readLevel", () => {
  it("names the levels that there are", () => {
    const problems: Problem[] = [];
    expect(readLevel(4, auditOpinionLevels, [], problems)).toBeUndefined();
    expect(problems[0]?.expected).toBe('a level of the scale "audit-opinion": TMP, TW, WDP, WTP');
  });
});

describe("targetFact", () => {
  it("copies, and leaves the target of the caller as it is", () => {
    const target = { kind: "exact", value: 5n } as const;
    expect(targetFact(target)).toEqual({ kind: "exact", value: "5" });
    expect(Object.isFrozen(target)).toBe(false);
    const level = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
    expect(targetFact(level)).toEqual(level);
    expect(targetFact({ kind: "none", text: "-" })).toEqual({ kind: "none", text: "-" });
    expect(targetFact(null)).toBeNull();
  });
});

describe("numberFact", () => {
  it("is safe for JSON and knows no negative zero", () => {
    expect(numberFact(12n)).toBe("12");
    expect(Object.is(numberFact(-0), 0)).toBe(true);
    expect(numberFact("1.50")).toBe("1.50");
  });
});

describe("isNamedTarget", () => {
  it("tells kinds from bare numbers, Decimals among them", () => {
    expect(isNamedTarget({ kind: "none" })).toBe(true);
    expect(isNamedTarget(toDecimal(5))).toBe(false);
    expect(isNamedTarget(5)).toBe(false);
  });
});
