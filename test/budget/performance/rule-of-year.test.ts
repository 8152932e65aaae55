import { expect, it } from "vitest";
import { notKnown, ruleOfYear } from "../../../src/budget/performance/rule-of-year.ts";
import { isSakipError } from "../../../src/core/index.ts";

const rule = (name: string, more: object) => ({
  id: name,
  label: { id: `Aturan ${name}`, en: `Rule ${name}` },
  source: { title: name, status: "convention" as const },
  value: 1,
  since: "2020-01-01",
  ...more,
});
const problemsOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (isSakipError(error)) return error.details.problems;
  }
  return [];
};

it("takes the rule that is in force at the end of the year, and says when each is", () => {
  const rules = [rule("a", { until: "2021-12-31" }), rule("b", { since: "2024-01-01" })];
  expect([2020, 2021, 2024, 2030].map((year) => ruleOfYear(rules, year).id)).toEqual(["a", "a", "b", "b"]);
  expect(problemsOf(() => ruleOfYear(rules, 2022))).toEqual([
    {
      code: "no-regulation",
      path: ["year"],
      given: "2022",
      expected: {
        en: "a year at whose end a rule is in force: Rule a (1 January 2020 to 31 December 2021), Rule b (1 January 2024 on)",
        id: "tahun yang pada akhirnya ada aturan yang berlaku: Aturan a (1 Januari 2020 s.d. 31 Desember 2021), Aturan b (1 Januari 2024 dan seterusnya)",
      },
    },
  ]);
});

it("says what of a rule is not known, with what its source says of that", () => {
  const what = { id: "batasnya", en: "its cap" };
  const expectedOf = (source: object) =>
    problemsOf(() =>
      notKnown(rule("a", { source: { title: "a", status: "convention", ...source } }), ["year"], 2022, what),
    )[0];
  expect(expectedOf({})).toEqual({
    code: "no-regulation",
    path: ["year"],
    given: "2022",
    expected: {
      en: 'what a rule is known for: of "Rule a" its cap is not known',
      id: 'yang diketahui aturannya: dari "Aturan a" tidak diketahui batasnya',
    },
  });
  expect(expectedOf({ note: { id: "Belum dibaca.", en: "It was not read." } })?.expected).toEqual({
    en: 'what a rule is known for: of "Rule a" its cap is not known. It was not read.',
    id: 'yang diketahui aturannya: dari "Aturan a" tidak diketahui batasnya. Belum dibaca.',
  });
});
