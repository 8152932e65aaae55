import fc from "fast-check";
import { parseBusinessArea, parseProgrammeCode, parseUnitCode } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

describe("parseBusinessArea", () => {
  it.each([
    ["2.16", { kind: "business-area", code: "2.16", level: "field", group: "2" }],
    ["3.10", { kind: "business-area", code: "3.10", level: "field", group: "3" }],
    ["2", { kind: "business-area", code: "2", level: "group", group: "2" }],
    ["X.XX", { kind: "business-area", code: "X.XX", level: "field", group: null }],
    [" 2.16. ", { kind: "business-area", code: "2.16", level: "field", group: "2" }],
    ["2.\n16", { kind: "business-area", code: "2.16", level: "field", group: "2" }],
  ])("takes %j apart", (text, area) => {
    expect(parseBusinessArea(text)).toEqual(area);
    expect(Object.isFrozen(parseBusinessArea(text))).toBe(true);
  });

  it("never takes 3.1 for 3.10 or 3.01", () => {
    expect(() => parseBusinessArea("3.1")).toThrow('"3.01" or "3.10" may be meant');
    expect(() => parseBusinessArea(3.1 as never)).toThrow("as a number 3.10 has become 3.1");
    for (const text of ["13.1", "3.1.2", "2.160"]) {
      expect(() => parseBusinessArea(text)).toThrow('a field of government as "2.16"');
      expect(() => parseBusinessArea(text)).not.toThrow("may be meant");
    }
  });

  it.each(["", "0", "0.00", "2.00", "2.160", "2.16.01", "x.xx", "2,16", "16", null])("refuses %j", (text) => {
    expect(refusal(() => parseBusinessArea(text as string))).toEqual(["invalid-code text"]);
  });

  describe("properties", () => {
    it("reads the fields that codes of programmes and units begin with", () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99 }), (group, number) => {
          const code = `${group}.${`${number}`.padStart(2, "0")}`;
          const fields = [parseProgrammeCode(`${code}.01`).field, parseUnitCode(`${code}.0.00.0.00.01.0000`).fields[0]];
          for (const field of fields) expect(parseBusinessArea(field ?? "").group).toBe(`${group}`);
        }),
      );
    });
  });
});
