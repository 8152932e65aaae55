import { parseComponentSheet } from "sakip";
import { expect, it } from "vitest";

it("reads a sheet", () => {
  const sheet = {
    agencyId: "a",
    evaluationYear: 2023,
    components: { planning: 1 },
    published: { total: "79.55", grade: "BB" },
  };
  expect(parseComponentSheet(sheet)).toEqual(sheet);
});

it("names every problem at once, a misspelt key among them", () => {
  expect(() =>
    parseComponentSheet({ evaluationYear: 2023.5, components: { planning: "12,5" }, publised: {}, agencyId: "" }),
  ).toThrow(/^4 problems/);
  expect(() => parseComponentSheet({ evaluationYear: 2023, components: { planning: "12,5" } })).toThrow(
    "invalid-number at components.planning",
  );
  expect(() => parseComponentSheet([])).toThrow("invalid-input");
});
