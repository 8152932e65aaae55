import fc from "fast-check";
import { sameUnit } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../support/refusal.ts";

describe("sameUnit", () => {
  it.each([
    ["%", "persen"],
    ["%", "Prosen"],
    ["Persentase", "%"],
    ["Persen (kumulatif)", "%"],
    ["orang", "Orang"],
    ["Orang / Bulan", "orang/bln"],
    ["dok", "Dokumen"],
    ["HK", "hari kerja"],
    ["m2", "m²"],
    ["Desa\n/Kelurahan", "Desa/Kel urahan"],
    ["Rp", "rupiah"],
    ["Rp.", "IDR"],
    ["Rp M", "miliar rupiah"],
    ["Rp milyar", "Rp Miliar"],
    ["dalam juta rupiah", "Rp juta"],
    ["per 1.000 KH", "per 1000 kelahiran hidup"],
    ["‰", "per 1000"],
    ["kali/tahun", "kali pertahun"],
    ["% per tahun", "persen/tahun"],
    ["Rp juta/orang", "juta rupiah per orang"],
    ["UMKM ", "umkm"],
    ["kunjungan wisata", "Kunjungan  Wisata"],
  ])("%j is %j", (a, b) => {
    expect([sameUnit(a, b), sameUnit(b, a)]).toEqual([true, true]);
  });

  it.each([
    ["%", ""],
    ["%", "‰"],
    ["%", "persen per tahun"],
    ["orang", "orang/bulan"],
    ["orang/bulan", "orang/tahun"],
    ["hari", "hari kerja"],
    ["Rp", "Rp juta"],
    ["Rp juta", "juta"],
    ["M", "m"],
    ["M", "Rp M"],
    ["per 1.000 KH", "per 100.000 KH"],
    ["dokumen", "laporan"],
    ["perangkat daerah", "daerah"],
  ])("%j is not %j", (a, b) => {
    expect(sameUnit(a, b)).toBe(false);
  });

  it("knows no unit only as no unit", () => {
    expect([sameUnit(null, null), sameUnit(null, "%"), sameUnit("%", null), sameUnit(null, "")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("refuses what is no text, both at once", () => {
    expect(refusal(() => sameUnit(5 as never, undefined as never))).toEqual(["invalid-input a", "invalid-input b"]);
  });
});

describe("properties", () => {
  it("is the same for every text and itself, in upper case and with spaces around", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(sameUnit(text, ` ${text} `)).toBe(true);
      }),
    );
  });
});
