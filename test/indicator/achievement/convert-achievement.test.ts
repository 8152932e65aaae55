import fc from "fast-check";
import {
  type AchievementConversion,
  convertAchievement,
  measureAchievement,
  permenpanrb8of2021Conversion,
  toDecimal,
} from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

function converted(percent: string | number, targetIsMaximum = false): string {
  const result = convertAchievement(percent, permenpanrb8of2021Conversion, { targetIsMaximum });
  return result.status === "computed" ? `${result.value}` : result.reason;
}

describe("convertAchievement by PermenPANRB 8/2021", () => {
  it.each([
    ["110.01", "120"],
    [150, "120"],
    [100, "109"],
    // The example of the annex.
    [98, "88"],
    [99, "89"],
    [80, "70"],
    [79, "69"],
    [60, "50"],
    [59, "49"],
    [0, "0"],
  ])("%s is worth %s", (percent, value) => {
    expect(converted(percent)).toBe(value);
  });

  it.each(["59.5", "79.5", "99.5", "105", 110, -1])("says nothing of %s", (percent) => {
    expect(converted(percent)).toBe("not-ruled");
  });

  it("gives 120 for all of what cannot be exceeded", () => {
    expect(converted(100, true)).toBe("120");
    expect(converted(98, true)).toBe("88");
  });

  it("converts achievements, and says when there is none", () => {
    const measure = (realization: number | null) =>
      convertAchievement(
        measureAchievement({ polarity: "maximize", target: 50, realization }),
        permenpanrb8of2021Conversion,
      );
    expect(measure(49)).toMatchObject({
      kind: "converted-achievement",
      status: "computed",
      conversion: "permenpanrb-8-2021",
      basis: { status: "read" },
    });
    expect(measure(null)).toMatchObject({ status: "not-computable", reason: "no-achievement" });
  });

  it("carries what was converted, and the stretch that gave the value", () => {
    const facts = {
      kind: "converted-achievement",
      conversion: "permenpanrb-8-2021",
      basis: permenpanrb8of2021Conversion.source,
      targetIsMaximum: false,
    };
    const whole = (...args: Parameters<typeof convertAchievement>) => plain(convertAchievement(...args));
    expect(whole("98.0", permenpanrb8of2021Conversion)).toEqual({
      ...facts,
      status: "computed",
      value: "88",
      achievement: "98.0",
      segment: { from: "80", upTo: "99", valueFrom: "70", valueTo: "89" },
    });
    expect(whole(toDecimal("120.50"), permenpanrb8of2021Conversion)).toEqual({
      ...facts,
      status: "computed",
      value: "120",
      achievement: "120.5",
      segment: { above: "110", valueFrom: "120", valueTo: "120" },
    });
    const measured = measureAchievement({ polarity: "maximize", target: 50, realization: 50 });
    const best = convertAchievement(measured, permenpanrb8of2021Conversion, { targetIsMaximum: true });
    expect(best).toMatchObject({ targetIsMaximum: true });
    expect([best.achievement, "segment" in best]).toEqual([measured, false]);
    const stored = { status: "computed", value: 98 } as const;
    const { achievement } = convertAchievement(stored, permenpanrb8of2021Conversion);
    expect([achievement, achievement === stored, Object.isFrozen(stored)]).toEqual([stored, false, false]);
    expect(convertAchievement(98n, permenpanrb8of2021Conversion).achievement).toBe("98");
    expect(convertAchievement(-0, permenpanrb8of2021Conversion).achievement).toBe(0);
    expect(whole(null, permenpanrb8of2021Conversion)).toEqual({
      ...facts,
      status: "not-computable",
      reason: "no-achievement",
      needs: ["achievement"],
      achievement: null,
    });
  });

  it("reads stretches without a lower bound, and a rule without a value of the maximum", () => {
    const rule: AchievementConversion = {
      id: "ours",
      source: { title: "Perbup", status: "convention" },
      segments: [
        { upTo: 50, valueFrom: 10, valueTo: 10 },
        { above: 50, upTo: 100, valueFrom: 10, valueTo: 20 },
      ],
    };
    const value = (percent: number) => {
      const result = convertAchievement(percent, rule, { targetIsMaximum: true });
      return result.status === "computed" ? `${result.value}` : result.reason;
    };
    expect([-5, 50, 75, 100, 101].map(value)).toEqual(["10", "10", "15", "20", "not-ruled"]);
  });

  it("is exact within a stretch", () => {
    // 49/59 of 29.5 is 24.5.
    expect(converted("29.5")).toBe("24.5");
  });

  it("refuses a broken achievement and a broken conversion at once", () => {
    const broken = {
      ...permenpanrb8of2021Conversion,
      segments: [{ above: "x", upTo: "y", valueFrom: "z", valueTo: 1 }],
      valueOfMaximum: "w",
    } as AchievementConversion;
    expect(refusal(() => convertAchievement("98%", broken))).toEqual([
      "invalid-number achievement",
      "invalid-number conversion.segments[0].above",
      "invalid-number conversion.segments[0].upTo",
      "invalid-number conversion.segments[0].valueFrom",
      "invalid-number conversion.valueOfMaximum",
    ]);
  });

  it("refuses a conversion or options that are none", () => {
    expect(refusal(() => convertAchievement(1, null as never, null as never))).toEqual([
      "invalid-input conversion",
      "invalid-input options",
    ]);
    const options = { targetIsMaximum: "yes", maximum: true } as never;
    expect(refusal(() => convertAchievement(100, permenpanrb8of2021Conversion, options))).toEqual([
      "invalid-input options.maximum",
      "invalid-input options.targetIsMaximum",
    ]);
    const broken = { id: "", source: { title: "x", status: "law" }, segments: [null] };
    expect(refusal(() => convertAchievement(1, broken as never))).toEqual([
      "invalid-input conversion.id",
      "invalid-input conversion.source.status",
      "invalid-input conversion.segments[0]",
    ]);
    expect(refusal(() => convertAchievement(1, { ...permenpanrb8of2021Conversion, segments: 5 as never }))).toEqual([
      "invalid-input conversion.segments",
    ]);
    const segments = [{ from: 0, upto: 59, valueFrom: 0, valueTo: 49 }];
    const misspelt = { ...permenpanrb8of2021Conversion, segments, valueOfMaximun: 1 } as never;
    expect(refusal(() => convertAchievement(1, misspelt))).toEqual([
      "invalid-input conversion.valueOfMaximun",
      "invalid-input conversion.segments[0].upto",
    ]);
  });
});

describe("properties", () => {
  it("never falls as the achievement rises, where both are ruled", () => {
    const percent = fc.integer({ min: 0, max: 13_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) => Number(converted(String(each))));
        fc.pre(!Number.isNaN(low) && !Number.isNaN(high));
        expect(low).toBeLessThanOrEqual(high as number);
      }),
      { numRuns: 200 },
    );
  });
});
