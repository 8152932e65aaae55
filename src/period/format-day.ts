import { type Locale, localeShape, readAll } from "../core/index.ts";
import { isoDate } from "./day-shape.ts";
import type { IsoDate } from "./iso-date.ts";
import { MONTHS } from "./month-names.ts";

/** A day as sentences write it: `"31 Desember 2023"`, or in English `"31 December 2023"`. */
export function formatDay(date: IsoDate, locale: Locale = "id"): string {
  const [day, language] = readAll([isoDate, date, "date"], [localeShape, locale, "locale"]);
  return `${Number(day.slice(8))} ${MONTHS[language][Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}
