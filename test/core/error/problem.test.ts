import { describe, expect, it } from "vitest";
import { formatPath, problemAt } from "../../../src/core/index.ts";

describe("problemAt", () => {
  it("describes what was given, and keeps its own copy of the path", () => {
    const path = ["lines", 3];
    const expected = { id: "angka", en: "a number" };
    const problem = problemAt("invalid-number", path, "12,5", expected);
    path.push("budget");
    expect(problem).toEqual({ code: "invalid-number", path: ["lines", 3], given: '"12,5"', expected });
  });
});

describe("formatPath", () => {
  it.each([
    [["lines", 3, "budget"], "lines[3].budget"],
    [[3, "budget"], "[3].budget"],
    [["a", "b", 0, 1], "a.b[0][1]"],
    [[], ""],
  ])("writes %j as %j", (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});
