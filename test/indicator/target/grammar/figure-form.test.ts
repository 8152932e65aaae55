import { Decimal } from "decimal.js";
import { auditOpinionLevels, type OrdinalScale, qualityLevels, readFigure, sakipLevels, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { lineOf } from "../../../support/figure-line.ts";
import { refusal } from "../../../support/refusal.ts";

const read = (text: unknown, scale?: OrdinalScale) => lineOf(readFigure(text, { scale }));

describe("a figure in brackets", () => {
  it.each([
    ["Rp (5)", "= -5 [Rp]"],
    ["(Rp 5)", "= -5 [Rp]"],
    ["(5%)", "= 5 [%] !brackets"],
    ["(5)", "unread-figure brackets"],
    ["(5,5)", "unread-figure brackets"],
    ["(5 Rp)", "unread-figure brackets"],
    ["(sekitar) 5 lebih", "unread-figure words-around"],
    ["(Rp 5e-3)", "= -0.005 [Rp]"],
    ["(sekitar 5.000)", "unread-figure brackets"],
    ["(5.000 *)", "unread-figure brackets"],
    ["(-5.000)", "unread-figure brackets"],
    ["(+5.000)", "unread-figure brackets"],
    ["(>5.000)", "unread-figure brackets"],
    ["(5.000 (x))", "unread-figure brackets"],
    ["(5.000-6.000)", "unread-figure several-figures"],
  ])("%s is %s", (text, line) => expect(read(text)).toBe(line));
});

describe("a figure beside another", () => {
  it.each([
    ["5 orang (lima orang)", "= 5 [orang] (lima orang)"],
    ["5 (lima)", "= 5 (lima)"],
    ["5 (enam)", "unread-figure words-around"],
    ["5 orang (enam)", "unread-figure words-around"],
    ["5 orang (6 orang)", "unread-figure several-figures"],
    ["1 jam (60 menit)", "= 1 [jam] (60 menit)"],
    ["1 jam (70 menit)", "unread-figure several-figures"],
    // A year, a share, a bound and a range say something else.
    ["5 (2024)", "= 5 (2024)"],
    ["5 orang (10%)", "= 5 [orang] (10%)"],
    ["5 (> 6)", "= 5 (> 6)"],
    ["5 (6-7)", "= 5 (6-7)"],
    ["5-6 (5)", "5..6 (5)"],
    ["5-6 (6)", "5..6 (6)"],
    ["5-6 (7)", "unread-figure several-figures"],
    ["Level 3 (baik)", "= 3 [level] (baik) !level-number"],
    ["Level 3 (3,05)", "unread-figure several-figures"],
    ["Levels 3", "unread-figure words-around"],
  ])("%s is %s", (text, line) => expect(read(text)).toBe(line));
});

describe("two figures", () => {
  it.each([
    ["Rp 5 - Rp 10", "5..10 [Rp]"],
    ["5% - 10%", "5..10 [%]"],
    ["5 orang - 10 orang", "5..10 [orang]"],
    ["5–5", "5..5"],
    ["antara 5 dan 10", "5..10"],
    ["5 dan 10", "unread-figure several-figures"],
    ["antara 5 10", "unread-figure several-figures"],
    ["10-5", "unread-figure several-figures"],
    ["≥5 - 10", "unread-figure several-figures"],
    ["5 sampai lima", "5..5 !number-in-words"],
    ["08.15 - 16.20", "unread-figure moment"],
    ["Rp 08.15 - 16.20", "8.15..16.2 [Rp]"],
    ["Rp 08.30", "= 8.3 [Rp]"],
  ])("%s is %s", (text, line) => expect(read(text)).toBe(line));
});

describe("a figure with the end of its scale", () => {
  it.each([
    ["4,5 dari 5", "= 4.5 !scale-behind"],
    ["4,5/5", "= 4.5 !scale-behind"],
    ["5,0/5", "= 5 !scale-behind"],
    ["4,5 / 10,0", "= 4.5 !scale-behind"],
    ["4 skala 5", "= 4 !scale-behind"],
    ["4 dari skala 5", "= 4 !scale-behind"],
    ["4 dari 5", "unread-figure several-figures"],
    ["80 dari 100", "unread-figure several-figures"],
    ["5,5/5", "unread-figure several-figures"],
    ["4,5/7", "unread-figure several-figures"],
  ])("%s is %s", (text, line) => expect(read(text)).toBe(line));
});

describe("a number in words, and a bound on either side", () => {
  it.each([
    ["lima", "= 5 !number-in-words"],
    ["lima orang", "= 5 [orang] !number-in-words"],
    ["dua puluh lima persen", "= 25 [%] !number-in-words"],
    ["Satu Data", "unread-figure unknown-words"],
    ["5 atau lebih", "≥ 5"],
    ["> 5 atau lebih", "> 5"],
    ["> 5 atau kurang", "unread-figure words-around"],
    ["5 M", "= 5 [M] !letter-unit"],
    ["5 T", "= 5 [T] !letter-unit"],
  ])("%s is %s", (text, line) => expect(read(text)).toBe(line));
});

describe("what stands behind a figure", () => {
  it.each([
    ["1 (satu) dokumen", "= 1 [dokumen] (satu)"],
    ["5 ( lima ) orang", "= 5 [orang] (lima)"],
    ["1-2 (dua) dokumen", "1..2 [dokumen] (dua)"],
    ["1 (dua) dokumen", "unread-figure words-around"],
    ["17/1000", "= 17 [per 1000]"],
    ["17 per 100", "= 17 [per 100]"],
    ["17/1.000 kelahiran hidup", "= 17 [per 1.000 kelahiran hidup]"],
    ["17/100", "unread-figure several-figures"],
    ["17/1000 5", "unread-figure several-figures"],
    ["Rp 5/orang", "= 5 [Rp/orang]"],
    ["Rp 5 / orang", "= 5 [Rp/orang]"],
    ["Rp 5 per orang", "= 5 [Rp per orang]"],
    ["Rp 5,- /orang", "= 5 [Rp/orang]"],
    ["Rp 5 - 10 / orang", "5..10 [Rp/orang]"],
    ["Rp 5/2", "unread-figure several-figures"],
    ["5/orang", "unread-figure words-around"],
    ["Rp 5 %", "unread-figure words-around"],
    ["5%.", "= 5 [%]"],
    ["5% dari total", "= 5 [%] (dari total)"],
    ["5% / orang", "= 5 [% / orang]"],
    ["5% per tahun", "= 5 [% per tahun]"],
    ["5% dari 10", "unread-figure several-figures"],
    ["5% dan 6", "unread-figure several-figures"],
    ["5% /3", "unread-figure several-figures"],
    ["5 persen - 10 persen", "5..10 [%]"],
    ["5 persentase - 10%", "unread-figure several-figures"],
    ["5% - 10 orang", "unread-figure several-figures"],
    ["5 orang - 10 dokumen", "unread-figure several-figures"],
    ["5 dokumen, setelah revisi", "= 5 [dokumen] (setelah revisi)"],
    ["5 dokumen laporan, setelah revisi", "= 5 [dokumen] (laporan, setelah revisi)"],
    ["5 ekor sapi, termasuk anaknya", "= 5 [ekor sapi] (termasuk anaknya)"],
    ["5 dokumen, tiga", "unread-figure words-around"],
    ["5, setelah revisi", "unread-figure words-around"],
    ["5 orang.", "= 5 [orang]"],
    ["5 orang minimal.", "≥ 5 [orang]"],
    ["5 orang maksimal", "≤ 5 [orang]"],
  ])("of %s is %s", (text, line) => expect(read(text)).toBe(line));
});

describe("what is said to be nothing", () => {
  it.each(["(-)", "( - )", "(tidak ada)", "( tidak ada )", "- (belum", "-- (belum", "-(belum"])("%s", (text) =>
    expect(read(text)).toBe("none"),
  );
  it.each(["(tidak ada) sekitar", "x - (belum", "- (a) b", "- (5 orang) (x)"])("is not %s", (text) =>
    expect(read(text)).toMatch(/^unread-figure/),
  );
});

describe("a text that reads both ways", () => {
  it("is ambiguous where either end is, and decided by the notation that is stated", () => {
    for (const text of ["5 - 1.500", "1 - 1.500", "1.500-2000", "1.500 - 2.000", "1.000 (seribu) orang"])
      expect([text, read(text)]).toEqual([text, "ambiguous-number"]);
    const stated = (text: string, locale: "id" | "en") => lineOf(readFigure(text, { locale }));
    expect(["5", "1.500", "1,500", "1.500,5"].map((text) => stated(text, "id"))).toEqual([
      "= 5",
      "= 1500",
      "= 1.5",
      "= 1500.5",
    ]);
    expect(["5", "1.500", "1,500", "1.500,5"].map((text) => stated(text, "en"))).toEqual([
      "= 5",
      "= 1.5",
      "= 1500",
      "= 1500.5 !other-notation",
    ]);
  });

  it("is too long beyond a thousand characters", () =>
    expect([1000, 1001].map((length) => read("x".repeat(length)))).toEqual([
      "unread-figure unknown-words",
      "unread-figure too-long",
    ]));
});

describe("a grade beside a figure", () => {
  it.each([
    ["BB (70-80)", "70..80 BB (BB) !grade-figure"],
    ["BB (> 70-80)", "70..80 open BB (BB) !grade-figure !open-bound"],
    ["BB (>70-80)", "70..80 open BB (BB) !grade-figure !open-bound"],
    ["BB (> 70 – 80)", "70..80 open BB (BB) !grade-figure !open-bound"],
    ["BB (75%)", "= 75 [%] BB (BB) !grade-figure"],
    ["≥ BB (> 75)", "≥ 75 BB (BB) !grade-figure"],
    ["75 (BB)", "= 75 BB (BB)"],
    ["75 BB", "= 75 BB (BB) !grade-figure"],
    ["75% BB", "= 75 [%] BB (BB) !grade-figure"],
    ["75 % / BB", "= 75 [%] BB (BB) !grade-figure"],
    ["75 / BB", "= 75 BB (BB) !grade-figure"],
    ["BB 75", "= 75 BB (BB) !grade-figure"],
    ["BB: 75", "= 75 BB (BB) !grade-figure"],
    ["BB=75", "= 75 BB (BB) !grade-figure"],
    ["BB / 75", "= 75 BB (BB) !grade-figure"],
    ["BB 75-80", "75..80 BB (BB) !grade-figure"],
    ["70-80 (BB)", "70..80 BB (BB)"],
    // What is no score of this grade stays beside it.
    ["BB (75) (x)", "= BB on sakip-levels (75; x)"],
    ["BB (75 orang)", "= BB on sakip-levels (75 orang)"],
    ["> BB (70-80)", "> BB on sakip-levels (70-80)"],
    ["≥ BB (< 75)", "≥ BB on sakip-levels (< 75)"],
    ["95 (BB)", "= 95 (BB)"],
    ["70-120 (BB)", "70..120 (BB)"],
    ["BB (95)", "unread-figure words-around"],
    ["70 BB - 80", "unread-figure several-figures"],
  ])("%s is %s", (text, line) => expect(read(text, sakipLevels)).toBe(line));

  it.each([
    ["BB/Sangat Baik", "= BB on sakip-levels"],
    ["BB / sangat baik", "= BB on sakip-levels"],
    ["BB (sangat baik)", "= BB on sakip-levels (sangat baik)"],
    ["nilai BB", "= BB on sakip-levels"],
    ["(BB)", "= BB on sakip-levels"],
    ["BB.", "= BB on sakip-levels"],
    ["BB .", "= BB on sakip-levels"],
    ["'BB'", "= BB on sakip-levels"],
    ["minimal BB", "≥ BB on sakip-levels"],
    ["BB atau lebih", "≥ BB on sakip-levels"],
    ["BB/Baik", "unread-figure unknown-words"],
    ["BB/", "unread-figure unknown-words"],
    ["B.B", "unread-figure unknown-words"],
    ["minimal BB maksimal", "unread-figure unknown-words"],
    ["BB (95) (x)", "unread-figure words-around"],
  ])("%s is %s", (text, line) => expect(read(text, sakipLevels)).toBe(line));

  it("says nothing more of a level", () => {
    expect(readFigure("BB", { scale: sakipLevels })).toMatchObject({ kind: "level", sign: "=", findings: [] });
    const perPerson = readFigure("(5)", { unit: "Rp/orang" });
    expect(lineOf(perPerson)).toBe("= -5 [Rp/orang]");
  });

  it("belongs to the scale that was asked for", () => {
    expect(["Baik (75)", "Baik (4)", "3 (Baik)"].map((text) => read(text, qualityLevels))).toEqual([
      "= 75 Baik (Baik) !grade-figure",
      "= 4 Baik (Baik) !grade-figure",
      "= 3 Baik (Baik)",
    ]);
    expect(read("(Sangat) Baik", qualityLevels)).toBe("unread-figure unknown-words");
    expect([read("Tinggi"), read("Tinggi", qualityLevels)]).toEqual([
      "= Tinggi on intensity",
      "unread-figure unknown-words",
    ]);
    const opinion = (text: string) => read(text, auditOpinionLevels);
    expect(["WTP/Wajar Tanpa Pengecualian", "Opini WTP", "WTP (100)", "WTP / WDP", "WTP 5"].map(opinion)).toEqual([
      "= WTP on audit-opinion",
      "= WTP on audit-opinion",
      "= WTP on audit-opinion (100)",
      "unread-figure unknown-words",
      "unread-figure words-around",
    ]);
  });
});

describe("a cell that is no text", () => {
  it("is told as the spreadsheet holds it, and a Decimal by its digits", () => {
    expect([1e21, -5.5, 0].map((cell) => readFigure(cell).text)).toEqual(["1e+21", "-5.5", "0"]);
    expect(readFigure(toDecimal("1e21")).text).toBe("1000000000000000000000");
    expect(readFigure(toDecimal("5.50")).text).toBe("5.5");
    // As any copy of the library of decimals has it.
    expect(readFigure(new Decimal("1e21")).text).toBe("1000000000000000000000");
    expect(read(true)).toBe("unread-figure no-text");
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(read(proxy)).toBe("unread-figure no-text");
  });

  it("lies on the scale of the row, its ends with it", () => {
    const within = (cell: number, low: number, high: number) => readFigure(cell, { scale: { low, high } }).kind;
    expect([within(0, 0, 5), within(5, 0, 5), within(5, 5, 5)]).toEqual(["number", "number", "number"]);
    expect([within(-1, 0, 5), within(6, 0, 5)]).toEqual(["unread", "unread"]);
    const faults = (scale: unknown) => refusal(() => readFigure("5", { scale } as never));
    expect(faults({ low: 5, high: 4 })).toEqual(["out-of-range options.scale.low"]);
    expect([faults({ low: 1 }), faults({ high: 1 })]).toEqual([
      ["invalid-number options.scale.high"],
      ["invalid-number options.scale.low"],
    ]);
    expect([faults(null), faults("x")]).toEqual([["invalid-input options.scale"], ["invalid-input options.scale"]]);
  });
});
