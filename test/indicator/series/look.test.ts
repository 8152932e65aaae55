import { parsePeriod } from "sakip";
import { describe, expect, it } from "vitest";
import { endedBy, isOut, lawOfLook } from "../../../src/indicator/series/look.ts";

const rows = (...codes: string[]) => codes.map((code) => ({ period: parsePeriod(code) }));
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe("endedBy", () => {
  it("counts the last day of a period in", () => {
    const months = rows("2023-02", "2023-01");
    expect(endedBy(months, undefined)).toHaveLength(2);
    expect(endedBy(months, dayOf("2023-01-31"))).toEqual(rows("2023-01"));
    expect(endedBy(months, dayOf("2023-01-30"))).toHaveLength(0);
  });
});

describe("isOut", () => {
  const out = (code: string, date: string, releaseLag: number) =>
    isOut({ period: parsePeriod(code) }, { asOf: dayOf(date), releaseLag });

  it("counts whole months from the end of the period, the last day in", () => {
    expect(out("2023-TW2", "2023-08-30", 2)).toBe(false);
    expect(out("2023-TW2", "2023-08-31", 2)).toBe(true);
    expect(out("2023", "2024-02-28", 2)).toBe(false);
    expect(out("2023", "2024-02-29", 2)).toBe(true);
    expect(out("2023", "2023-12-31", 0)).toBe(true);
  });

  it("is true of everything where no date is given", () => {
    expect(isOut({ period: parsePeriod("9999") }, { releaseLag: 0 })).toBe(true);
    expect(isOut({ period: parsePeriod("9999") }, { asOf: dayOf("9999-12-31"), releaseLag: 60 })).toBe(false);
  });
});

describe("lawOfLook", () => {
  it("wants a date to wait for", () => {
    const refused = (look: Parameters<typeof lawOfLook>[0]) => {
      const found: string[] = [];
      lawOfLook(look, (code, path) => found.push(`${code} ${path}`));
      return found;
    };
    expect(refused({ releaseLag: 2 })).toEqual(["invalid-input asOf"]);
    expect(refused({ releaseLag: 0 })).toEqual([]);
    expect(refused({ releaseLag: 2, asOf: 0 })).toEqual([]);
  });
});
