import { leaf, literal, object, type Shape, series, variant, whole } from "../core/index.ts";
import type { IsoDate } from "./iso-date.ts";
import { PER_YEAR } from "./parts.ts";
import { FIRST_YEAR, LAST_YEAR, type Period, type PeriodKind } from "./period.ts";
import { tryDay } from "./read-day.ts";

/** A date of the calendar, as its ISO text. */
export const isoDate: Shape<IsoDate> = /* @__PURE__ */ leaf(
  { type: "string", format: "date" },
  {
    en: 'a date of the calendar from 1900 on, as "2023-09-30" (year-month-day)',
    id: 'tanggal kalender sejak 1900, seperti "2023-09-30" (tahun-bulan-tanggal)',
  },
  (value) => (tryDay(value) === undefined ? undefined : (value as IsoDate)),
  { code: "invalid-date" },
);

/** A fiscal year. */
export const fiscalYear = /* @__PURE__ */ whole(FIRST_YEAR, LAST_YEAR, "invalid-period");

/** Days off beside the weekends, in any order. */
export const holidays = /* @__PURE__ */ series(isoDate);

const part = <const K extends Exclude<PeriodKind, "year">>(kind: K) =>
  object({ kind: literal(kind), year: fiscalYear, [kind]: whole(1, PER_YEAR[kind], "invalid-period") }, { open: true });

/** A fiscal year, or one of its semesters, quarters or months. */
export const periodShape = /* @__PURE__ */ (() =>
  variant(
    "kind",
    {
      year: object({ kind: literal("year"), year: fiscalYear }, { open: true }),
      semester: part("semester"),
      quarter: part("quarter"),
      month: part("month"),
    },
    "invalid-period",
    // The compiler cannot follow a computed key.
  ) as unknown as Shape<Period>)();
