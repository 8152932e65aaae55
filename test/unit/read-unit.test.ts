import { describe, expect, it } from "vitest";
import { exactToDecimal } from "../../src/number/index.ts";
import { readUnit } from "../../src/unit/read-unit.ts";

/** What a unit measures, how many of its kind it holds, its magnitude, and what is left of it as written. */
function read(text: string): readonly string[] {
  const { kind, times, magnitude, base } = readUnit(text);
  return [kind, `${exactToDecimal(times)}`, `${exactToDecimal(magnitude)}`, base];
}

describe("readUnit", () => {
  it.each([
    ["orang", "orang", "1", "1", "orang"],
    ["Prosen", "%", "1", "1", "%"],
    ["‰", "%", "0.1", "1", "‰"],
    ["ribu orang", "orang", "1000", "1000", "orang"],
    ["jam", "detik", "3600", "1", "jam"],
    ["juta jam", "detik", "3600000000", "1000000", "jam"],
    ["Kunjungan  Wisata", "kunjunganwisata", "1", "1", "Kunjungan Wisata"],
    ["", "", "1", "1", ""],
    ["juta", "", "1000000", "1000000", ""],
  ])("reads %j", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["rupiah", "Rp", "1", "1", "Rp"],
    ["Rp M", "Rp", "1000000000", "1000000000", "Rp"],
    ["dalam juta rupiah", "Rp", "1000000", "1000000", "Rp"],
    ["Rp ribu hektar", "Rphektar", "1000", "1000", "Rp hektar"],
    ["Rp juta/orang", "Rp/orang", "1000000", "1000000", "Rp/orang"],
    ["juta rupiah per orang", "Rp/orang", "1000000", "1000000", "Rp per orang"],
  ])("reads of rupiah %j", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["M", "M", "1", "1", "M"],
    ["T", "T", "1", "1", "T"],
    ["ribu T", "T", "1000", "1000", "T"],
  ])("takes %j for no metre and no ton", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["per 1000", "%", "0.1", "1", "per 1000"],
    ["orang per 1000", "orang/", "0.001", "1", "orang per 1000"],
    ["per 1000/tahun", "//tahun", "0.001", "1", "per 1000/tahun"],
    ["ribu/orang", "/orang", "1000", "1000", "per orang"],
    ["juta / orang / tahun", "/orang/tahun", "1000000", "1000000", "per orang / tahun"],
    ["ribu per orang", "/orang", "1000", "1000", "per orang"],
    ["per 5 hari", "/hari", "0.2", "1", "per 5 hari"],
    ["per 0 hari", "/hari", "1", "1", "per 0 hari"],
    ["kasus/100.000 orang", "kasus/orang", "0.00001", "1", "kasus/100.000 orang"],
  ])("counts per what is behind it: %j", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["corp", "corp"],
    ["rpm", "rpm"],
    ["sedalam", "sedalam"],
    ["dalaman", "dalaman"],
    ["orang (L) dewasa", "orang(l)dewasa"],
  ])("sees no other word inside %j", (text, kind) => {
    expect(readUnit(text).kind).toBe(kind);
  });

  it("leaves brackets at the end out, with a space before them or none", () => {
    expect(["orang(L)", "orang (L)", "Persen (kumulatif)"].map((text) => readUnit(text).kind)).toEqual([
      "orang",
      "orang",
      "%",
    ]);
  });
});
