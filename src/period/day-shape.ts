import { parseISO } from "date-fns/parseISO";
import { leaf, type Shape } from "../core/index.ts";
import { dayOf, FIRST_DAY } from "./calendar.ts";
import type { IsoDate } from "./iso-date.ts";

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** The day of a date that came from outside, counted from 1970-01-01; undefined when it is none. */
export function tryDay(value: unknown): number | undefined {
  // parseISO refuses 30 February, which the Date of some engines reads as 2 March; the Z keeps it in UTC.
  const day = typeof value === "string" && FORM.test(value) ? dayOf(parseISO(`${value}T00:00:00Z`)) : Number.NaN;
  // Four digits name no year after the last one.
  return day >= FIRST_DAY ? day : undefined;
}

const dateRead = <R>(read: (value: unknown) => R | undefined): Shape<IsoDate, R> =>
  leaf(
    { type: "string", format: "date" },
    {
      en: 'a date of the calendar from 1900 on, as "2023-09-30" (year-month-day)',
      id: 'tanggal kalender sejak 1900, seperti "2023-09-30" (tahun, bulan, tanggal)',
    },
    read,
    { code: "invalid-date" },
  );

/** A date of the calendar, as its ISO text. */
export const isoDate = /* @__PURE__ */ dateRead((value) =>
  tryDay(value) === undefined ? undefined : (value as IsoDate),
);

/** A date of the calendar, as the number of its day. */
export const calendarDay = /* @__PURE__ */ dateRead(tryDay);
