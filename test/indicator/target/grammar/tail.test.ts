import { parseTarget, readFigure } from "sakip";
import { describe, expect, it } from "vitest";
import { lineOf } from "../../../support/figure-line.ts";

const read = (text: string) => lineOf(readFigure(text));

describe("a unit behind a figure", () => {
  it.each([
    ["5(lima) orang", "= 5 [orang] (lima)"],
    ["5 orang (laki-laki) miskin", "= 5 [orang (laki-laki) miskin]"],
    ["5 poin persen", "= 5 [poin persen]"],
    ["5 per tahun", "= 5 [per tahun]"],
    ["5 ekor sapi , termasuk anaknya", "= 5 [ekor sapi] (termasuk anaknya)"],
    ["17/1.000.000 penduduk", "= 17 [per 1.000.000 penduduk]"],
    ["(Rp 5 juta. )", "= -5000000 [Rp]"],
    // Letters and digits without a space are a slip unless they are a unit, and a name may have a digit.
    ["10m2", "= 10 [m2]"],
    ["10m2 lahan", "= 10 [m2 lahan]"],
    ["10km2", "= 10 [km2]"],
    ["10 foto", "= 10 [foto]"],
    ["5 kendaraan tipe x5", "= 5 [kendaraan tipe x5]"],
  ])("of %j: %s", (text, line) => expect(read(text)).toBe(line));

  it("ends before the comma of a clause", () =>
    expect(parseTarget("5 ekor sapi , termasuk anaknya")).toMatchObject({
      unit: "ekor sapi",
      remark: "termasuk anaknya",
    }));

  it("is none where digits and letters were mistyped", () => {
    for (const text of ["10dok3", "10m20", "10m2a", "5 x2", "1 e5", "10O", "1OO", "10 o", "80an"])
      expect([text, read(text)]).toEqual([text, expect.stringMatching(/^unread-figure/)]);
  });

  it("is none where the words go on with something else", () => {
    for (const text of [
      "5 laki-laki,- perempuan",
      "17/10.0 orang",
      "5% brkurang",
      "2 dokumen dan sebuah laporan",
      "5 dokumen, laporan untuk camat",
      "5% naik dari tahun lalu",
      "Rp 5.000 naik per tahun",
    ])
      expect([text, read(text)]).toEqual([text, expect.stringMatching(/^unread-figure/)]);
  });
});

describe("words behind a percentage", () => {
  it.each([
    ["5% dari target per tahun", "= 5 [%] (dari target per tahun)"],
    ["5% per tahun", "= 5 [% per tahun]"],
  ])("of %j: %s", (text, line) => expect(read(text)).toBe(line));
});
