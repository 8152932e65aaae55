import fc from "fast-check";
import { defineTimeline, inForce, permenpanrb12of2015, permenpanrb88of2021, type Regulation } from "sakip";
import { describe, expect, it } from "vitest";
import { anySpans, regulationsIn } from "../../support/any-timeline.ts";
import { refusal } from "../../support/refusal.ts";

describe("defineTimeline", () => {
  it("puts regulations in order", () => {
    const given = [permenpanrb88of2021, permenpanrb12of2015];
    const timeline = defineTimeline(given);
    expect(timeline.regulations.map(({ id }) => id)).toEqual(["permenpanrb-12-2015", "permenpanrb-88-2021"]);
    expect(Object.isFrozen(timeline.regulations)).toBe(true);
    expect(given[0]).toBe(permenpanrb88of2021);
  });

  const amended: Regulation = { ...permenpanrb88of2021, id: "amended", since: 2025 };

  it("refuses two regulations in force at once", () => {
    expect(() => defineTimeline([permenpanrb88of2021, amended])).toThrow(
      'regulation-overlap at regulations[1].since: given 2025, expected the year after the end of "permenpanrb-88-2021" (no end)',
    );
    expect(() => defineTimeline([permenpanrb12of2015, { ...permenpanrb88of2021, since: 2021 }])).toThrow(
      "regulation-overlap",
    );
  });

  it("tells the same as rules with days", () => {
    const { rules } = defineTimeline([permenpanrb88of2021, permenpanrb12of2015]);
    expect(rules.map(({ id, since, until, source }) => [id, since, until, source.title])).toEqual([
      ["permenpanrb-12-2015", "2015-01-01", "2021-12-31", "PermenPANRB 12/2015"],
      ["permenpanrb-88-2021", "2022-01-01", undefined, "PermenPANRB 88/2021"],
    ]);
    expect(rules[0]?.value).toEqual(permenpanrb12of2015);
    expect(inForce(rules, "2021-12-31")?.value.id).toBe("permenpanrb-12-2015");
  });

  it("refuses a misspelt key of a regulation, beside what is wrong between the others", () => {
    const misspelt = { ...permenpanrb88of2021, untill: 2030 };
    expect(refusal(() => defineTimeline([misspelt, permenpanrb12of2015, permenpanrb12of2015]))).toEqual([
      "invalid-input regulations[0].untill",
      "duplicate-key regulations[2].id",
      "regulation-overlap regulations[2].since",
    ]);
  });

  it("refuses a year without a regulation", () => {
    expect(() => defineTimeline([permenpanrb12of2015, amended])).toThrow(
      'regulation-gap at regulations[1].since: given 2025, expected the year after the end of "permenpanrb-12-2015" (2021)',
    );
  });

  it("names every fault at once", () => {
    expect(() => defineTimeline([permenpanrb12of2015, permenpanrb12of2015, { ...amended, since: 2030 }])).toThrow(
      /^3 problems\n- duplicate-key at regulations\[1\]\.id.*\n- regulation-overlap.*\n- regulation-gap/,
    );
    expect(() => defineTimeline([])).toThrow("invalid-input");
  });
});

it("proves what defineRegulation did not make, and leaves it as it was", () => {
  const given = { ...permenpanrb88of2021, id: "spread" };
  defineTimeline([given]);
  expect(Object.isFrozen(given)).toBe(false);
  expect(() => defineTimeline([null as never, { ...given, components: [] }])).toThrow(
    /^2 problems\n- invalid-input at regulations\[0\].*\n- weight-sum at regulations\[1\]\.components/,
  );
  expect(() => defineTimeline(undefined as never)).toThrow("invalid-input");
});

describe("properties", () => {
  it("puts any order of them into one, in which each year has the one whose years it lies in", () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: -2, max: 40 }), (spans, after) => {
        const { regulations, rules } = defineTimeline(regulationsIn(spans));
        const sinces = spans.map(({ since }) => since).sort((a, b) => a - b);
        expect(regulations.map(({ since }) => since)).toEqual(sinces);
        const year = (sinces[0] ?? 0) + after;
        const due = spans.filter(({ since, until = 9999 }) => since <= year && year <= until);
        for (const day of [`${year}-01-01`, `${year}-12-31`])
          expect(inForce(rules, day)?.value.since).toBe(due[0]?.since);
        expect(due.length).toBeLessThan(2);
      }),
      { numRuns: 50 },
    );
  });

  it("refuses them once one is left out between others, or begins a year early", () => {
    fc.assert(
      fc.property(anySpans, fc.nat(), (spans, at) => {
        const inOrder = regulationsIn([...spans].sort((a, b) => a.since - b.since));
        const i = at % inOrder.length;
        const faults = (all: readonly Regulation[]) =>
          refusal(() => defineTimeline(all)).map((each) => each.split(" ")[0]);
        if (inOrder.length > 2 && i > 0 && i < inOrder.length - 1)
          expect(faults(inOrder.filter((_, j) => i !== j))).toEqual(["regulation-gap"]);
        if (i > 0)
          expect(faults(inOrder.map((each, j) => (i === j ? { ...each, since: each.since - 1 } : each)))).toEqual([
            "regulation-overlap",
          ]);
      }),
      { numRuns: 50 },
    );
  });
});
