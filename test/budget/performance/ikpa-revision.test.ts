import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ikpaRevision } from "../../../src/budget/performance/ikpa-revision.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

describe("ikpaRevision", () => {
  it.each([
    [[0], "100", "110"],
    [[1], "100", "110"],
    [[2], "100", undefined],
    [[3], "50", undefined],
    [[1, 2], "100", "105"],
    [[1, 3], "80", undefined],
    [[9, 9], "50", undefined],
  ])("of %j revisions", (semesters, value, raw) => {
    const score = ikpaRevision({ year: 2024, semesters });
    expect(plain(score)).toMatchObject({ value, weight: "10" });
    expect(plain(score.raw)).toBe(raw);
  });

  it("shows the score of each semester", () => {
    expect(plain(ikpaRevision({ year: 2025, semesters: [1, 3] }).steps)).toEqual([
      { part: 1, value: "110", types: [] },
      { part: 2, value: "50", types: [] },
    ]);
    expect(ikpaRevision({ year: 2024, semesters: [] })).toMatchObject({ reason: "nothing-due" });
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => ikpaRevision({ year: 2021, semesters: [-1, 0.5, 2] }))).toEqual([
      "no-regulation year",
      "invalid-input semesters[0]",
      "invalid-input semesters[1]",
      "invalid-input semesters",
    ]);
    expect(refusal(() => ikpaRevision({} as never))).toEqual(["invalid-input semesters"]);
  });
});

describe("properties", () => {
  it("never rises with another revision", () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (a, b) => {
        const at = (...semesters: number[]) =>
          ikpaRevision({ year: 2024, semesters }).contribution?.toNumber() ?? Number.NaN;
        expect(at(a + 1, b)).toBeLessThanOrEqual(at(a, b));
      }),
    );
  });
});
