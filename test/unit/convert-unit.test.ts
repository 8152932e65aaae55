import fc from "fast-check";
import { convertUnit, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { decimalTexts } from "../support/figures.ts";
import { plain } from "../support/plain.ts";
import { refusal } from "../support/refusal.ts";

describe("convertUnit", () => {
  it.each([
    ["45.75", "Rp M", "Rp", "45750000000"],
    ["45750000000", "rupiah", "Rp miliar", "45.75"],
    ["2.5", "juta", "", "2500000"],
    ["3", "Rp T", "miliar rupiah", "3000"],
    ["12", "ribu orang", "Orang", "12000"],
    ["17", "per 1.000 KH", "per 100.000 KH", "1700"],
    ["2", "‰", "%", "0.2"],
    ["17", "per 1000", "%", "1.7"],
    ["90", "menit", "jam", "1.5"],
    ["2", "minggu", "hari", "14"],
    ["1.5", "tahun", "bulan", "18"],
    ["2", "triwulan", "semester", "1"],
    ["3.5", "ha", "m2", "35000"],
    ["1.5", "ton", "kg", "1500"],
    ["10", "Gbps", "Mbps", "10000"],
    ["5", "dokumen", "dok", "5"],
    ["1", "hari", "minggu", "0.1428571428571428571428571428571428571429"],
  ])("%s %s is, in %j, %s", (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toMatchObject({
      kind: "unit-conversion",
      status: "computed",
      value: toDecimal(expected),
      from,
      to,
    });
  });

  it.each([
    ["hari", "bulan"],
    ["hari kerja", "hari"],
    ["%", "Rp"],
    ["%", ""],
    ["M", "Rp"],
    ["M", "m"],
    ["orang/bulan", "orang/tahun"],
    ["kali/tahun", "kali/bulan"],
    ["dokumen", "laporan"],
  ])("does not make %j of %j", (from, to) => {
    expect(convertUnit(1, from, to)).toMatchObject({
      kind: "unit-conversion",
      status: "not-computable",
      reason: "unit-mismatch",
      from,
      to,
    });
  });

  it("carries the figure and how many of the one the other is", () => {
    expect(plain(convertUnit("45.75", "Rp M", "Rp"))).toEqual({
      kind: "unit-conversion",
      status: "computed",
      value: "45750000000",
      factor: "1000000000",
      given: "45.75",
      from: "Rp M",
      to: "Rp",
    });
    expect(plain(convertUnit(1, "orang", "Rp"))).toEqual({
      kind: "unit-conversion",
      status: "not-computable",
      reason: "unit-mismatch",
      needs: [],
      given: "1",
      from: "orang",
      to: "Rp",
    });
  });

  it("hands out a frozen result", () => {
    expect(Object.isFrozen(convertUnit(1, "%", "%"))).toBe(true);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => convertUnit("1,5", null as never, 7 as never))).toEqual([
      "invalid-number value",
      "invalid-input from",
      "invalid-input to",
    ]);
  });
});

describe("properties", () => {
  it("comes back exactly", () => {
    const pairs = fc.constantFrom(
      ["Rp T", "Rp"],
      ["minggu", "detik"],
      ["tahun", "triwulan"],
      ["%", "‰"],
      ["km²", "ha"],
    );
    fc.assert(
      fc.property(decimalTexts, pairs, (value, [from = "", to = ""]) => {
        const there = convertUnit(value, from, to);
        if (there.status === "not-computable") throw new Error(there.reason);
        const back = convertUnit(there.value, to, from);
        expect(back.status === "computed" && back.value.eq(toDecimal(value))).toBe(true);
      }),
    );
  });
});
