import { expect, it } from "vitest";
import { checkItem, itemKey, itemName } from "../../../src/budget/line/item-key.ts";
import type { Problem } from "../../../src/core/index.ts";

const line = { agencyId: "dlh", budget: 1, realization: 1 };

it("is the same for an item, whatever its version, period and amounts", () => {
  const revised = { ...line, version: "revised", budget: 2, period: { kind: "year", year: 2023 } } as const;
  expect(itemKey(revised)).toBe(itemKey(line));
});

it("differs as soon as anything that places the item does", () => {
  const keys = [line, { ...line, programmeId: "x" }, { ...line, activityId: "x" }, { ...line, fundSource: "x" }].map(
    itemKey,
  );
  expect(new Set(keys).size).toBe(4);
});

it("reads as a path", () => {
  expect(itemName({ ...line, programmeId: "2.11.02", account: "5.1" })).toBe("dlh › 2.11.02 › 5.1");
});

it("is made of texts", () => {
  const problems: Problem[] = [];
  checkItem({ agencyId: 1, programmeId: "", activityId: null, account: "5.1" }, ["lines", 0], problems);
  expect(problems.map(({ path }) => path[2])).toEqual(["agencyId", "programmeId", "activityId"]);
});
