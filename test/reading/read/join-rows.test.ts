import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinRows } from "../../../src/reading/index.ts";

const code = (row: { readonly code: string | null }) => row.code;

describe("joinRows", () => {
  it("joins rows by codes as texts, and tells which have no counterpart", () => {
    const left = [{ code: "3.1" }, { code: "3.10 " }, { code: null }];
    const right = [{ code: "3.10." }, { code: "4.1" }];
    const joined = joinRows(left, right, { left: code, right: code });
    expect(joined.pairs).toEqual([{ code: "3.10", left: left[1], right: right[0] }]);
    expect(joined.left).toEqual([left[0], left[2]]);
    expect(joined.right).toEqual([right[1]]);
    expect(joined.findings.map((each) => [each.code, each.subject])).toEqual([
      ["unjoined-rows", "left"],
      ["unjoined-rows", "right"],
    ]);
  });

  it("does not pair a code that stands twice", () => {
    const joined = joinRows([{ code: "1" }, { code: "1" }], [{ code: "1" }], { left: code, right: code });
    expect(joined.pairs).toEqual([]);
    expect(joined.findings.map((each) => each.code)).toEqual(["repeated-code", "unjoined-rows", "unjoined-rows"]);
  });

  it("refuses what is no list, and what finds no codes", () => {
    expect(() => Reflect.apply(joinRows, undefined, [5, [], { left: "code" }])).toThrow(/left[\s\S]*by\.left/);
  });

  it("does not change what it is given", () => {
    const left = [{ code: "1" }];
    joinRows(left, left, { left: code, right: code });
    expect(left).toEqual([{ code: "1" }]);
    expect(Object.isFrozen(left[0])).toBe(false);
  });

  describe("properties", () => {
    it("loses no row", () => {
      const rows = fc.array(fc.record({ code: fc.constantFrom("1", "2", "3", "4", null) }));
      fc.assert(
        fc.property(rows, rows, (left, right) => {
          const joined = joinRows(left, right, { left: code, right: code });
          expect(joined.pairs.length + joined.left.length).toBe(left.length);
          expect(joined.pairs.length + joined.right.length).toBe(right.length);
        }),
      );
    });
  });
});
