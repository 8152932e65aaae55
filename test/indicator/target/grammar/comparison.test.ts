import { describe, expect, it } from "vitest";
import {
  comparisonAt,
  comparisonBehind,
  oneComparison,
  speaksOfBound,
} from "../../../../src/indicator/target/grammar/comparison.ts";

describe("comparisonAt", () => {
  it.each([
    ["≥ 80", "≥", "80"],
    ["≥dari 80", "≥", "80"],
    ["> daripada 80", ">", "80"],
    ["=< 5", "≤", "5"],
    ["lebih dari 5", ">", "5"],
    ["tidak kurang dari 5", "≥", "5"],
    ["< atau sama dengan 5", "≤", "5"],
    ["> sama dengan 5", "≥", "5"],
    ["≤ sama dengan 5", "≤", "5"],
    ["=5", null, "5"],
    ["= 5", null, "5"],
    ["=BB", null, "BB"],
    ["sama dengan 5", null, "5"],
    // Nothing is equal to a dash, and an equals sign within a text says nothing at its beginning.
    ["= -5", null, "= -5"],
    ["sama = 5", null, "sama = 5"],
    ["5 orang", null, "5 orang"],
  ])("reads %j as %j before %j", (text, sign, rest) => expect(comparisonAt(text)).toEqual({ sign, rest }));

  it("says what it takes for granted", () => {
    expect(comparisonAt("s/d 5")).toEqual({ sign: "≤", taken: "up-to", rest: "5" });
    expect(comparisonAt("sampai dengan Rp 5")).toEqual({ sign: "≤", taken: "up-to", rest: "Rp 5" });
    expect(comparisonAt("kurang 5")).toEqual({ sign: "<", taken: "less-or-grade", rest: "5" });
  });
});

describe("comparisonBehind", () => {
  it.each([
    ["5 atau lebih", "≥", "5"],
    ["5 dan di bawahnya", "≤", "5"],
    ["5 keatas", "≥", "5"],
    ["5 minimal", "≥", "5"],
    ["5 maks.", "≤", "5"],
    ["5+", null, "5+"],
    [" +", "≥", ""],
    ["5 orang", null, "5 orang"],
  ])("reads %j as %j behind %j", (text, sign, rest) => expect(comparisonBehind(text)).toEqual({ sign, rest }));
});

describe("speaksOfBound", () => {
  it("finds a bound among words", () => {
    for (const text of [
      "minimal",
      "nilai minimum",
      "maksimal sekali",
      "maksimum",
      "maks",
      "orang atau lebih banyak",
      "dan kurang",
      "paling lama",
      "5 tahun ke atas",
      "keatas",
      "ke bawah umur",
      "kebawah",
      "hari lebih",
      "hari kurang",
    ])
      expect([text, speaksOfBound(text)]).toEqual([text, true]);
    for (const text of ["minimalis", "lebih baik", "kurang mampu", "palingan", "keatasan", "berlebih", "ke pasar"])
      expect([text, speaksOfBound(text)]).toEqual([text, false]);
  });
});

describe("oneComparison", () => {
  it("is the one that all agree with, or nothing to go by", () => {
    expect(oneComparison([null, null])).toBeNull();
    expect(oneComparison([null, "≥"])).toBe("≥");
    expect(oneComparison(["<", "≤"])).toBe("<");
    expect(oneComparison([">", "≥"])).toBe(">");
    expect(oneComparison(["<", ">"])).toBeUndefined();
    expect(oneComparison(["≥", "≤"])).toBeUndefined();
  });
});
