import { componentSheetShape, parse } from "sakip";
import { expect, it } from "vitest";

it("reads a sheet", () => {
  const sheet = {
    agencyId: "a",
    evaluationYear: 2023,
    components: { planning: 1 },
    published: { total: "79.55", grade: "BB" },
  };
  expect(parse(componentSheetShape, sheet)).toEqual(sheet);
});

it("names every problem at once, a misspelt key among them", () => {
  expect(() =>
    parse(componentSheetShape, {
      evaluationYear: 2023.5,
      components: { planning: "12,5" },
      publised: {},
      agencyId: "",
    }),
  ).toThrow(/^4 problems/);
  expect(() => parse(componentSheetShape, { evaluationYear: 2023, components: { planning: "12,5" } })).toThrow(
    "invalid-number at components.planning",
  );
  expect(() => parse(componentSheetShape, [])).toThrow("invalid-input");
});
