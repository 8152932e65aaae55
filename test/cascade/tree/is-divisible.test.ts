import { describe, expect, it } from "vitest";
import { isDivisible, isPercent, isSameUnit } from "../../../src/cascade/tree/is-divisible.ts";

describe("isDivisible", () => {
  it("goes by the kind of figure where it is said", () => {
    expect(isDivisible({ quantity: "amount", unit: "%" })).toBe(true);
    for (const quantity of ["ratio", "index", "level"] as const)
      expect(isDivisible({ quantity, unit: "orang" })).toBe(false);
  });

  it.each(["%", "Persen", " per cent ", "indeks", "Index", "nilai", "Skor", "predikat", "opini"])(
    "does not divide %j",
    (unit) => expect(isDivisible({ unit })).toBe(false),
  );
  it.each(["dokumen", "orang", "Rp", "nilai tambah", null, undefined])("divides %j", (unit) =>
    expect(isDivisible({ unit: unit as string | null })).toBe(true),
  );
});

describe("isPercent", () => {
  it("knows percent by its sign and its words", () => {
    expect(["%", "persen", "Percent", " % "].every(isPercent)).toBe(true);
    expect([null, undefined, "permil", "persentase"].some(isPercent)).toBe(false);
  });
});

describe("isSameUnit", () => {
  it("knows percent by any of its names, and others by their wording", () => {
    expect(isSameUnit("%", "persen")).toBe(true);
    expect(isSameUnit("%", "orang")).toBe(false);
    expect(isSameUnit("orang", "%")).toBe(false);
    expect(isSameUnit("Dokumen", " dokumen.")).toBe(true);
    expect(isSameUnit("dokumen", "orang")).toBe(false);
  });

  it.each([null, undefined, "", " "])("finds no difference from %j", (unit) => {
    expect([isSameUnit(unit, "orang"), isSameUnit("orang", unit), isSameUnit(unit, unit)]).toEqual([true, true, true]);
  });
});

describe("isDivisible, of units of several words", () => {
  it.each([
    "% per tahun",
    "Persentase",
    "persen (%)",
    "indeks kepuasan",
    "nilai SAKIP",
    "per 100.000 penduduk",
    "rasio gini",
  ])("knows that %s cannot be divided", (unit) => {
    expect(isDivisible({ unit })).toBe(false);
  });

  it.each(["dokumen", "orang", "perpustakaan", "nilaian", "km²"])("takes %s for an amount", (unit) => {
    expect(isDivisible({ unit })).toBe(true);
  });
});
