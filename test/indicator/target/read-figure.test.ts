import fc from "fast-check";
import {
  auditOpinionLevels,
  formatNumber,
  formatPercent,
  formatRupiah,
  type Locale,
  qualityLevels,
  type ReadFigureOptions,
  readFigure,
  sakipLevels,
  toDecimal,
  toPlain,
} from "sakip";
import { describe, expect, it } from "vitest";
import { lineOf } from "../../support/figure-line.ts";
import { decimalTexts } from "../../support/figures.ts";
import { refusal } from "../../support/refusal.ts";

const read = (cell: unknown, options: ReadFigureOptions = {}) => lineOf(readFigure(cell, options));

describe("readFigure", () => {
  it("reads cells of realisations", () => {
    expect(read("38% (Evaluasi Semester I)")).toBe("= 38 [%] (Evaluasi Semester I)");
    expect(read("4.38 / 5.0")).toBe("= 4.38 !scale-behind");
    expect(read("30.00 % (dari total Rencana Pengadaan\nmelalui Penyedia)")).toBe(
      "= 30 [%] (dari total Rencana Pengadaan melalui Penyedia)",
    );
    expect(read("5,025.00 Desa\n/Kelurahan", { unit: "Desa/Kelurahan" })).toBe("= 5025 [Desa/Kelurahan]");
    expect(read("6794 Desa/Kel urahan", { unit: "desa/kelurahan" })).toBe("= 6794 [desa/kelurahan]");
  });

  it.each([
    ["Rp 45,75 M", "= 45750000000 [Rp]"],
    ["Rp45,75 miliar", "= 45750000000 [Rp]"],
    ["45,75 miliar rupiah", "= 45750000000 [Rp]"],
    ["Rp 1,2 T", "= 1200000000000 [Rp]"],
    ["2,5 juta", "= 2500000"],
    ["2,5 jt orang", "= 2500000 [orang]"],
    ["Rp 500 ribu/orang", "= 500000 [Rp/orang]"],
    ["Rp 5 juta - Rp 10 juta", "5000000..10000000 [Rp]"],
    ["≥ Rp 1,5 triliun", "≥ 1500000000000 [Rp]"],
    ["1.250.000 rupiah", "= 1250000 [Rp]"],
    ["45,75 M", "= 45.75 [M] !letter-unit"],
  ])("multiplies magnitudes out: %j is %s", (text, figure) => {
    expect(read(text)).toBe(figure);
  });

  it.each([
    ["45,75 M", "Rp", "= 45750000000 [Rp]"],
    ["45,75 M", "Rp juta", "= 45750000000 [Rp]"],
    ["45,75", "Rp miliar", "= 45750000000 [Rp]"],
    ["Rp 45,75 miliar", "rupiah", "= 45750000000 [Rp]"],
    ["2,5 juta", "orang", "= 2500000 [orang]"],
    ["90", "%", "= 90 [%]"],
    ["90 persen", "Persentase", "= 90 [%]"],
    ["1,5 jam", "menit", "= 90 [menit]"],
    ["17/1.000 KH", "per 100.000 kelahiran hidup", "= 1700 [per 100.000 kelahiran hidup]"],
    ["12 dok", "Dokumen", "= 12 [Dokumen]"],
    ["≤ 5 menit terlayani setelah pasien datang", "menit", "≤ 5 [menit] (terlayani setelah pasien datang)"],
    ["100 %", "orang", "= 100 [%] !other-unit"],
    ["14 hari kerja", "hari", "= 14 [hari kerja] !other-unit"],
    ["12", "", "= 12"],
  ])("puts %j in a row of %j: %s", (text, unit, figure) => {
    expect(read(text, { unit })).toBe(figure);
  });

  it("says which unit the cell has, and which its row", () => {
    const figure = readFigure("100 %", { unit: "orang", subject: "row-7" });
    expect(figure.kind === "number" && figure.findings).toEqual([
      {
        code: "other-unit",
        severity: "warning",
        subject: "row-7",
        path: [],
        details: { text: "100 %", unit: "%", expected: "orang" },
        message: {
          id: "“100 %” bersatuan “%”, sedangkan barisnya bersatuan “orang”; nilainya tidak dikonversi.",
          en: "“100 %” is in “%”, its row in “orang”; the figure was not converted.",
        },
      },
    ]);
  });

  it.each([
    [0.68, "= 68 [%]"],
    [1, "= 100 [%]"],
    ["0,68", "= 68 [%]"],
    ["80.00%", "= 80 [%]"],
    ["0,5 - 0,75", "50..75 [%]"],
    ["12 orang", "= 12 [orang]"],
    [-0.125, "= -12.5 [%]"],
  ])("reads %j of a column stored as fractions as %s", (cell, figure) => {
    expect(read(cell, { stored: "fraction" })).toBe(figure);
  });

  it("knows percentages stored as such", () => {
    expect(read(68, { stored: "percent" })).toBe("= 68 [%]");
    expect(read(0.68, { stored: "fraction", unit: "%" })).toBe("= 68 [%]");
    expect(read(0.105, { stored: "fraction", unit: "points" })).toBe("= 10.5 [points]");
    expect(read(0.68, { stored: "fraction", unit: "orang" })).toBe("= 68 [%] !other-unit");
  });

  it.each<[unknown, string]>([
    [4935, "= 4935"],
    [-0, "= 0"],
    [12n, "= 12"],
    [toDecimal("12.50"), "= 12.5"],
    [0.07, "= 0.07"],
    [0.7999999999999998, "= 0.8 !spreadsheet-double"],
    [99.99999999999999, "= 100 !spreadsheet-double"],
    [-100.00000000000001, "= -100 !spreadsheet-double"],
    [0.022727272727272728, "= 0.022727272727272728"],
    [1e21, "= 1000000000000000000000"],
    ["7.0000000000000007E-2", "= 0.07 !spreadsheet-double"],
  ])("reads the stored number %s as %s", (cell, figure) => {
    expect(read(cell)).toBe(figure);
  });

  it.each<[unknown, string]>([
    [null, "none"],
    [undefined, "none"],
    ["", "none"],
    [" - ", "none"],
    ["n/a", "none"],
    ["#REF!", "unread-figure spreadsheet-error"],
    ["#DIV/0!", "unread-figure spreadsheet-error"],
    ["#N/A", "unread-figure spreadsheet-error"],
    [Number.NaN, "unread-figure no-text"],
    [Number.POSITIVE_INFINITY, "unread-figure no-text"],
    [true, "unread-figure no-text"],
    [new Date(0), "unread-figure no-text"],
    [{ error: "#REF!" }, "unread-figure no-text"],
    [["5"], "unread-figure no-text"],
    [() => 5, "unread-figure no-text"],
    [Symbol("x"), "unread-figure no-text"],
    ["1.234", "ambiguous-number"],
    ["x", "unread-figure unknown-words"],
    ["± 80", "unread-figure words-around"],
  ])("tells nothing from unread: %s is %s", (cell, figure) => {
    expect(read(cell)).toBe(figure);
  });

  it("takes brackets around money for a minus, and no others", () => {
    expect(read("(1.250.000,00)")).toBe("= -1250000");
    expect(read("(Rp 1.250.000)")).toBe("= -1250000 [Rp]");
    expect(read("(2,5)")).toBe("unread-figure brackets");
    expect(read("(2,5)", { unit: "Rp" })).toBe("= -2.5 [Rp]");
    expect(read("(2,5)", { unit: "juta rupiah" })).toBe("= -2500000 [Rp]");
    expect(read("(5,2%)")).toBe("= 5.2 [%] !brackets");
    expect(read("(250)", { unit: "orang" })).toBe("unread-figure brackets");
  });

  it("takes a letter for a level only of the scale that was asked for", () => {
    expect(read("BB")).toBe("unread-figure level-without-scale");
    expect(read("BB", { scale: sakipLevels })).toBe("= BB on sakip-levels");
    expect(read("≥ BB", { scale: sakipLevels })).toBe("≥ BB on sakip-levels");
    expect(read("BB (sementara)", { scale: sakipLevels })).toBe("= BB on sakip-levels (sementara)");
    expect(read("A-", { scale: sakipLevels })).toBe("unread-figure unknown-words");
    expect(read("WTP", { scale: sakipLevels })).toBe("unread-figure unknown-words");
    expect(read("TW", { scale: auditOpinionLevels })).toBe("= TW on audit-opinion");
    expect(read("WTP")).toBe("= WTP on audit-opinion");
    expect(read("Sangat Baik")).toBe("= Sangat Baik on quality");
  });

  it("keeps the grade beside a figure", () => {
    expect(read("BB (72,50)", { scale: sakipLevels })).toBe("= 72.5 BB (BB) !grade-figure");
    expect(read("BB (72,50)")).toBe("= 72.5 (BB) !grade-figure");
    expect(read("3,2 (Baik)", { scale: qualityLevels })).toBe("= 3.2 Baik (Baik)");
    expect(read("A (> 80 - 90)", { scale: sakipLevels })).toBe("80..90 open A (A) !grade-figure !open-bound");
  });

  it("leaves out of scale what is out of scale, and divides nothing", () => {
    const scale = { low: 0, high: "5" };
    expect(read(3.5, { scale })).toBe("= 3.5");
    expect(read(0, { scale })).toBe("= 0");
    expect(read(5, { scale })).toBe("= 5");
    expect(read("3,0 - 5,5", { scale })).toBe("outside-scale");
    expect(read("Baik", { scale })).toBe("unread-figure level-without-scale");
    const figure = readFigure(3500, { scale, subject: "row-7" });
    expect(figure.kind === "unread" && figure.finding.message).toEqual({
      id: "Nilai 3.500 berada di luar skala 0 sampai 5.",
      en: "The value 3,500 lies outside the scale from 0 to 5.",
    });
  });

  it("lets the locale decide what is ambiguous, and refuse nothing", () => {
    expect(read("3.750 hektar", { locale: "id" })).toBe("= 3750 [hektar]");
    expect(read("3.750 hektar", { locale: "en" })).toBe("= 3.75 [hektar]");
    expect(read("78.73%", { locale: "id" })).toBe("= 78.73 [%] !other-notation");
    const figure = readFigure("3.750");
    expect(figure.kind === "unread" && figure.finding.details).toEqual({
      text: "3.750",
      readings: { id: { low: "3750", high: "3750" }, en: { low: "3.750", high: "3.750" } },
    });
  });

  it("flags probable slips of grouping", () => {
    expect(read("1234.567")).toBe("= 1234.567 !grouping-slip");
    const figure = readFigure("27647.091 orang");
    expect(figure.kind === "number" && figure.findings[0]?.message).toEqual({
      id: "“27647.091 orang” dibaca 27.647,091; bila tandanya pemisah ribuan, bilangannya 27.647.091.",
      en: "“27647.091 orang” was read as 27,647.091; if its mark groups thousands, it is 27,647,091.",
    });
  });

  it("hands out frozen figures that survive JSON, with the cell as it was written", () => {
    for (const cell of ["  ≥ 80 % ", "70-80", "Sangat Baik", "-", "± 80", 12.5, null]) {
      const figure = readFigure(cell);
      expect(Object.isFrozen(figure)).toBe(true);
      expect(JSON.parse(JSON.stringify(figure))).toEqual(toPlain(figure));
      if (typeof cell === "string") expect(figure.text).toBe(cell);
    }
  });

  it("leaves its options alone", () => {
    const scale = JSON.parse(JSON.stringify(sakipLevels));
    const options = { scale, unit: "%", locale: "id" } as const;
    readFigure("BB", options);
    expect([Object.isFrozen(options), Object.isFrozen(scale)]).toEqual([false, false]);
  });

  it("refuses options that are none, all at once", () => {
    expect(refusal(() => readFigure("5", null as never))).toEqual(["invalid-input options"]);
    expect(refusal(() => readFigure("5", { units: "%" } as never))).toEqual(["invalid-input options.units"]);
    const broken = { locale: "fr", stored: "ratio", unit: 5, scale: { low: 5, high: 1 }, subject: "" } as never;
    expect(refusal(() => readFigure("5", broken)).sort()).toEqual([
      "invalid-input options.locale",
      "invalid-input options.stored",
      "invalid-input options.subject",
      "invalid-input options.unit",
      "out-of-range options.scale.low",
    ]);
    expect(refusal(() => readFigure("5", { scale: { low: "x", high: 1 } }))).toEqual([
      "invalid-number options.scale.low",
    ]);
    expect(refusal(() => readFigure("5", { scale: 5 as never }))).toEqual(["invalid-input options.scale"]);
  });

  it.each([
    `10 ${"(a)".repeat(8000)}x`,
    `10 ${"(a) ".repeat(8000)}`,
    "(".repeat(30_000),
    `${"(".repeat(15_000)}5${")".repeat(15_000)}`,
    `5 ${"*".repeat(30_000)}`,
    `5${" ".repeat(30_000)}%`,
    "5 - ".repeat(8000),
    "antara ".repeat(5000),
    "minimal ".repeat(5000),
    `${"satu ".repeat(6000)}x`,
    `${"&ge;".repeat(8000)}5`,
    "1.".repeat(15_000),
    `"${"'".repeat(30_000)}`,
    "a/".repeat(15_000),
    "x".repeat(2_000_000),
  ])("comes back at once from a long text: %.12s…", (text) => {
    const before = performance.now();
    expect(["unread", "number"]).toContain(readFigure(text).kind);
    readFigure(text, { unit: text.slice(0, 1000) });
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe("properties", () => {
  const locales = fc.constantFrom<Locale>("id", "en");

  it("reads back every number, amount and percentage that is printed in its locale", () => {
    fc.assert(
      fc.property(decimalTexts, locales, (text, locale) => {
        const value = toDecimal(text);
        // A spreadsheet's double is read as the number behind it, not digit by digit.
        fc.pre(value.precision() < 16);
        expect(readFigure(formatNumber(value, { locale }), { locale })).toMatchObject({ kind: "number", value });
        expect(readFigure(formatNumber(value, { locale, negative: "brackets" }), { locale, unit: "Rp" })).toMatchObject(
          {
            kind: "number",
            value,
          },
        );
        const percent = formatPercent(value, { locale, decimals: 30 });
        expect(readFigure(percent, { locale })).toMatchObject({ kind: "number", unit: "%" });
        const whole = toDecimal(value.trunc());
        for (const negative of ["minus", "brackets"] as const)
          expect(readFigure(formatRupiah(whole, { locale, negative }), { locale })).toMatchObject({
            kind: "number",
            value: whole,
            unit: "Rp",
          });
      }),
    );
  });

  it("never throws on any cell, and hands out one of five kinds", () => {
    const cells = fc.oneof(fc.string({ unit: "binary" }), fc.anything(), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(cells, fc.option(fc.string(), { nil: undefined }), (cell, unit) => {
        const { kind } = readFigure(cell, unit === undefined ? {} : { unit });
        expect(["number", "range", "level", "none", "unread"]).toContain(kind);
      }),
      { numRuns: 500 },
    );
  });

  // Texts made of what cells are made of, so that many of them are nearly right.
  const pieces = fc.constantFrom(
    ...[
      "5",
      "80",
      "1.250",
      "72,5",
      "08.00",
      "2024",
      "%",
      "persen",
      "Rp",
      "M",
      "juta",
      "orang",
      "hari",
      "-",
      "–",
      "s/d",
    ],
    ...[
      "≥",
      "<",
      "minimal",
      "kurang",
      "lebih dari",
      "atau",
      "ke atas",
      "BB",
      "A",
      "Baik",
      "TW",
      "(",
      ")",
      "/",
      ",",
      ".",
    ],
    ...[" ", "dari", "per", "1000", "dan", "satu", "*", "antara", "nilai", "tidak", "31", "12", "x", "±", "#REF!"],
  );
  const texts = fc
    .array(pieces, { maxLength: 9 })
    .map((parts) => parts.join(" "))
    .chain((text) => fc.constantFrom(text, text.replace(/ /g, ""), text.replace(/ ([,.)%])/g, "$1")));

  it("invents no digit: every digit of a number stands in its text, in its order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const figure = readFigure(text);
        if (figure.kind !== "number" && figure.kind !== "range") return;
        if (/juta|M\b|satu/.test(text)) return;
        const numbers = figure.kind === "number" ? [figure.value] : [figure.low, figure.high];
        const written = text
          .match(/\d(?:[\d.,]*\d)?/g)
          ?.map((digits) => digits.replace(/[.,]/g, "").replace(/^0+|0+$/g, ""));
        for (const value of numbers)
          expect(written).toContain(
            value
              .abs()
              .toFixed()
              .replace(".", "")
              .replace(/^0+|0+$/g, ""),
          );
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves no figure out in silence: a number has one figure in its text, a range two, beside its remark and unit", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const figure = readFigure(text);
        if (figure.kind !== "number" && figure.kind !== "range") return;
        const said = `${figure.unit ?? ""} ${figure.remark ?? ""}`;
        const count = (of: string) => of.match(/\d(?:[\d.,]*\d)?/g)?.length ?? 0;
        const onScale = figure.findings.some(({ details }) => details["taken"] === "scale-behind") ? 1 : 0;
        const inWords = figure.findings.some(({ details }) => details["taken"] === "number-in-words") ? 1 : 0;
        expect(count(text) + inWords).toBeGreaterThanOrEqual(figure.kind === "number" ? 1 : 2);
        expect(count(text) - count(said) - onScale).toBeLessThanOrEqual(figure.kind === "number" ? 1 : 2);
      }),
      { numRuns: 2000 },
    );
  });
});
