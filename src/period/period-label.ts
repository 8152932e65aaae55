import { monthNamed } from "./month-names.ts";
import type { PeriodKind } from "./period.ts";

/** A kind of period, the year, and which of its kind in the year. */
export interface PeriodParts {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly part: number;
}

const QUARTER = "triwulan|triw|trw|tw|kuartal|kwartal|quarter|qtr|q";
const SEMESTER = "semester|sem|smt|s";
const YEAR_WORD = "(?:tahun anggaran|tahun|ta|year)";
const NAMED = `(?:(?<quarter>${QUARTER})|(?<semester>${SEMESTER})) ?(?:ke ?)?(?<part>iv|i{1,3}|[1-4])`;

/** The forms, after letters are small and separators are one space. A year is never guessed, and nothing may be left over. */
const FORMS = /* @__PURE__ */ (() =>
  [
    `^${NAMED} (?:${YEAR_WORD} )?(?<year>\\d{4})$`,
    `^(?:${YEAR_WORD} )?(?<year>\\d{4}) ?${NAMED}$`,
    `^(?:(?:bulan|month) )?(?<month>[a-z]+) ?(?:${YEAR_WORD} )?(?<year>\\d{4})$`,
    `^(?<year>\\d{4}) ?(?<month>[a-z]+)$`,
    `^${YEAR_WORD} (?<year>\\d{4})$`,
  ].map((form) => new RegExp(form)))();

const MONTH_AND_YEAR = /^(?:(0[1-9]|1[0-2])[-/](\d{4})|(\d{4})\/(0[1-9]|1[0-2]))$/;
const PARTS = ["i", "ii", "iii", "iv"];

/** What a label of reports and tables names; undefined where it is none, or more than one period. */
export function partsOfLabel(text: string): PeriodParts | undefined {
  const [numbers, month, year, otherYear, otherMonth] = MONTH_AND_YEAR.exec(text.trim()) ?? [];
  if (numbers !== undefined)
    return { kind: "month", year: Number(year ?? otherYear), part: Number(month ?? otherMonth) };
  const plain = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/\bt\.\s?a\./g, "ta")
    .replace(/[\s./,_\-\u2010-\u2014]+/g, " ");
  for (const form of FORMS) {
    const parts = partsIn(form.exec(plain)?.groups);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

function partsIn(found: Readonly<Record<string, string | undefined>> | undefined): PeriodParts | undefined {
  if (found === undefined) return undefined;
  const year = Number(found["year"]);
  const name = found["month"];
  if (name !== undefined) {
    const month = monthNamed(name);
    return month === undefined ? undefined : { kind: "month", year, part: month };
  }
  const written = found["part"];
  if (written === undefined) return { kind: "year", year, part: 1 };
  const part = PARTS.includes(written) ? PARTS.indexOf(written) + 1 : Number(written);
  if (found["quarter"] !== undefined) return { kind: "quarter", year, part };
  return part > 2 ? undefined : { kind: "semester", year, part };
}
