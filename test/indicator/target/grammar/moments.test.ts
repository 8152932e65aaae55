import { describe, expect, it } from "vitest";
import { areClockTimes, areDates, isClockTime } from "../../../../src/indicator/target/grammar/moments.ts";

describe("isClockTime", () => {
  it("knows an hour by its zero in front", () => {
    expect(["09.30", "00:15", "08:00"].map(isClockTime)).toEqual([true, true, true]);
    expect(["9.30", "0.50", "09.75", "09.300", "109.30", "0930"].map(isClockTime)).toEqual(Array(6).fill(false));
  });
});

describe("areClockTimes", () => {
  it("knows two hours by a zero in front of either", () => {
    expect(areClockTimes("08.15", "16.20", null)).toBe(true);
    expect(areClockTimes("8.15", "16.20", null)).toBe(false);
    expect(areClockTimes("08.15", "16.20", "%")).toBe(false);
    expect(areClockTimes("08.15", "5", null)).toBe(false);
  });

  it("knows full hours where no unit says what is counted", () => {
    expect(areClockTimes("10.00", "12.30", null)).toBe(true);
    expect(areClockTimes("10.00", "12.30", "waktu setempat")).toBe(true);
    expect(areClockTimes("10.00", "12.30", "orang")).toBe(false);
  });

  it("knows how far hours and minutes go", () => {
    expect([areClockTimes("24.00", "10.15", null), areClockTimes("25.00", "10.15", null)]).toEqual([true, false]);
    expect([areClockTimes("110.00", "112.00", null), areClockTimes("10.000", "12.000", null)]).toEqual([false, false]);
    expect([areClockTimes("10.59", "11.00", null), areClockTimes("10.60", "11.00", null)]).toEqual([true, false]);
  });
});

describe("areDates", () => {
  it("knows two years, whatever stands between", () => {
    expect(areDates("2020", "2024", "s/d")).toBe(true);
    expect([areDates("12020", "12024", "s/d"), areDates("20205", "20245", "s/d")]).toEqual([false, false]);
    expect([areDates("2020", "500", "s/d"), areDates("500", "2020", "s/d")]).toEqual([false, false]);
  });

  it("knows a year with a short one, and a month with a year, behind a dash", () => {
    expect([areDates("2020", "21", "-"), areDates("2020", "21", "s/d")]).toEqual([true, false]);
    expect([areDates("2020", "121", "-"), areDates("2020", "215", "-")]).toEqual([false, false]);
    expect([areDates("12", "2024", "–"), areDates("13", "2024", "–")]).toEqual([true, false]);
  });

  it("knows a day with a month, where no range is written so", () => {
    expect([areDates("31", "12", "-"), areDates("31", "12", "s/d")]).toEqual([true, false]);
    expect([areDates("31", "13", "-"), areDates("32", "12", "-")]).toEqual([false, false]);
    expect([areDates("5", "5", "-"), areDates("5", "10", "-")]).toEqual([false, false]);
    expect([areDates("5", "1", "-"), areDates("5", "0", "-")]).toEqual([true, false]);
    expect([areDates("3.5", "2", "-"), areDates("5", "2,5", "-"), areDates("5.0", "2", "-")]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
