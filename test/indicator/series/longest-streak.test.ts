import fc from "fast-check";
import { longestStreak, parsePeriod, type StreakPoint } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const year = (number: number) => ({ kind: "year", year: number }) as const;
const points = (held: Readonly<Record<string, boolean | null>>): StreakPoint[] =>
  Object.entries(held).map(([code, each]) => ({ period: parsePeriod(code), held: each }));

describe("longestStreak", () => {
  it("counts ten clean opinions in a row", () => {
    const opinions = Array.from({ length: 11 }, (_, i) => ({ period: year(2011 + i), held: i > 0 }));
    expect(longestStreak(opinions)).toEqual({
      kind: "streak",
      status: "computed",
      value: 10,
      points: opinions,
      longest: { length: 10, from: year(2012), to: year(2021) },
      current: { length: 10, from: year(2012), to: year(2021) },
      possible: 10,
      held: 10,
      coverage: { used: 11, expected: 11, missing: [], complete: true },
      known: 11,
      unknown: [],
    });
  });

  it("ends a run at what is not known, and tells how long it may be all the same", () => {
    const streak = longestStreak(
      points({ 2015: true, 2016: true, 2018: true, 2019: null, 2020: true, 2021: true, 2022: false }),
    );
    expect(streak).toMatchObject({
      value: 2,
      possible: 7,
      held: 5,
      coverage: { used: 6, expected: 8, missing: [year(2017), year(2019)] },
    });
    // Of two equally long runs the latest.
    expect(streak.longest?.from).toEqual(year(2020));
    expect(streak).not.toHaveProperty("current");
  });

  it("knows a run that is not over yet by the last period that is known", () => {
    const open = longestStreak(points({ 2020: true, 2021: null }));
    expect(open.current).toEqual({ length: 1, from: year(2020), to: year(2020) });
    expect(longestStreak(points({ 2020: true, 2021: false, 2022: null }))).not.toHaveProperty("current");
    expect(longestStreak(points({ 2020: false, 2021: null }))).not.toHaveProperty("longest");
    expect(longestStreak([])).toMatchObject({
      status: "not-computable",
      reason: "no-periods",
      possible: 0,
      points: [],
    });
  });

  it("goes over the ends of years, in any order", () => {
    const { longest, current } = longestStreak(points({ "2024-TW1": true, "2023-TW4": true, "2023-TW3": false }));
    expect(longest).toMatchObject({ length: 2, from: { year: 2023, quarter: 4 }, to: { year: 2024, quarter: 1 } });
    expect(current).toEqual(longest);
  });

  it("tells zero where it was never so, and nothing where nothing is known", () => {
    expect(longestStreak(points({ 2020: false, 2021: false }))).toMatchObject({
      status: "computed",
      value: 0,
      possible: 0,
    });
    expect(longestStreak(points({ 2020: null }))).toMatchObject({ reason: "no-periods", possible: 1 });
    expect(longestStreak([])).toMatchObject({ reason: "no-periods", possible: 0, unknown: [] });
  });

  it("refuses every fault at once", () => {
    const bad = [...points({ 2020: true }), ...points({ 2020: false, "2021-TW1": true })];
    expect(refusal(() => longestStreak(bad))).toEqual([
      "invalid-period points[1].period",
      "invalid-period points[2].period",
    ]);
    expect(refusal(() => longestStreak([{ period: year(2020), held: "WTP" } as never]))).toEqual([
      "invalid-input points[0].held",
    ]);
  });
});

describe("properties", () => {
  const given = fc.array(fc.option(fc.boolean()), { maxLength: 20 });
  const listed = (states: readonly (boolean | null)[]) => states.map((held, i) => ({ period: year(2000 + i), held }));

  it("is the longest row of letters in the same written as a text", () => {
    fc.assert(
      fc.property(given, (states) => {
        const text = states.map((held) => (held === null ? "?" : held ? "x" : "-")).join("");
        const longest = (pattern: RegExp) => Math.max(0, ...(text.match(pattern) ?? []).map((run) => run.length));
        const streak = longestStreak(listed(states));
        if (streak.status === "computed") expect(streak.value).toBe(longest(/x+/g));
        expect(streak.possible).toBe(longest(/[x?]+/g));
        expect(streak.known + streak.unknown.length).toBe(states.length);
      }),
    );
  });

  it("does not depend on the order of the points", () => {
    fc.assert(
      fc.property(given, (states) => {
        expect(longestStreak(listed(states).reverse())).toEqual(longestStreak(listed(states)));
      }),
    );
  });
});
