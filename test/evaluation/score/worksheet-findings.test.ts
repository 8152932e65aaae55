import { permenpanrb12of2015, scoreWorksheet, type Worksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { lettersSheet, rankSheet } from "../../support/worksheets.ts";

/** Perfect answers of 12/2015, but for these questions. */
function answering(changes: Readonly<Record<number, string>>): Worksheet {
  const sheet = rankSheet(0);
  const answers = permenpanrb12of2015.components.map(({ key, parts }) => [
    key,
    Object.fromEntries(
      parts.map((part) => [
        part.key,
        Object.fromEntries(
          part.items.map(({ key: item, answers: scale }) => [
            item,
            changes[Number(item)] ?? (scale === "yes-no" ? "Y" : "A"),
          ]),
        ),
      ]),
    ),
  ]);
  return { ...sheet, answers: Object.fromEntries(answers) };
}

const exceeding = (changes: Readonly<Record<number, string>>) =>
  scoreWorksheet(answering(changes)).findings.map(({ code, details }) => `${code} ${details["item"]}`);

describe("the logic frame of 12/2015", () => {
  it("is kept by perfect answers, and by nothing at all", () => {
    expect(scoreWorksheet(rankSheet(0)).findings).toEqual([]);
    expect(scoreWorksheet(rankSheet(9)).findings).toEqual([]);
  });

  it("without a strategic plan, all that it contains exceeds it", () => {
    expect(exceeding({ 1: "T" })).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map((item) => `exceeds-basis ${item}`),
    );
  });

  it("an indicator is no better than its objective", () => {
    expect(exceeding({ 25: "B", 26: "B", 27: "B", 28: "B", 29: "B", 30: "B", 31: "B", 33: "B" })).toEqual(
      [35, 36, 37, 38, 39].map((item) => `exceeds-basis ${item}`),
    );
    expect(exceeding({ 12: "C" })).toContain("exceeds-basis 13");
  });

  it("takes the mean of six over six, and of eight over eight", () => {
    // 10 to 15 at 0.75: the mean is 0.75 exactly, and 16 and 17 at 0.75 keep to it.
    const six = { 10: "B", 11: "B", 12: "B", 13: "B", 14: "B", 15: "B" };
    expect(exceeding({ ...six, 16: "B", 17: "B", 18: "B", 19: "B", 20: "B" })).toEqual([]);
    expect(exceeding({ ...six, 16: "A", 17: "B", 18: "B", 19: "B", 20: "B" })).toEqual(["exceeds-basis 16"]);
  });

  it("takes the highest where one of two is enough: objectives without goals", () => {
    const noGoals = { 2: "T", 10: "E", 11: "E", 16: "C", 17: "C", 18: "C", 19: "C", 20: "C" };
    expect(exceeding(noGoals)).toEqual([]);
    // Without objectives as well, programmes lead nowhere.
    expect(exceeding({ ...noGoals, 5: "E", 12: "E", 13: "E" })).toEqual(
      ["15", "15", "16", "17", "18", "19", "20"].map((item) => `exceeds-basis ${item}`),
    );
  });

  it("tells by how much, and changes no value", () => {
    const { findings, total } = scoreWorksheet(answering({ 44: "B" }));
    expect(
      findings.map(({ details }) => [details["item"], `${details["percent"]}`, details["take"], `${details["limit"]}`]),
    ).toEqual([
      ["49", "100", "mean", "91.66666666666666666666666666666666666667"],
      ...["54", "55", "56", "57", "58", "59"].map((item) => [item, "100", "mean", "97.5"]),
    ]);
    expect(findings[0]?.message.en).toBe(
      "The answer to 49 (Individual indicators refer to unit IKU) is worth more than what it rests on (44, 45, 46).",
    );
    expect(`${total}`).toBe("99.69");
  });

  it("says nothing where the basis was not answered one by one", () => {
    const sheet = answering({});
    const answers = { ...sheet.answers, planning: { ...sheet.answers["planning"], "plan-fulfilment": 0 } };
    expect(scoreWorksheet({ ...sheet, answers }).findings.map(({ code }) => code)).toEqual(["method-departs"]);
  });
});

it("names the sub-components scored in another way than the regulation's", () => {
  const sheet = lettersSheet(Array(12).fill("A"));
  const answers = { ...sheet.answers, reporting: { existence: 90, quality: "A", use: Array(7).fill("A") } };
  const { findings } = scoreWorksheet({ ...sheet, agencyId: "opd", answers });
  expect(findings).toMatchObject([{ code: "method-departs", severity: "info", subject: "opd" }]);
  expect(findings[0]?.details["parts"]).toEqual([
    { code: "3.a", rule: "judged", method: "percent" },
    { code: "3.c", rule: "judged", method: "mean" },
  ]);
});
