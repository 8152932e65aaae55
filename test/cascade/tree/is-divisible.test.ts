import { describe, expect, it } from "vitest";
import { isDivisible, isPercent } from "../../../src/cascade/tree/is-divisible.ts";

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
    expect(["%", "persen", "Percent"].every(isPercent)).toBe(true);
    expect([null, undefined, "permil", "persentase"].some(isPercent)).toBe(false);
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
