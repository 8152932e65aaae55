import { describe, expect, it } from "vitest";
import { ruleDifferences } from "../../../src/planning/simulation/rule-differences.ts";

const causesOf = (before: unknown, after: unknown) => ruleDifferences(before, after).causes;

describe("ruleDifferences", () => {
  it("takes numbers for the same whatever they are written as, and texts as they are", () => {
    expect(causesOf({ a: 1, b: "0.50", c: "x" }, { a: "1.0", b: 0.5, c: "x" })).toEqual([]);
    expect(causesOf({ a: 1, b: "x", c: true, d: null }, { a: "1.01", b: "X", c: false, d: 0 })).toEqual([
      { path: ["a"], before: "1", after: "1.01" },
      { path: ["b"], before: "x", after: "X" },
      { path: ["c"], before: "true", after: "false" },
      { path: ["d"], before: "null", after: "0" },
    ]);
  });

  it("finds what stands in lists by its id, key or code, else by its place", () => {
    const before = {
      bands: [{ code: "A", from: 1 }, { code: "B" }],
      parts: [{ key: "p", id: "first", weight: 1 }],
      names: ["x", "y"],
      steps: [1, [2, 3]],
    };
    const after = {
      bands: [
        { code: "B", from: 2 },
        { code: "A", from: 1 },
      ],
      parts: [{ key: "p", id: "second", weight: 1 }],
      names: ["y"],
      steps: [1, [2, 4]],
    };
    expect(causesOf(before, after)).toEqual([
      { path: ["bands", "B", "from"], after: "2" },
      { path: ["parts", "first"], before: "first" },
      { path: ["parts", "second"], after: "second" },
      { path: ["names", "x"], before: "x" },
      { path: ["steps", "1", "1"], before: "3", after: "4" },
    ]);
    expect(causesOf([null, 1], [0, 1])).toEqual([{ path: ["0"], before: "null", after: "0" }]);
    expect(causesOf({ a: undefined, b: 1 }, { b: 2 })).toEqual([{ path: ["b"], before: "1", after: "2" }]);
    expect(causesOf([{ id: 7, key: "k", w: 1 }], [{ id: 8, key: "k", w: 1 }])).toEqual([
      { path: ["k", "id"], before: "7", after: "8" },
    ]);
  });

  it("shows of what is there on one side alone its name, or all of it", () => {
    expect(causesOf({}, { tier: { id: "best", places: 1 }, limits: { most: 1 }, gone: undefined })).toEqual([
      { path: ["tier"], after: "best" },
      { path: ["limits"], after: '{"most":1}' },
    ]);
    expect(causesOf({ limits: { most: 1 } }, { limits: 1 })).toEqual([
      { path: ["limits"], before: '{"most":1}', after: "1" },
    ]);
  });

  it("leaves out what rules say about themselves, at every depth", () => {
    const about = [
      "label",
      "title",
      "source",
      "sources",
      "note",
      "meaning",
      "evidence",
      "open",
      "departures",
      "report",
    ];
    const saying = (text: string) => Object.fromEntries(about.map((key) => [key, text]));
    expect(causesOf({ ...saying("old"), part: saying("old") }, { ...saying("new"), part: saying("new") })).toEqual([]);
  });

  it("tells five hundred differences, and of more that there are more", () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]));
    const [all, more] = [ruleDifferences({}, many(500)), ruleDifferences({}, many(501))];
    expect([all.causes.length, all.truncated]).toEqual([500, false]);
    expect([more.causes.length, more.truncated]).toEqual([500, true]);
  });
});
