import { expect, it } from "vitest";
import { names } from "../../../src/planning/preassessment/verdict.ts";

it("tells five names at most, and counts the others", () => {
  const [five, six] = [
    ["a", "b", "c", "d", "e"],
    ["a", "b", "c", "d", "e", "f"],
  ];
  expect(names([])).toEqual({ id: "", en: "" });
  expect(names(five)).toEqual({ id: "a, b, c, d, e", en: "a, b, c, d, e" });
  expect(names(six)).toEqual({ id: "a, b, c, d, e, dan 1 lainnya", en: "a, b, c, d, e, and 1 more" });
});
