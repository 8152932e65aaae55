import fc from "fast-check";
import { nationalTimeline, permenpanrb12of2015, regulationFor } from "sakip";
import { describe, expect, it } from "vitest";
import { anyDayIn, anySpans, regulationsIn } from "../../support/any-timeline.ts";
import { refusal } from "../../support/refusal.ts";

describe("regulationFor", () => {
  it.each([
    [2010, "permenpan-13-2010"],
    [2011, "permenpanrb-35-2011"],
    [2012, "permenpanrb-25-2012"],
    [2013, "permenpanrb-20-2013"],
    [2014, "permenpanrb-20-2013"],
    [2015, "permenpanrb-12-2015"],
    [2021, "permenpanrb-12-2015"],
    [2022, "permenpanrb-88-2021"],
    [2026, "permenpanrb-88-2021"],
  ])("%i follows %s", (year, id) => {
    expect(regulationFor(year).id).toBe(id);
  });

  it.each([
    ["2021-12-31", "permenpanrb-12-2015"],
    ["2022-01-01", "permenpanrb-88-2021"],
  ])("on %s %s is in force", (day, id) => {
    expect(regulationFor(day).id).toBe(id);
    expect(regulationFor(day, JSON.parse(JSON.stringify(nationalTimeline))).id).toBe(id);
  });

  it("knows nothing before 2010, and says what it knows", () => {
    expect(() => regulationFor(2009)).toThrow(/no-regulation.*permenpan-13-2010 \(2010–2010\)/);
  });

  it.each([undefined, "2023", 2023.5, Number.NaN, 20230])("refuses %s as a year", (year) => {
    expect(() => regulationFor(year as number)).toThrow("invalid-input at evaluationYear");
  });

  it("takes another timeline", () => {
    expect(() => regulationFor(2023, { regulations: [permenpanrb12of2015] })).toThrow("no-regulation");
  });
});

describe("properties", () => {
  it("finds the one within whose years a day lies, and none before the first or after the last", () => {
    const asked = anySpans.chain((spans) => {
      const first = Math.min(...spans.map(({ since }) => since));
      const years = fc.integer({ min: first - 2, max: first + 34 });
      return years.chain((year) =>
        fc.record({ spans: fc.constant(spans), year: fc.constant(year), day: anyDayIn(year) }),
      );
    });
    fc.assert(
      fc.property(asked, ({ spans, year, day }) => {
        const timeline = { regulations: regulationsIn(spans) };
        const due = spans.find(({ since, until = 9999 }) => since <= year && year <= until);
        const found = [year, day].map((when) => {
          const faults = refusal(() => regulationFor(when, timeline));
          return faults.length > 0 ? faults : regulationFor(when, timeline).id;
        });
        const answer = due === undefined ? ["no-regulation evaluationYear"] : `peraturan-${due.since}`;
        expect(found).toEqual([answer, answer]);
      }),
      { numRuns: 50 },
    );
  });

  it("exactly one national regulation is in force in every year since 2010", () => {
    for (let year = 2010; year <= 2100; year++) {
      const inForce = nationalTimeline.regulations.filter(({ since, until = 9999 }) => since <= year && year <= until);
      expect(inForce).toEqual([regulationFor(year)]);
    }
  });
});

it("refuses what is no timeline, a key that none has, and one that leaves a year open", () => {
  expect(refusal(() => regulationFor("2024-02-30", { regulation: [] } as never))).toEqual([
    "invalid-input evaluationYear",
    "invalid-input timeline.regulation",
    "invalid-input timeline.regulations",
  ]);
  expect(() => regulationFor(2024, null as never)).toThrow("invalid-input at timeline");
  const regulations = nationalTimeline.regulations.filter(({ since }) => since !== 2015);
  expect(() => regulationFor(2024, { regulations })).toThrow("regulation-gap");
});
