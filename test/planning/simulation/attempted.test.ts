import { describe, expect, it } from "vitest";
import { type Path, type Problem, problemAt, SakipError } from "../../../src/core/index.ts";
import { attempted } from "../../../src/planning/simulation/attempted.ts";

const one = { id: "satu", en: "one" };
const refusing =
  (...problems: [Problem, ...Problem[]]) =>
  () => {
    throw new SakipError(problems);
  };

describe("attempted", () => {
  const within = (path: Path): Path => ["inputs", ...path];

  it("gives what the call gives, and keeps each of its problems once where it is found", () => {
    const problems: Problem[] = [];
    expect(attempted(problems, within, () => 1)).toBe(1);
    const [here, there] = [problemAt("invalid-input", ["a", 0], 1, one), problemAt("out-of-range", ["a", 0], 1, one)];
    expect(attempted(problems, within, refusing(here, there))).toBeUndefined();
    expect(attempted(problems, within, refusing(there, problemAt("out-of-range", ["a", 1], 1, one)))).toBeUndefined();
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ["invalid-input", "inputs", "a", 0],
      ["out-of-range", "inputs", "a", 0],
      ["out-of-range", "inputs", "a", 1],
    ]);
  });

  it("lets through what is no refusal", () => {
    const broken = new TypeError("broken");
    const call = () => {
      throw broken;
    };
    expect(() => attempted([], within, call)).toThrow(broken);
  });
});
