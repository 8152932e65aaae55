import fc from "fast-check";
import { parseUnitCode } from "sakip";
import { describe, expect, it } from "vitest";

describe("parseUnitCode", () => {
  it("takes an agency of three fields apart", () =>
    expect(parseUnitCode("1.06.2.08.2.14.01.0000")).toEqual({
      kind: "unit-code",
      code: "1.06.2.08.2.14.01.0000",
      fields: ["1.06", "2.08", "2.14"],
      number: "01",
      subUnit: "0000",
      parent: null,
    }));

  it("takes a unit within an agency apart, and drops the slot that is not used", () =>
    expect(parseUnitCode(" 4.01.2.10.0.00.01.0002 ")).toEqual({
      kind: "unit-code",
      code: "4.01.2.10.0.00.01.0002",
      fields: ["4.01", "2.10"],
      number: "01",
      subUnit: "0002",
      parent: "4.01.2.10.0.00.01.0000",
    }));

  it("says when a line break has cut a code", () =>
    expect(() => parseUnitCode("2.18.0.00.0.00.01.00")).toThrow("a line break of the table has cut some off"));

  it("says that a unit works in a field at least", () => {
    expect(() => parseUnitCode("0.00.0.00.0.00.01.0000")).toThrow("at least one field of government");
    expect(() => parseUnitCode("8.01.01")).toThrow("three fields of government, number, unit");
  });

  it.each(["", "8.01.01", "0.00.0.00.0.00.01.0000", "1.06.2.08.2.14.01.00000", "1.06.2.08.2.14.1.0000", null])(
    "refuses %j",
    (text) => expect(() => parseUnitCode(text as string)).toThrow(expect.objectContaining({ code: "invalid-code" })),
  );

  describe("properties", () => {
    it("gives every unit of an agency the same parent, which is its own agency", () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
          const { parent } = parseUnitCode(`1.06.0.00.0.00.01.${`${n}`.padStart(4, "0")}`);
          expect(parent).toBe("1.06.0.00.0.00.01.0000");
          expect(parseUnitCode(parent ?? "").parent).toBeNull();
        }),
        { numRuns: 50 },
      );
    });
  });
});
