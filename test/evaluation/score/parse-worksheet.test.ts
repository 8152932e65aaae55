import { parseWorksheet, scoreWorksheet } from "sakip";
import { expect, it } from "vitest";
import { lettersSheet, rankSheet } from "../../support/worksheets.ts";

it.each([lettersSheet(Array(12).fill("A")), rankSheet(1)])("reads a worksheet from JSON as it was", (sheet) => {
  expect(scoreWorksheet(parseWorksheet(JSON.parse(JSON.stringify(sheet))))).toEqual(scoreWorksheet(sheet));
});

it("reads every form of an answer", () => {
  const sheet = {
    agencyId: "opd",
    evaluationYear: 2024,
    answers: {
      a: { letter: "A", percent: 85.5, share: { met: 3, of: 4, evidence: "A" }, list: ["A", 1], keyed: { "1": "Y" } },
    },
    published: { total: "80", grade: "BB" },
  };
  expect(parseWorksheet(sheet)).toEqual(sheet);
});

it("names every wrong shape", () => {
  expect(() =>
    parseWorksheet({ evaluationYear: "2024", answers: { planning: "A", reporting: { use: true } }, agency: "x" }),
  ).toThrow(/^4 problems/);
  expect(() => parseWorksheet({ evaluationYear: 2024 })).toThrow("invalid-input at answers");
});
