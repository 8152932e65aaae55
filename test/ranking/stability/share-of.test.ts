import { expect, it } from "vitest";
import { percentOf } from "../../../src/ranking/stability/share-of.ts";

it("tells how many percent of the runs a count is", () => {
  expect([percentOf(0, 3), percentOf(1, 8), percentOf(3, 3)].map(String)).toEqual(["0", "12.5", "100"]);
});
