import { permenpanrb88of2021, scoreComponents, scorePartialWorksheet, scoreWorksheet } from "sakip";
import { expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { lettersSheet } from "../../support/worksheets.ts";

const sheet = lettersSheet(Array(12).fill("BB"));
const components = { planning: 1, measurement: 1, reporting: 1, "internal-evaluation": 1 };

it("takes a regulation out of JSON", () => {
  const restored = JSON.parse(JSON.stringify(permenpanrb88of2021));
  expect(scoreWorksheet(sheet, restored)).toEqual(scoreWorksheet(sheet));
});

it("refuses what is no regulation, and one whose weights do not add up", () => {
  const { components: rules } = permenpanrb88of2021;
  const light = { ...permenpanrb88of2021, components: rules.slice(1) };
  for (const call of [
    (rule: never) => scoreWorksheet(sheet, rule),
    (rule: never) => scorePartialWorksheet(sheet, rule),
    (rule: never) => scoreComponents({ evaluationYear: 2024, components }, rule),
  ]) {
    expect(refusal(() => call(null as never))).toEqual(["invalid-input regulation"]);
    expect(refusal(() => call(light as never))).toEqual(["weight-sum regulation.components"]);
  }
});
