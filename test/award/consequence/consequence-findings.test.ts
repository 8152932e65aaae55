import { expect, it } from "vitest";
import { consequenceFindings } from "../../../src/award/consequence/consequence-findings.ts";

it("tells where no policy was in force, and what could not be decided", () => {
  const results = [
    { id: "x", month: "2019-01", consequences: [], undecided: [] },
    {
      id: "y",
      month: "2023-02",
      policy: "p",
      consequences: [],
      undecided: [{ clause: "c", unknown: ["pace", "grade"] }],
    },
    { id: "z", month: "2023-02", policy: "p", consequences: [], undecided: [] },
  ];
  expect(
    consequenceFindings(results).map(({ code, subject, path, message }) => [code, subject, path, message.en]),
  ).toEqual([
    ["no-policy", "x", ["results", 0], "No policy was in force in 2019-01."],
    ["clause-undecided", "y", ["results", 1], "The clause c cannot be decided: pace, grade not known."],
  ]);
});
