import { describe, expect, it } from "vitest";
import { comparisonAt, remarkBehind, unitBehind } from "../../../src/indicator/target/target-words.ts";

describe("comparisonAt", () => {
  it.each([
    ["<= 5", "≤", "5"],
    ["=> 5", "≥", "5"],
    ["< 5", "<", "5"],
    ["dibawah 5", "<", "5"],
    ["Maks. 5", "≤", "5"],
    ["max 5", "≤", "5"],
    ["setidaknya 5", "≥", "5"],
    ["lebih dari 5", ">", "5"],
    ["5", null, "5"],
    ["minggu ke-5", null, "minggu ke-5"],
    ["maksud 5", null, "maksud 5"],
  ])("splits %j", (text, sign, rest) => {
    expect(comparisonAt(text)).toEqual({ sign, rest });
  });
});

describe("remarkBehind", () => {
  it("takes brackets and asterisks from the end, one after the other", () => {
    expect(remarkBehind("80 (a) ** (b)")).toEqual({ remark: "a; **; b", rest: "80" });
    expect(remarkBehind("(a) 80")).toEqual({ remark: null, rest: "(a) 80" });
    expect(remarkBehind("()")).toEqual({ remark: "", rest: "" });
    expect(remarkBehind("80 (a) b)")).toEqual({ remark: null, rest: "80 (a) b)" });
    expect(remarkBehind("80 a)")).toEqual({ remark: null, rest: "80 a)" });
  });
});

describe("unitBehind", () => {
  it.each([
    ["", { unit: null, remark: null }],
    [",-", { unit: null, remark: null }],
    [" PROSEN", { unit: "%", remark: null }],
    ["%/bulan", { unit: "% /bulan", remark: null }],
    [" / 1.000 KH", { unit: "per 1.000 KH", remark: null }],
    [" per 100", { unit: "per 100", remark: null }],
    [" ton CO2", { unit: "ton CO2", remark: null }],
    ["m2", { unit: "m2", remark: null }],
    ["km3/hari", { unit: "km3/hari", remark: null }],
    [" (lima) hari", { unit: "hari", remark: "lima" }],
    [" (lima) % (x)", undefined],
  ])("reads %j", (text, unit) => {
    expect(unitBehind(text)).toEqual(unit);
  });

  it.each([" 5", "+", ": 25", "/35", " WIB", " mei", " dokumen 3", "O0", "x2", " e3", "m25", " (dua) 3", "/1.00 KH"])(
    "does not read %j",
    (text) => {
      expect(unitBehind(text)).toBeUndefined();
    },
  );
});
