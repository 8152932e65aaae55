import type { StabilizeRule } from "sakip";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../src/core/index.ts";
import { requireExact } from "../../../../src/number/index.ts";
import { readBound, readStabilize } from "../../../../src/regulation/rule/achievement/read-stabilize.ts";

function read(rule: unknown) {
  const problems: Problem[] = [];
  const result = readStabilize(rule as StabilizeRule, [], problems);
  return { result, problems: problems.map(({ code, path }) => `${code} ${path.join(".")}`.trim()) };
}

describe("readStabilize", () => {
  it("reads a tolerance, with a floor or without", () => {
    expect(read({ tolerance: 5, floor: null })).toEqual({
      result: { kind: "tolerance", tolerance: requireExact(5), floor: undefined },
      problems: [],
    });
  });

  it("reads a table, and lets a deviation stand twice", () => {
    const rule = {
      bands: [
        { within: 5, value: 100 },
        { within: 5, value: 90 },
      ],
      beyond: 0,
    };
    expect(read(rule)).toMatchObject({ result: { kind: "bands", bands: [{}, {}] }, problems: [] });
    expect(read({ bands: [], beyond: 0 }).problems).toEqual([]);
  });

  it("refuses a tolerance below zero, and a table that is out of order", () => {
    expect(read({ tolerance: "-0.1", floor: null }).problems).toEqual(["out-of-range tolerance"]);
    expect(
      read({
        bands: [
          { within: 2, value: 1 },
          { within: 1, value: 0 },
        ],
        beyond: 0,
      }).problems,
    ).toEqual(["out-of-range bands.1.within"]);
  });
});

describe("readBound", () => {
  it("takes null for no bound, and nothing else", () => {
    const problems: Problem[] = [];
    expect(readBound(null, [], problems)).toBeUndefined();
    expect(problems).toEqual([]);
    readBound(undefined, ["cap"], problems);
    expect(problems.map(({ path }) => path)).toEqual([["cap"]]);
  });
});
