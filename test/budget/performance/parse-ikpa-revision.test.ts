import { expect, it } from "vitest";
import { parseIkpaRevision } from "../../../src/budget/performance/parse-ikpa-revision.ts";
import { refusal } from "../refusal.ts";

it("reads the numbers of revisions", () => {
  expect(parseIkpaRevision({ year: 2024, semesters: [2, 3] })).toEqual({ year: 2024, semesters: [2, 3] });
});

it("refuses every fault at once", () => {
  expect(refusal(() => parseIkpaRevision({ year: "2024", semesters: [-1, 0.5] }))).toEqual([
    "invalid-input year",
    "invalid-input semesters[0]",
    "invalid-input semesters[1]",
  ]);
});
