import { problemAt, SakipError } from "../core/index.ts";
import { periodAt } from "./parts.ts";
import { FIRST_YEAR, LAST_YEAR, type Period } from "./period.ts";

const FORMS = /^(\d{4})(?:-(?:S([12])|(?:TW|Q)([1-4])|(0[1-9]|1[0-2])))?$/i;

/**
 * Reads a period from its code: `"2023"` (year), `"2023-S1"` (semester), `"2023-TW3"` or `"2023-Q3"` (quarter),
 * `"2023-09"` (month). Capital and small letters are the same.
 *
 * @term kode periode
 * @param text - The code.
 * @returns The period, frozen.
 * @throws A {@link SakipError} `invalid-period` for any other text, and for a year before 1900.
 * @see No official source: the codes are ours. TW is the usual short form of triwulan.
 * @example
 * ```ts
 * import { parsePeriod } from "sakip";
 *
 * parsePeriod("2023") // => { kind: "year", year: 2023 }
 * parsePeriod("2023-S1") // => { kind: "semester", year: 2023, semester: 1 }
 * parsePeriod("2023-TW3") // => { kind: "quarter", year: 2023, quarter: 3 }
 * parsePeriod("2023-q3") // => { kind: "quarter", year: 2023, quarter: 3 }
 * parsePeriod("2023-09") // => { kind: "month", year: 2023, month: 9 }
 * parsePeriod("2023-TW5") // => throws invalid-period
 * ```
 */
export function parsePeriod(text: string): Period {
  const [matched, year, semester, quarter, month] = (typeof text === "string" && FORMS.exec(text.trim())) || [];
  if (matched === undefined || Number(year) < FIRST_YEAR)
    throw new SakipError([problemAt("invalid-period", [], text, aCode)]);
  if (semester !== undefined) return periodAt("semester", Number(year), Number(semester));
  if (quarter !== undefined) return periodAt("quarter", Number(year), Number(quarter));
  if (month !== undefined) return periodAt("month", Number(year), Number(month));
  return periodAt("year", Number(year), 1);
}

const aCode = {
  en: `"2023" (year), "2023-S1" (semester), "2023-TW3" or "2023-Q3" (quarter) or "2023-09" (month), with a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
  id: `"2023" (tahun), "2023-S1" (semester), "2023-TW3" atau "2023-Q3" (triwulan), atau "2023-09" (bulan), dengan tahun ${FIRST_YEAR} sampai ${LAST_YEAR}`,
};
