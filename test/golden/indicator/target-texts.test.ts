import { type Locale, parseTarget } from "sakip";
import { describe, expect, it } from "vitest";

// Texts found in the target columns of published plans, with how often, and what each says without and with the locale
// of its plan. An ambiguous figure reads only when the locale is stated.
const TEXTS: readonly (readonly [text: string, occurrences: number, free: string, indonesian: string])[] = [
  ["100%", 420, "exact 100 %", "exact 100 %"],
  ["78.73%", 341, "exact 78.73 %", "exact 78.73 %"],
  ["70.33", 279, "exact 70.33", "exact 70.33"],
  ["22", 205, "exact 22", "exact 22"],
  ["78,73", 77, "exact 78.73", "exact 78.73"],
  ["70,38-70,76", 48, "range 70.38 70.76", "range 70.38 70.76"],
  ["WTP", 14, "level WTP", "level WTP"],
  ["3,87%", 9, "exact 3.87 %", "exact 3.87 %"],
  ["80-60", 7, "range 60 80", "range 60 80"],
  ["≤5 menit", 7, "at-most 5 menit", "at-most 5 menit"],
  ["17/1000", 7, "exact 17 per 1000", "exact 17 per 1000"],
  ["<15%", 6, "at-most 15 %", "at-most 15 %"],
  ["< 49/100.000 penduduk", 6, "at-most 49 per 100.000 penduduk", "at-most 49 per 100.000 penduduk"],
  ["7.0000000000000007E-2", 6, "exact 0.07", "exact 0.07"],
  ["1.000*", 6, "ambiguous-number", "exact 1000 (*)"],
  ["37,4 % (Perkotaan)", 5, "exact 37.4 % (Perkotaan)", "exact 37.4 % (Perkotaan)"],
  ["150 orang", 5, "exact 150 orang", "exact 150 orang"],
  ["-0.00", 4, "exact 0", "exact 0"],
  ["9.396 unit", 4, "ambiguous-number", "exact 9396 unit"],
  ["10.300 Unit", 3, "ambiguous-number", "exact 10300 Unit"],
  ["860.862 ton", 2, "ambiguous-number", "exact 860862 ton"],
  ["A", 2, "level A", "level A"],
  ["22/100.000 penduduk", 1, "exact 22 per 100.000 penduduk", "exact 22 per 100.000 penduduk"],
  ["1.96% (115.190 PMKS)", 1, "exact 1.96 % (115.190 PMKS)", "exact 1.96 % (115.190 PMKS)"],
  ["4.086 titik", 1, "ambiguous-number", "exact 4086 titik"],
  ["6.436,69 ton", 1, "exact 6436.69 ton", "exact 6436.69 ton"],
  ["4 km", 1, "exact 4 km", "exact 4 km"],
  ["n/a", 1, "none n/a", "none n/a"],
];

function read(text: string, locale?: Locale): string {
  const found = parseTarget(text, locale === undefined ? {} : { locale });
  if ("code" in found) return found.code;
  const { target, unit, remark } = found;
  const { scale: _, ...shown } = { scale: undefined, ...target };
  return [...Object.values(shown), unit, remark && `(${remark})`].filter(Boolean).join(" ");
}

describe("target texts of published plans", () => {
  it.each(TEXTS)("%s (%i times)", (text, _occurrences, free, indonesian) => {
    expect(read(text)).toBe(free);
    expect(read(text, "id")).toBe(indonesian);
  });

  it("reads all but 1 % of the cells without being told the locale", () => {
    const cells = TEXTS.reduce((sum, [, occurrences]) => sum + occurrences, 0);
    const open = TEXTS.filter(([text]) => read(text) === "ambiguous-number").reduce((sum, [, times]) => sum + times, 0);
    expect([open, cells]).toEqual([16, 1469]);
  });
});
