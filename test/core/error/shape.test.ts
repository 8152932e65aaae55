import { describe, expect, it } from "vitest";
import {
  checkArray,
  checkFunction,
  checkIterable,
  checkKeys,
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  type Path,
  type Problem,
} from "../../../src/core/index.ts";

type Check = (value: unknown, path: Path, problems: Problem[]) => boolean;

const word: Check = (value, path, problems) => checkWord(value, ["sum", "last"], path, problems);
const month: Check = (value, path, problems) => checkWhole(value, 1, 12, path, problems);

describe("a check", () => {
  it.each<[string, Check, readonly unknown[], readonly unknown[]]>([
    ["checkObject", checkObject, [{}, new Map(), Object.create(null)], [null, undefined, [], "x", 1]],
    ["checkArray", checkArray, [[], [1]], [null, undefined, {}, "x", new Set(), { length: 0 }]],
    ["checkIterable", checkIterable, [[], new Set(), (function* () {})()], [null, undefined, {}, "text", 1]],
    ["checkText", checkText, ["x", " x "], ["", "  \n", null, undefined, 1, []]],
    ["checkFunction", checkFunction, [() => 1, class {}], [null, undefined, {}, "x"]],
    ["checkWord", word, ["sum", "last"], ["SUM", "", null, undefined, 0, ["sum"]]],
    ["checkWhole", month, [1, 12], [0, 13, 1.5, "1", 1n, null, undefined, Number.NaN]],
  ])("%s accepts what fits, and adds one problem for what does not", (_name, check, fitting, others) => {
    const problems: Problem[] = [];
    for (const value of fitting) expect(check(value, ["at"], problems)).toBe(true);
    expect(problems).toEqual([]);
    for (const value of others) expect(check(value, ["at"], problems)).toBe(false);
    expect(problems.map(({ code, path }) => [code, path])).toEqual(others.map(() => ["invalid-input", ["at"]]));
  });

  it("finds every key that is not known", () => {
    const problems: Problem[] = [];
    expect(checkKeys({ from: 1, upto: 2, colour: 3 }, ["from", "upTo"], ["bands", 1], problems)).toBe(false);
    expect(problems.map(({ path }) => path)).toEqual([
      ["bands", 1, "upto"],
      ["bands", 1, "colour"],
    ]);
  });
});
