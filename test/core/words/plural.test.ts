import { expect, it } from "vitest";
import { plural } from "../../../src/core/index.ts";

it.each([
  [0, "rows"],
  [1, "row"],
  [2, "rows"],
  [-1, "rows"],
])("of %d there are %s", (count, words) => {
  expect(plural(count, "row", "rows")).toBe(words);
});
