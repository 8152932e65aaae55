import { type Fact, type Locale, localeShape, readAll } from "../core/index.ts";
import { isoDate } from "./day-shape.ts";
import type { IsoDate } from "./iso-date.ts";
import { MONTHS } from "./month-names.ts";
import { parsePeriod } from "./parse-period.ts";
import { type Period, periodShape } from "./period.ts";

const ROMAN = ["I", "II", "III", "IV"];
const YEAR: Readonly<Record<Locale, string>> = { id: "Tahun", en: "Year" };
const QUARTER: Readonly<Record<Locale, string>> = { id: "Triwulan", en: "Quarter" };

/**
 * Writes a period for people, as reports write it.
 *
 * @term periode
 * @param period - The period.
 * @param locale - `"id"` (the default) or `"en"`.
 * @returns `"Tahun 2023"`, `"Semester I 2023"`, `"Triwulan III 2023"` or `"September 2023"`.
 * @throws A {@link SakipError} `invalid-period` or `invalid-input`, with both problems when both are wrong.
 * @see No official source: the notation is that of official documents.
 * @example
 * ```ts
 * import { formatPeriod, parsePeriod } from "sakip";
 *
 * formatPeriod(parsePeriod("2023-TW3")) // => "Triwulan III 2023"
 * formatPeriod(parsePeriod("2023-TW3"), "en") // => "Quarter III 2023"
 * formatPeriod(parsePeriod("2023-08")) // => "Agustus 2023"
 * formatPeriod(parsePeriod("2023"), "en") // => "Year 2023"
 * ```
 */
export function formatPeriod(period: Period, locale: Locale = "id"): string {
  const [named, language] = readAll([periodShape, period, "period"], [localeShape, locale, "locale"]);
  return `${nameOf(named, language)} ${named.year}`;
}

/** A day as sentences write it: `"31 Desember 2023"`, or in English `"31 December 2023"`. */
export function formatDay(date: IsoDate, locale: Locale = "id"): string {
  const [day, language] = readAll([isoDate, date, "date"], [localeShape, locale, "locale"]);
  return `${Number(day.slice(8))} ${MONTHS[language][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** A day, as people write it. */
export const dayFact: Fact<IsoDate> = {
  type: "day",
  print: (day) => ({ id: formatDay(day), en: formatDay(day, "en") }),
};

/** A year: no number that is grouped. */
export const yearFact: Fact<number> = { type: "year", print: (year) => ({ id: `${year}`, en: `${year}` }) };

/** A period, as people write it. */
export const periodFact: Fact<Period> = {
  type: "period",
  print: (period) => ({ id: formatPeriod(period), en: formatPeriod(period, "en") }),
};

/** A period that is kept by its code, as people write it. */
export const codedPeriodFact: Fact<string> = { type: "period", print: (code) => periodFact.print(parsePeriod(code)) };

function nameOf(period: Period, locale: Locale): string {
  switch (period.kind) {
    case "year":
      return YEAR[locale];
    case "semester":
      return `Semester ${ROMAN[period.semester - 1]}`;
    case "quarter":
      return `${QUARTER[locale]} ${ROMAN[period.quarter - 1]}`;
    case "month":
      return `${MONTHS[locale][period.month - 1]}`;
  }
}
