import type { CascadeLevel } from "sakip";
import { describe, expect, it } from "vitest";
import { found, node } from "../../support/cascade.ts";

const CODES = ["invalid-code", "code-level", "code-parent", "code-scope"];
const coded = (level: CascadeLevel, code: string, parents: string[] = []) => node(code, parents, { level, code });

describe("checkCodes", () => {
  it("finds nothing in codes that agree with the tree", () =>
    expect(
      found(
        [
          coded("programme", "8.01.01"),
          coded("activity", "8.01.01.2.01", ["8.01.01"]),
          coded("sub-activity", "8.01.01.2.01.0001", ["8.01.01.2.01"]),
        ],
        CODES,
        { scope: "regency" },
      ),
    ).toEqual([]));

  it("finds a text that is no code", () =>
    expect(found([coded("activity", "5.01.01.2,01")], CODES)).toEqual([["invalid-code", "5.01.01.2,01"]]));

  it("finds a code of another level", () => {
    expect(found([coded("programme", "8.01.01.2.01")], CODES)).toEqual([["code-level", "8.01.01.2.01"]]);
    expect(found([coded("immediate-outcome", "8.01.01")], CODES)).toEqual([]);
  });

  it("finds a parent whose code is not the beginning", () =>
    expect(found([coded("programme", "8.01.02"), coded("activity", "8.01.01.2.01", ["8.01.02"])], CODES)).toEqual([
      ["code-parent", "8.01.01.2.01"],
    ]));

  it("finds a code of a province in a regency, when told which it is", () => {
    const plan = [coded("activity", "6.01.01.1.06")];
    expect(found(plan, CODES)).toEqual([]);
    expect(found(plan, CODES, { scope: "province" })).toEqual([]);
    expect(found(plan, CODES, { scope: "regency" })).toEqual([["code-scope", "6.01.01.1.06"]]);
  });

  it("leaves the codes of posts and units alone", () =>
    expect(found([node("a", [], { level: "echelon-2", code: "1.06.2.08.2.14.01.0000" })], CODES)).toEqual([]));
});
