import fc from "fast-check";
import { isSakipError, parseProgrammeCode } from "sakip";
import { describe, expect, it } from "vitest";
import { expectedCode, mendedCode } from "../../../src/cascade/code/parse-programme-code.ts";

const refusal = (text: unknown) => {
  try {
    parseProgrammeCode(text as string);
  } catch (error) {
    if (isSakipError(error, "invalid-code")) return error.details.problems[0]?.expected.en;
  }
  return undefined;
};

describe("mendedCode", () => {
  it("puts points between the groups, where that makes a code of what is none", () => {
    expect(["5.01.01.2,01", " 5,01.01 ", "5 01  01", "5 . 01 , 01"].map(mendedCode)).toEqual([
      "5.01.01.2.01",
      "5.01.01",
      "5.01.01",
      "5.01.01",
    ]);
    expect(["5.01.01", "abc, d", "5,1"].map(mendedCode)).toEqual([undefined, undefined, undefined]);
  });
});

describe("expectedCode", () => {
  it("knows the code of a unit, with spaces around it or not", () => {
    const unit = expectedCode("1.06.2.08.2.14.01.0000");
    expect(unit.en).toContain("not of a unit");
    expect(expectedCode(" 1.06.2.08.2.14.01.0000 ")).toEqual(unit);
    expect(expectedCode("abc")).not.toEqual(unit);
    expect(expectedCode(5)).toEqual(expectedCode("abc"));
  });
});

describe("parseProgrammeCode", () => {
  it("takes a sub-activity apart", () =>
    expect(parseProgrammeCode("8.01.01.2.01.0001")).toEqual({
      kind: "programme-code",
      code: "8.01.01.2.01.0001",
      level: "sub-activity",
      field: "8.01",
      programme: "8.01.01",
      activity: "8.01.01.2.01",
      scope: "regency",
      parent: "8.01.01.2.01",
      edition: "four-digit",
    }));

  it("takes an activity and a programme apart", () => {
    expect(parseProgrammeCode("8.01.01.2.01")).toEqual({
      kind: "programme-code",
      code: "8.01.01.2.01",
      level: "activity",
      field: "8.01",
      programme: "8.01.01",
      activity: "8.01.01.2.01",
      scope: "regency",
      parent: "8.01.01",
    });
    expect(parseProgrammeCode(" 8.01.01 ")).toEqual({
      kind: "programme-code",
      code: "8.01.01",
      level: "programme",
      field: "8.01",
      programme: "8.01.01",
      parent: null,
    });
  });

  it("drops what a cell adds: line breaks inside, a point behind", () => {
    expect(parseProgrammeCode("2.16.01.2.01.\n0001").code).toBe("2.16.01.2.01.0001");
    expect(parseProgrammeCode("2.16.01. ").code).toBe("2.16.01");
  });

  it("reads 1 in the fourth place as a province", () =>
    expect(parseProgrammeCode("6.01.01.1.06.0004").scope).toBe("province"));

  it("knows the older tail of two digits", () =>
    expect(parseProgrammeCode("1.01.02.2.01.01").edition).toBe("two-digit"));

  it("has no field of government for the placeholder of supporting programmes", () => {
    expect(parseProgrammeCode("X.XX.01").field).toBeNull();
    expect(parseProgrammeCode("X.XX.01.2.01").parent).toBe("X.XX.01");
  });

  it.each([
    "",
    "8",
    "8.01",
    "8.1.01",
    "8.01.01.3.01",
    "8.01.01.2",
    "8.01.01.2.01.001",
    "8.01.01.2.01.00011",
    "x.xx.01",
    5,
    null,
  ])("refuses %j", (text) => expect(refusal(text)).toContain("a code as"));

  it("says what was meant, where a slip is plain", () => {
    expect(refusal("5.01.01.2,01")).toBe('points between the groups: "5.01.01.2.01"');
    expect(refusal("5.01 .02")).toBe('points between the groups: "5.01.02"');
    expect(refusal("1.06.2.08.2.14.01.0000")).toContain("parseUnitCode");
  });

  describe("properties", () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => `${n}`.padStart(2, "0"));
    it("leads from every sub-activity to its activity and programme, and no further", () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 9 }),
          two,
          two,
          fc.constantFrom("1", "2"),
          two,
          two,
          (a, b, c, d, e, f) => {
            const sub = parseProgrammeCode(`${a}.${b}.${c}.${d}.${e}.00${f}`);
            const activity = parseProgrammeCode(sub.parent ?? "");
            const programme = parseProgrammeCode(activity.parent ?? "");
            expect([activity.level, programme.level, programme.parent]).toEqual(["activity", "programme", null]);
            expect(sub.code.startsWith(`${activity.code}.`) && activity.code.startsWith(`${programme.code}.`)).toBe(
              true,
            );
          },
        ),
        { numRuns: 100 },
      );
    });
  });
});
