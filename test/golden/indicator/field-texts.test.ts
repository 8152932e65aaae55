import {
  auditOpinionLevels,
  type Figure,
  intensityLevels,
  isSakipError,
  type ParsedTarget,
  parseIndonesianNumber,
  parseTarget,
  qualityLevels,
  readFigure,
  sakipLevels,
  type UnreadTarget,
} from "sakip";
import { describe, expect, it } from "vitest";
import { kept, mended, numberTexts, unreadable } from "./field-texts.ts";

const STRICT = ["<", ">"];

/** A target in the notation of the list. */
function said(found: ParsedTarget | UnreadTarget): string {
  if ("code" in found) return found.code === "ambiguous-number" ? "ambiguous" : "unread";
  const { target, unit, sign } = found;
  const rest = `|${unit ?? ""}${sign !== null && STRICT.includes(sign) ? `|${sign}` : ""}`;
  switch (target.kind) {
    case "exact":
      return `=${target.value}${rest}`;
    case "at-least":
      return `>=${target.value}${rest}`;
    case "at-most":
      return `<=${target.value}${rest}`;
    case "range":
      return `${target.low}..${target.high}${rest}`;
    case "level":
      return `level:${target.scale.id}:${target.level}`;
    case "none":
      return "none";
  }
}

/** A figure in the notation of the list, its magnitude aside: figures are told in full. */
function shown(figure: Figure): string {
  switch (figure.kind) {
    case "number": {
      const strict = STRICT.includes(figure.sign) ? `|${figure.sign}` : "";
      const side = { "=": "=", "<": "<=", "≤": "<=", ">": ">=", "≥": ">=" }[figure.sign];
      return `${side}${figure.value}|${figure.unit ?? ""}${strict}`;
    }
    case "range":
      return `${figure.low}..${figure.high}|${figure.unit ?? ""}`;
    case "level":
      return `level:${figure.scale.id}:${figure.level}`;
    case "none":
      return "none";
    case "unread":
      return figure.finding.code === "ambiguous-number" ? "ambiguous" : "unread";
  }
}

const scales = [sakipLevels, auditOpinionLevels, intensityLevels, qualityLevels];
/** Where a letter stands, the scale of its row. */
const scaleOf = (reading: string) => scales.find(({ id }) => reading.startsWith(`level:${id}:`));

/** What is said of a reading that can be disputed. */
const DISPUTED = new Map([
  ["s.d. 5%", "up-to"],
  ["sampai dengan 14 hari", "up-to"],
  ["kurang 5%", "less-or-grade"],
  ["BB (70-80)", "grade-figure"],
  ["BB (72,50)", "grade-figure"],
  ["BB: 72,5", "grade-figure"],
  ["BB 72,50", "grade-figure"],
  ["72,50 / BB", "grade-figure"],
  ["Baik (80)", "grade-figure"],
  ["Level 3", "level-number"],
  ["(100%)", "brackets"],
  ["100²", "footnote"],
  ["3,51 dari skala 4", "scale-behind"],
  ["% 50", "percent-first"],
  ["Satu tim", "number-in-words"],
  ["≤ lima menit terlayani, setelah pasien datang", "number-in-words"],
  ["7.0000000000000007E-2", "spreadsheet-double"],
  ["70.569999999999993", "spreadsheet-double"],
  ["82.049999999999997", "spreadsheet-double"],
  ["1.0900000000000001", "spreadsheet-double"],
  ["89.599999999999994", "spreadsheet-double"],
  ["99.989999999999995", "spreadsheet-double"],
]);

describe("target texts from the field", () => {
  it.each([...mended, ...kept])("reads %j as %s", (text, reading) => {
    expect(said(parseTarget(text))).toBe(reading);
  });

  it.each(unreadable)("does not read %j, and says so", (text) => {
    const found = parseTarget(text);
    expect(found).toMatchObject({ code: "unread-target", severity: "error", subject: expect.any(String) });
    expect(found.target).toEqual({ kind: "none", text, unread: true });
  });

  it.each([...mended, ...kept])("says of %j (%s) what was taken for granted, and no more", (text) => {
    const found = parseTarget(text);
    const taken = "code" in found ? [] : found.findings.map(({ details }) => details["taken"]);
    expect(taken).toEqual(DISPUTED.has(text) ? [DISPUTED.get(text)] : []);
  });

  it.each([
    ["1.500bh", "=1500|bh"],
    ["1.011", "=1011|"],
    ["1.234", "=1234|"],
    ["60,447", "=60.447|"],
    ["9,154", "=9.154|"],
    ["1,100", "=1.1|"],
    ["16,030", "=16.03|"],
    ["US$ 1.250", "=1250|US$"],
    ["5.000 m³/detik", "=5000|m³/detik"],
  ])("lets a stated locale decide what is ambiguous: %j is %s in Indonesian", (text, reading) => {
    expect(said(parseTarget(text, { locale: "id" }))).toBe(reading);
  });

  it.each([
    ["95.00", "id", "=95|"],
    ["68.5", "id", "=68.5|"],
    ["3.5", "id", "=3.5|"],
    ["3.05 - 3.10", "id", "3.05..3.1|"],
    ["15,40", "en", "=15.4|"],
  ] as const)(
    "reads %j, which only one notation can, whatever is stated (%s), and says so",
    (text, locale, reading) => {
      const found = parseTarget(text, { locale });
      expect(said(found)).toBe(reading);
      expect("code" in found ? [] : found.findings).toMatchObject([
        { code: "other-notation", severity: "warning", details: { locale } },
      ]);
    },
  );
});

describe("the same texts as cells", () => {
  // Magnitudes are multiplied out.
  const inFull = new Map([
    ["Rp. 12,5 M", "=12500000000|Rp"],
    ["12,5 Milyar", "=12500000000|"],
    ["2 juta", "=2000000|"],
  ]);

  it.each([...mended, ...kept])("reads %j as %s", (text, reading) => {
    const scale = scaleOf(reading);
    expect(shown(readFigure(text, scale === undefined ? {} : { scale }))).toBe(inFull.get(text) ?? reading);
  });

  it.each(unreadable)("does not read %j, and says so", (text) => {
    const figure = readFigure(text);
    expect(figure).toMatchObject({ kind: "unread", text, finding: { code: "unread-figure", severity: "error" } });
  });
});

describe("number texts from the field", () => {
  it.each(numberTexts)("makes of %j %s", (text, value) => {
    let made: string;
    try {
      made = parseIndonesianNumber(text).toFixed();
    } catch (error) {
      made = isSakipError(error) ? "refuse" : String(error);
    }
    expect(made).toBe(value);
  });
});
