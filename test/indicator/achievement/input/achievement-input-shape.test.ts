import fc from "fast-check";
import {
  type AchievementInput,
  achievementInputShape,
  auditOpinionLevels,
  measureAchievement,
  parse,
  toDecimal,
} from "sakip";
import { describe, expect, it } from "vitest";
import { readAll } from "../../../../src/core/index.ts";
import { glanceAt, wholeShape } from "../../../../src/indicator/achievement/input/achievement-input-shape.ts";
import { refusal } from "../../../support/refusal.ts";

const level = { kind: "level", scale: auditOpinionLevels, level: "WTP" } as const;

describe("achievementInputShape", () => {
  it("reads every kind of target back from JSON, and measures the same", () => {
    const inputs: AchievementInput[] = [
      { polarity: "maximize", target: "80", realization: 60.3 },
      { polarity: "minimize", target: { kind: "at-most", value: 5 }, realization: "4" },
      { polarity: "stabilize", target: { kind: "range", low: 1, high: "2" }, realization: null },
      { polarity: "maximize", target: level, realization: "WDP" },
      { polarity: "maximize", target: { kind: "none", text: "-" }, realization: null, situation: "not-applicable" },
      { polarity: "maximize", target: null, realization: null },
    ];
    for (const input of inputs) {
      const parsed = parse(achievementInputShape, JSON.parse(JSON.stringify(input)));
      expect(parsed).toEqual(input);
      expect(JSON.stringify(measureAchievement(parsed))).toBe(JSON.stringify(measureAchievement(input)));
    }
  });

  it("hands out a frozen copy", () => {
    const input = { polarity: "maximize", target: { kind: "exact", value: 1 }, realization: 1 };
    expect(Object.isFrozen(parse(achievementInputShape, input).target)).toBe(true);
    expect(Object.isFrozen(input.target)).toBe(false);
  });

  it("reads the realisation in the terms of the target", () => {
    const pair = (target: AchievementInput["target"], realization: AchievementInput["realization"]) =>
      readAll([achievementInputShape, { polarity: "maximize", target, realization }])[0].pair;
    expect(pair(5, "4")).toMatchObject({ kind: "number", reached: { n: 4, d: 1 } });
    expect(pair({ kind: "exact", value: 5 }, "4")).toMatchObject({ kind: "number", reached: { n: 4, d: 1 } });
    expect(pair(level, "WDP")).toMatchObject({ kind: "level", reached: 2 });
    expect(pair(level, null)).toMatchObject({ kind: "level", reached: undefined });
    expect(pair(null, "menunggu data")).toEqual({ kind: "none", unread: false, reached: undefined });
  });

  it("refuses everything that is wrong at once", () => {
    const broken = { polarity: "naik", target: { kind: "range", low: "x", high: 1 }, realization: true, satuan: "%" };
    expect(refusal(() => parse(achievementInputShape, broken))).toEqual([
      "invalid-input satuan",
      "invalid-input polarity",
      "invalid-number target.low",
      "invalid-number realization",
    ]);
    expect(refusal(() => parse(achievementInputShape, 7))).toEqual(["invalid-input"]);
  });

  it("finds the faults of target and realisation, where both can be told", () => {
    const faults = (input: object) => refusal(() => parse(achievementInputShape, { polarity: "maximize", ...input }));
    expect(faults({ target: "x", realization: Number.NaN })).toEqual([
      "invalid-number target",
      "invalid-number realization",
    ]);
    expect(faults({ target: { kind: "exact", value: 5 }, realization: "y" })).toEqual(["invalid-number realization"]);
    // A key that does not belong hides nothing.
    expect(faults({ target: { kind: "exact", value: 5, unit: "%" }, realization: "y" })).toEqual([
      "invalid-input target.unit",
      "invalid-number realization",
    ]);
    // The text may have been a level of the scale that was meant.
    expect(faults({ target: { kind: "levle" }, realization: "WTP" })).toEqual(["invalid-input target.kind"]);
    expect(faults({ target: level, realization: 3 })).toEqual(["out-of-scale realization"]);
    // What is neither a number nor a text is refused beside no target as well: a result would carry it.
    for (const realization of [undefined, Number.NaN, {}, [5]])
      expect(faults({ target: null, realization })).toEqual(["invalid-number realization"]);
    expect(faults({ target: 5 })).toEqual(["invalid-number realization"]);
  });
});

describe("properties", () => {
  const figure = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }).map((n) => toDecimal(n).div(100)),
    fc.double(),
    fc.bigInt({ min: -1000n, max: 1000n }),
    fc.constantFrom<unknown>("12.5", "1e3", "12,5", "", "WTP", null, undefined, true, {}, []),
  );
  const target = fc.oneof(figure, fc.constantFrom<unknown>(level, { kind: "exact", value: "3" }, { kind: "none" }));
  const row = fc
    .tuple(
      fc.record(
        { polarity: fc.constantFrom("maximize", "minimize", "stabilize", "naik"), target, realization: figure },
        { requiredKeys: [] },
      ),
      fc.constantFrom<object>({}, {}, {}, { situation: undefined }, { situation: "not-yet-due" }, { satuan: "%" }),
    )
    .map(([each, more]) => ({ ...each, ...more }));

  it("the glance accepts nothing that the shape refuses, and reads it alike", () => {
    let accepted = 0;
    fc.assert(
      fc.property(row, (each) => {
        const glance = glanceAt(each);
        if (glance === undefined) return;
        accepted++;
        expect(readAll([wholeShape, each])[0]).toMatchObject(glance);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it("the glance leaves to the shape what fights back", () => {
    const throwing = Object.defineProperty({ polarity: "maximize", realization: 1 }, "target", {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    });
    expect(glanceAt(throwing)).toBeUndefined();
    expect(refusal(() => measureAchievement(throwing as never))).toEqual(["invalid-number target"]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(refusal(() => measureAchievement(proxy as never))).toEqual(["invalid-input"]);
  });
});
