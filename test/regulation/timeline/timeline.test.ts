import { defineTimeline, inForce, permenpanrb12of2015, permenpanrb88of2021, type Regulation } from "sakip";
import { describe, expect, it } from "vitest";
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
