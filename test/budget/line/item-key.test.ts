import { expect, it } from "vitest";
import { itemKey, itemName } from "../../../src/budget/line/item-key.ts";

const line = { agencyId: "dlh" };

it("is the same for an item, whatever its version, period and amounts", () => {
  const revised = { ...line, version: "revised", period: { kind: "year", year: 2023 } } as const;
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
