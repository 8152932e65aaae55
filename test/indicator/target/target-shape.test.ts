import { auditOpinionLevels, isSakipError, parse, type Target, targetShape, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../src/core/index.ts";
import { refusal } from "../../support/refusal.ts";

const level = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;
const read = (target: unknown) => readAll([targetShape, target])[0];

describe("targetShape", () => {
  it("reads every kind of target back from JSON", () => {
    const targets: Target[] = [
      "2.50",
      3,
      { kind: "at-most", value: "3" },
      { kind: "range", low: 1, high: "2" },
      level,
      { kind: "none" },
      { kind: "none", text: "-" },
      { kind: "none", text: "± 80", unread: true },
    ];
    for (const target of targets) expect(parse(targetShape, JSON.parse(JSON.stringify(target)))).toEqual(target);
  });

  it("hands out a frozen copy, safe for JSON and without a negative zero", () => {
    const target = { kind: "exact", value: 5n };
    expect(parse(targetShape, target)).toEqual({ kind: "exact", value: "5" });
    expect(Object.isFrozen(parse(targetShape, target))).toBe(true);
    expect(Object.isFrozen(target)).toBe(false);
    expect(Object.is(parse(targetShape, -0), 0)).toBe(true);
    expect(`${parse(targetShape, toDecimal("5.50"))}`).toBe("5.5");
  });

  it("computes with a single number as a range of itself, and keeps the form that was given", () => {
    const half = { n: 25, d: 10 };
    expect(read("2.5")).toEqual({ kind: "number", side: "any", low: half, high: half, given: "2.5" });
    expect(read({ kind: "at-most", value: "3.0" })).toMatchObject({ side: "at-most", given: { value: "3.0" } });
    expect(read({ ...level, level: "wdp" })).toMatchObject({ kind: "level", position: 2, given: { level: "wdp" } });
    expect(read({ kind: "none", text: "-" })).toEqual({
      kind: "none",
      unread: false,
      given: { kind: "none", text: "-" },
    });
    expect(read({ kind: "none", text: "± 80", unread: true })).toMatchObject({ kind: "none", unread: true });
  });

  it("leaves the target of the caller as it is", () => {
    const mine = JSON.parse(JSON.stringify(level));
    const { given } = read(mine);
    expect(given).toEqual(level);
    expect(Object.isFrozen((given as typeof level).scale.levels[0])).toBe(true);
    expect(Object.isFrozen(mine) || Object.isFrozen(mine.scale)).toBe(false);
  });

  it.each([
    [undefined, ["invalid-number"]],
    ["12,5", ["invalid-number"]],
    [{ kind: "about", value: 3 }, ["invalid-input kind"]],
    [{ value: 3 }, ["invalid-input kind"]],
    [{ kind: "exact" }, ["invalid-number value"]],
    [{ kind: "exact", value: 3, unit: "%" }, ["invalid-input unit"]],
    [{ kind: "range", low: "x", high: 3 }, ["invalid-number low"]],
    [{ kind: "range", low: 4, high: 3 }, ["out-of-range low"]],
    [{ kind: "range", low: 4, hihg: 3 }, ["invalid-input hihg", "invalid-number high"]],
    [{ ...level, level: "A" }, ["out-of-scale level"]],
    [{ kind: "level", level: "WTP" }, ["invalid-input scale"]],
    [{ ...level, scale: { id: "x", source: { title: "x", status: "convention" } } }, ["invalid-input scale.levels"]],
    [{ kind: "none", text: 5 }, ["invalid-input text"]],
    [{ kind: "none", text: "5", unread: false }, ["invalid-input unread"]],
    [{ kind: "none", text: "5", unraed: true }, ["invalid-input unraed"]],
  ])("refuses %j", (target, problems) => {
    expect(refusal(() => parse(targetShape, target))).toEqual(problems);
  });

  it("names the levels that there are, in both languages", () => {
    try {
      parse(targetShape, { ...level, level: "A" });
    } catch (error) {
      expect(isSakipError(error) && error.details.problems[0]?.expected).toEqual({
        en: 'a level of the scale "audit-opinion": TMP, TW, WDP, WTP',
        id: 'tingkat pada skala "audit-opinion": TMP, TW, WDP, WTP',
      });
    }
    expect.assertions(1);
  });
});
