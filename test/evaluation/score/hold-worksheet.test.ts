import { scoreWorksheet } from "sakip";
import { expect, it } from "vitest";
import { lettersSheet, rankSheet } from "../../support/worksheets.ts";

const sheet = lettersSheet(Array(12).fill("A"));

it("refuses components and sub-components that the regulation does not have", () => {
  const answers = { ...sheet.answers, achievement: {}, planning: { ...sheet.answers["planning"], quantity: "A" } };
  expect(() => scoreWorksheet({ ...sheet, answers })).toThrow(
    /^2 problems\n- unknown-component at answers\.planning\.quantity.*those of 1: "existence", "quality", "use"\n- unknown-component at answers\.achievement.*those of PermenPANRB 88\/2021/,
  );
});

it("refuses a component that is no object, and sees nothing on the prototype", () => {
  expect(() => scoreWorksheet({ ...sheet, answers: { ...sheet.answers, planning: "A" as never } })).toThrow(
    "invalid-input at answers.planning",
  );
  expect(() => scoreWorksheet({ ...sheet, answers: Object.create(sheet.answers) })).toThrow(
    /^12 problems\n- missing-answer/,
  );
});

it("puts what is wrong before what is missing", () => {
  const { planning, ...others } = rankSheet(0).answers;
  expect(() =>
    scoreWorksheet({ evaluationYear: 2019, answers: { ...others, reporting: { ...others["reporting"], use: ["Z"] } } }),
  ).toThrow(
    /^10 problems\n- unknown-answer at answers\.reporting\.use\[0\].*\n- missing-answer at answers\.planning\.plan-fulfilment/,
  );
  expect(planning).toBeDefined();
});
