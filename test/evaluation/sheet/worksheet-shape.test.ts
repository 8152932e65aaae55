import { parse, partAnswerShape, scoreWorksheet, worksheetShape } from "sakip";
import { expect, it } from "vitest";
import { lettersSheet, rankSheet } from "../../support/worksheets.ts";

it.each([lettersSheet(Array(12).fill("A")), rankSheet(1)])("reads a worksheet from JSON as it was", (sheet) => {
  expect(scoreWorksheet(parse(worksheetShape, JSON.parse(JSON.stringify(sheet))))).toEqual(scoreWorksheet(sheet));
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
  expect(parse(worksheetShape, sheet)).toEqual(sheet);
});

it("names every wrong shape", () => {
  expect(() =>
    parse(worksheetShape, {
      evaluationYear: "2024",
      answers: { planning: "A", reporting: { use: true } },
      agency: "x",
    }),
  ).toThrow(/^4 problems/);
  expect(() => parse(worksheetShape, { evaluationYear: 2024 })).toThrow("invalid-input at answers");
});

it("keeps answers that are not there yet as null", () => {
  const sheet = { evaluationYear: 2024, answers: { planning: { existence: null, use: ["A", null] }, reporting: null } };
  expect(parse(worksheetShape, sheet)).toEqual(sheet);
});

it.each<[string, unknown, string]>([
  ["a misspelt key of a share", { met: 1, off: 2 }, "invalid-input at off"],
  ["a truth value", true, "unknown-answer"],
  ["a list of truth values", [true], "unknown-answer at [0]"],
  ["a function under a key", { 1: () => 1 }, "unknown-answer at 1"],
])("an answer is not %s", (_what, answer, message) => {
  expect(() => parse(partAnswerShape, answer)).toThrow(message);
});

it("copies Decimals and large integers into what JSON knows", () => {
  const copy = parse(partAnswerShape, [5n, -0, "A"]);
  expect(copy).toEqual(["5", 0, "A"]);
  expect(Object.isFrozen(copy)).toBe(true);
});
