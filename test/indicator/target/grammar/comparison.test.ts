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
    ["hingga Desember", null, "hingga Desember"],
    ["> sama dengan", "≥", ""],
    // As people write them together, or cut them short.
    ["lebih5", ">", "5"],
    ["sekurangnya 5", "≥", "5"],
    ["setidaknya 5", "≥", "5"],
    ["serendahnya 5", "≥", "5"],
    ["setingginya 5", "≤", "5"],
    ["max 5", "≤", "5"],
    ["maks. 5", "≤", "5"],
    ["min.5", "≥", "5"],
  ])("reads %j as %j before %j", (text, sign, rest) => expect(comparisonAt(text)).toEqual({ sign, rest }));

  it.each([
    ["lebih dari ≤ 5", ">", "≤ 5"],
    ["< ≥ 5", "<", "≥ 5"],
    ["> < 5", ">", "< 5"],
    ["lebih dari > 5", ">", "> 5"],
    ["maksimal paling sedikit 5", "≤", "paling sedikit 5"],
    ["maksimal sedikitnya 5", "≤", "sedikitnya 5"],
    ["minimal paling banyak 5", "≥", "paling banyak 5"],
    ["minimal setinggi-tingginya 5", "≥", "setinggi-tingginya 5"],
    ["maksimal minimal 5", "≤", "minimal 5"],
    ["lebih dari maksimal 5", ">", "maksimal 5"],
    ["< 5 sama dengan 5", "<", "5 sama dengan 5"],
    ["sama dengan lebih 5", null, "lebih 5"],
    ["sama dengan kurang 5", null, "kurang 5"],
    ["sama dengan s/d 5", null, "s/d 5"],
  ])("reads of %j only what it begins with: %j before %j", (text, sign, rest) =>
    expect(comparisonAt(text)).toEqual({ sign, rest }),
  );

  it("says what it takes for granted", () => {
    for (const text of ["s/d 5", "s/d5", "s.d. 5", "s.d 5", "sd 5", "sampai 5", "sampai dengan 5", "hingga 5"])
      expect(comparisonAt(text)).toEqual({ sign: "≤", taken: "up-to", rest: "5" });
    expect(comparisonAt("sampai dengan Rp 5")).toEqual({ sign: "≤", taken: "up-to", rest: "Rp 5" });
    expect(comparisonAt("hingga -5")).toEqual({ sign: "≤", taken: "up-to", rest: "-5" });
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
    ["5 ≥", null, "5 ≥"],
    ["5 kebawah", "≤", "5"],
    // A remark may be nothing but the bound.
    ["atau kurang", "≤", ""],
    ["ke atas", "≥", ""],
    ["ke bawah", "≤", ""],
    ["≥", "≥", ""],
    [" >=", "≥", ""],
    [" +", "≥", ""],
    ["5 orang", null, "5 orang"],
    ["atau lebih", "≥", ""],
    ["5 dan diatas", "≥", "5"],
    ["5 dan di atas", "≥", "5"],
    ["5 dan keatas", "≥", "5"],
    ["5 atau dibawah", "≤", "5"],
    ["5 atau di bawah", "≤", "5"],
    ["5 atau kebawah", "≤", "5"],
    ["5 above", "≥", "5"],
    ["5 or above", "≥", "5"],
    ["5 min", "≥", "5"],
    ["5 max", "≤", "5"],
    ["5 paling tinggi", "≤", "5"],
  ])("reads %j as %j behind %j", (text, sign, rest) => expect(comparisonBehind(text)).toEqual({ sign, rest }));

  it.each([
    ["5 atau lebih maksimal", "≤", "5 atau lebih"],
    ["5 atau kurang minimal", "≥", "5 atau kurang"],
    ["5 ke atas maksimal", "≤", "5 ke atas"],
    ["5 ke bawah minimal", "≥", "5 ke bawah"],
    ["5 minimal lebih", null, "5 minimal lebih"],
    ["5 maksimal lebih", null, "5 maksimal lebih"],
    ["+ lebih", null, "+ lebih"],
    ["≥ lebih", null, "≥ lebih"],
  ])("reads of %j only what it ends with: %j behind %j", (text, sign, rest) =>
    expect(comparisonBehind(text)).toEqual({ sign, rest }),
  );
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
