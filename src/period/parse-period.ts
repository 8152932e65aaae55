import { problemAt, SakipError } from "../core/index.ts";
import { periodAt } from "./parts.ts";
import { FIRST_YEAR, LAST_YEAR, type Period } from "./period.ts";
import { type PeriodParts, partsOfLabel } from "./period-label.ts";

const FORMS = /^(\d{4})(?:-(?:S([12])|(?:TW|Q)([1-4])|(0[1-9]|1[0-2])))?$/i;

/**
 * Reads a period from its code: `"2023"` (year), `"2023-S1"` (semester), `"2023-TW3"` or `"2023-Q3"` (quarter),
 * `"2023-09"` (month); or from a label as {@link formatPeriod} and tables print it: `"Triwulan III 2023"`, `"TW III 2023"`,
 * `"2023Q1"`, `"Semester I Tahun 2023"`, `"Sept 2023"`, `"09/2023"`, `"Tahun Anggaran 2023"`. Capital and small letters are
 * the same.
 *
 * What may mean several periods is refused: a label without its year or with two digits of it, a range, "III 2023".
 *
 * @term kode periode
 * @param text - The code or the label.
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
 * parsePeriod("Triwulan III 2023") // => { kind: "quarter", year: 2023, quarter: 3 }
 * parsePeriod("Agustus 2023") // => { kind: "month", year: 2023, month: 8 }
 * parsePeriod("Triwulan III") // => throws invalid-period
 * parsePeriod("2023-TW5") // => throws invalid-period
 * ```
 */
export function parsePeriod(text: string): Period {
  const named = typeof text === "string" ? (partsOfCode(text) ?? partsOfLabel(text)) : undefined;
  if (named === undefined || named.year < FIRST_YEAR)
    throw new SakipError([problemAt("invalid-period", ["text"], text, aCode)]);
  return periodAt(named.kind, named.year, named.part);
}

function partsOfCode(text: string): PeriodParts | undefined {
  const [matched, digits, semester, quarter, month] = FORMS.exec(text.trim()) ?? [];
  if (matched === undefined) return undefined;
  const year = Number(digits);
  if (semester !== undefined) return { kind: "semester", year, part: Number(semester) };
  if (quarter !== undefined) return { kind: "quarter", year, part: Number(quarter) };
  if (month !== undefined) return { kind: "month", year, part: Number(month) };
  return { kind: "year", year, part: 1 };
}

const aCode = {
  en: `"2023" (year), "2023-S1" (semester), "2023-TW3" or "2023-Q3" (quarter), "2023-09" (month), or a label such as "Triwulan III 2023", with a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
  id: `"2023" (tahun), "2023-S1" (semester), "2023-TW3" atau "2023-Q3" (triwulan), "2023-09" (bulan), atau sebutan seperti "Triwulan III 2023", dengan tahun ${FIRST_YEAR} sampai ${LAST_YEAR}`,
};
