// The three official sheets of PermenPANRB 88/2021, each scored by letter, by share and item by item. Values are worked by
// hand; the case of a directorate general was seen in an unofficial copy of a ministry's LKE Unit of 2025.
import {
  type CriteriaSheet,
  type PartAnswer,
  permenpanrb88of2021,
  permenpanrb88of2021ForInstitutions,
  permenpanrb88of2021ForUnits,
  scoreWorksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { worksheetOf } from "../support/worksheets.ts";

const regulations = {
  guide: permenpanrb88of2021,
  institution: permenpanrb88of2021ForInstitutions,
  unit: permenpanrb88of2021ForUnits,
};

function scored(sheet: CriteriaSheet, answer: (criteria: number, at: number) => PartAnswer) {
  const worksheet = worksheetOf(regulations[sheet], ({ items }, at) => answer(items.length, at), 2025);
  const { total, grade, components, findings } = scoreWorksheet({ ...worksheet, sheet });
  return { result: `${total} ${grade.code}`, components: components.map(({ value }) => `${value}`), findings };
}

const sheets = ["guide", "institution", "unit"] as const;

describe("by letter", () => {
  const letters = ["A", "BB", "B", "BB", "BB", "B", "A", "BB", "BB", "BB", "B", "CC"];

  it.each(sheets)("%s: 5.4+7.2+10.5, 4.8+7.2+10.5, 2.7+3.6+6, 4+5.25+7.5", (sheet) => {
    const { result, components, findings } = scored(sheet, (_, at) => letters[at] ?? "");
    expect(components).toEqual(["23.1", "22.5", "12.3", "16.75"]);
    expect(result).toBe("74.65 BB");
    expect(findings).toEqual([]);
  });
});

describe("by share", () => {
  // All criteria but two: 8 of 10, 9 of 11 and 7 of 9 are above 75 % (B), 6 of 8 and two thirds are not (CC), 1 of 3 is C.
  it.each([
    ["guide", ["18.9", "18.9", "9.45", "14.5"], "61.75 B"],
    ["institution", ["20.4", "18.9", "9.45", "14.5"], "63.25 B"],
    ["unit", ["18.9", "18.9", "9.45", "14.5"], "61.75 B"],
  ] as const)("%s: two criteria missing everywhere", (sheet, values, total) => {
    const { result, components, findings } = scored(sheet, (of) => ({ met: of - 2, of }));
    expect(components).toEqual(values);
    expect(result).toBe(total);
    expect(findings).toEqual([]);
  });

  it("unit, as a directorate general filled it: all in full but 9 of 10 in 2.c", () => {
    expect(scored("unit", (of) => ({ met: of, of })).result).toBe("80 BB");
    expect(scored("unit", (of, at) => ({ met: at === 5 ? of - 1 : of, of })).result).toBe("78.5 BB");
  });
});

describe("item by item", () => {
  it.each(sheets)("%s: BB everywhere is BB", (sheet) => {
    const { result, findings } = scored(sheet, (of) => Array(of).fill("BB"));
    expect(result).toBe("80 BB");
    expect(findings.map(({ code }) => code)).toEqual(["method-departs"]);
  });

  // The first criterion AA and the others BB: 80 + 20/n percent of each weight, so 80 + 0.2 × the sum of weight/n.
  it.each([
    ["guide", "83.23 A"],
    ["institution", "83.29 A"],
    ["unit", "83.24 A"],
  ] as const)("%s: one criterion better in each sub-component", (sheet, total) => {
    expect(scored(sheet, (of) => ["AA", ...Array(of - 1).fill("BB")]).result).toBe(total);
  });

  it.each([
    ["guide", "1.b.10"],
    ["institution", "1.b.9"],
    ["unit", "1.b.11"],
  ] as const)("%s: the last criterion of quality in planning is %s", (sheet, code) => {
    expect(() => scored(sheet, (of, at) => (at === 1 ? Array(of - 1).fill("BB") : "BB"))).toThrow(
      `an answer to ${code}`,
    );
  });
});
