import { expect, it } from "vitest";
import { ownId } from "../../../src/ranking/stability/comparison-options.ts";

it("knows an item by itself, or by its id", () => {
  expect([ownId("a"), ownId({ id: "b" }), ownId(null), ownId({})]).toEqual(["a", "b", null, {}]);
});
