import { keptForYearsVariant, permenpanrb88of2021ForUnits, scoreWorksheet } from "sakip";
import { expect, it } from "vitest";
import { lettersSheet } from "../../../support/worksheets.ts";

it("is practice, and says what is not in the regulation", () => {
  const existence = keptForYearsVariant.answerScales.find(({ id }) => id === "existence");
  expect(keptForYearsVariant.source.status).toBe("practice");
  expect(existence?.source.status).toBe("practice");
  expect(existence?.answers[0]?.evidence?.id).toContain("5 tahun");
  expect(existence?.answers[1]?.evidence?.id).toContain("1 tahun");
});

it("departs from the sheet for units in existence alone", () => {
  expect(keptForYearsVariant).toMatchObject({ base: "permenpanrb-88-2021", sheet: "unit" });
  const clauses = keptForYearsVariant.departures?.map(({ clause }) => clause) ?? [];
  expect(clauses.filter((clause) => !/\.existence(\.|$)/.test(clause))).toEqual([]);
  // The answers of four sub-components and of their 6 + 3 + 6 + 3 criteria; eight letters, two proofs, six bands.
  expect(clauses).toHaveLength(4 + 18 + 8 + 2 + 6);
});

it("gives the same values", () => {
  const sheet = lettersSheet(["AA", "A", "BB", "B", "CC", "C", "D", "E", "AA", "A", "BB", "B"]);
  const total = (regulation: typeof keptForYearsVariant) => `${scoreWorksheet(sheet, regulation).total}`;
  // 6 + 8.1 + 12 + 4.2 + 5.4 + 7.5 + 0.9 + 0 + 7.5 + 4.5 + 6 + 8.75
  expect(total(keptForYearsVariant)).toBe("70.85");
  expect(total(permenpanrb88of2021ForUnits)).toBe("70.85");
});
