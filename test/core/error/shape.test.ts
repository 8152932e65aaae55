import { describe, expect, it } from "vitest";
import {
  checkArray,
  checkBilingual,
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
  it.each<[string, Check, readonly unknown[], readonly unknown[], string]>([
    ["checkObject", checkObject, [{}, new Map(), Object.create(null)], [null, undefined, [], "x", 1], "an object"],
    ["checkArray", checkArray, [[], [1]], [null, undefined, {}, "x", new Set(), { length: 0 }], "an array"],
    [
      "checkIterable",
      checkIterable,
      [[], new Set(), new Map(), (function* () {})()],
      [null, undefined, {}, "text", 1],
      "an array or another iterable",
    ],
    ["checkText", checkText, ["x", " x "], ["", "  \n", null, undefined, 1, []], "a text that is not empty"],
    ["checkFunction", checkFunction, [() => 1, class {}], [null, undefined, {}, "x"], "a function"],
    ["checkWord", word, ["sum", "last"], ["SUM", "", null, undefined, 0, ["sum"]], 'one of "sum", "last"'],
    ["checkWhole", month, [1, 12], [0, 13, 1.5, "1", 1n, null, undefined, Number.NaN], "a whole number from 1 to 12"],
  ])("%s accepts what fits, and adds one problem for what does not", (_name, check, fitting, others, expected) => {
    const problems: Problem[] = [];
    for (const value of fitting) expect(check(value, ["at"], problems)).toBe(true);
    expect(problems).toEqual([]);
    for (const value of others) expect(check(value, ["at"], problems)).toBe(false);
    expect(problems.map(({ code, path }) => [code, path])).toEqual(others.map(() => ["invalid-input", ["at"]]));
    expect(new Set(problems.map((each) => each.expected))).toEqual(new Set([expected]));
  });
});

describe("checkKeys", () => {
  it("finds every key that is not known", () => {
    const problems: Problem[] = [];
    expect(checkKeys({ from: 1 }, ["from", "upTo"], ["bands", 0], problems)).toBe(true);
    expect(checkKeys({ from: 1, upto: 2, colour: 3 }, ["from", "upTo"], ["bands", 1], problems)).toBe(false);
    expect(problems).toEqual([
      { code: "invalid-input", path: ["bands", 1, "upto"], given: '"upto"', expected: "no other keys than from, upTo" },
      {
        code: "invalid-input",
        path: ["bands", 1, "colour"],
        given: '"colour"',
        expected: "no other keys than from, upTo",
      },
    ]);
  });
});

describe("checkBilingual", () => {
  it("wants a text in both languages", () => {
    const problems: Problem[] = [];
    expect(checkBilingual({ id: "Baik", en: "Good" }, ["label"], problems)).toBe(true);
    for (const value of [{ id: "Baik" }, { en: "Good" }, { id: "", en: "Good" }, "Baik", null])
      expect(checkBilingual(value, ["label"], problems)).toBe(false);
    expect(problems.map(({ path }) => path.join("."))).toEqual(["label.en", "label.id", "label.id", "label", "label"]);
  });
});
