import { expect, it } from "vitest";
import { BUDGET_VERSIONS } from "../../../src/budget/line/budget-line.ts";
import { budgetVersionSchema } from "../../../src/budget/line/budget-line-schema.ts";

it("names the versions in their order, and the same ones as the schema", () => {
  expect(BUDGET_VERSIONS).toEqual(["original", "shifted", "revised"]);
  expect(budgetVersionSchema.options).toEqual(BUDGET_VERSIONS);
});
