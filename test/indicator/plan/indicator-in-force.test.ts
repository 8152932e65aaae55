import { type Indicator, indicatorInForce } from "sakip";
import { describe, expect, it } from "vitest";
import { firstCommonDay } from "../../../src/indicator/plan/indicator-in-force.ts";
import { refusal } from "../../support/refusal.ts";

const version = (title: string, validFrom?: string, validUntil?: string): Indicator => ({
  id: "ikm",
  title,
  polarity: "maximize",
  ...(validFrom !== undefined && { validFrom }),
  ...(validUntil !== undefined && { validUntil }),
});

const versions = [version("old", undefined, "2023-12-31"), version("new", "2024-01-01"), { ...version("x"), id: "x" }];

function found(date: string, among: Indicator[] = versions): string {
  const result = indicatorInForce(among, "ikm", date);
  return result.status === "computed" ? result.value.title : result.reason;
}

describe("indicatorInForce", () => {
  it("finds the version of a date, first and last day included", () => {
    expect(found("2023-12-31")).toBe("old");
    expect(found("2024-01-01")).toBe("new");
    expect(found("1999-01-01")).toBe("old");
  });

  it("says when there is none, and when there are two", () => {
    expect(found("2025-01-01", [version("old", undefined, "2023-12-31")])).toBe("not-in-force");
    expect(found("2024-02-01", [version("a"), version("b", "2024-02-01")])).toBe("versions-overlap");
  });

  it("names the versions that it chose from, and when each is in force", () => {
    expect(indicatorInForce(versions, "ikm", "2030-01-01").versions).toEqual([
      { title: "old", validFrom: null, validUntil: "2023-12-31" },
      { title: "new", validFrom: "2024-01-01", validUntil: null },
    ]);
    expect(indicatorInForce(versions, "iku-lain", "2030-01-01").versions).toEqual([]);
  });

  it("refuses a date that is none", () => {
    expect(refusal(() => indicatorInForce(versions, "", "2024-02-30"))).toEqual([
      "invalid-input id",
      "invalid-date date",
    ]);
  });

  it("hands out a frozen copy, and leaves the versions as they are", () => {
    const mine = version("mine");
    expect(indicatorInForce([mine], "ikm", "2024-01-01")).toEqual({
      kind: "indicator-in-force",
      id: "ikm",
      date: "2024-01-01",
      status: "computed",
      value: { id: "ikm", title: "mine", polarity: "maximize" },
      versions: [{ title: "mine", validFrom: null, validUntil: null }],
    });
    expect(Object.isFrozen(mine)).toBe(false);
  });

  it("refuses versions that are none", () => {
    expect(refusal(() => indicatorInForce(null as never, "a", "2024-01-01"))).toEqual(["invalid-input versions"]);
    expect(refusal(() => indicatorInForce([null as never], "a", "2024-01-01"))).toEqual(["invalid-input versions[0]"]);
    expect(refusal(() => indicatorInForce([{ ...version("a"), validto: "2024" } as never], "a", "2024-01-01"))).toEqual(
      ["invalid-input versions[0].validto"],
    );
  });
});

describe("firstCommonDay", () => {
  it.each([
    [version("a", "2024-01-01", "2024-06-30"), version("b", "2024-06-30"), "2024-06-30"],
    [version("a", "2024-01-01", "2024-06-29"), version("b", "2024-06-30"), undefined],
    [version("a"), version("b"), ""],
    [version("a"), version("b", "2024-01-01", "2024-12-31"), "2024-01-01"],
  ])("of %j and %j is %j, whichever comes first", (a, b, day) => {
    expect(firstCommonDay(a, b)).toBe(day);
    expect(firstCommonDay(b, a)).toBe(day);
  });
});
