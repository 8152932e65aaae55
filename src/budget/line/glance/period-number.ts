import { FIRST_YEAR, LAST_YEAR } from "../../../period/index.ts";

/** What a period may have. */
type Parts = Partial<Record<"kind" | "year" | "semester" | "quarter" | "month", unknown>>;

/** A year, its 2 semesters, 4 quarters and 12 months have a place each, of 32. */
const YEAR_BITS = 5;

/**
 * A period as one number, which no other period has; 0 for what is not plainly a period. Numbers tell apart the periods
 * of a million lines faster than texts.
 */
export function periodNumber(value: unknown): number {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return 0;
  const period: Parts = value;
  const year = wholeUpTo(period.year, LAST_YEAR);
  if (year < FIRST_YEAR) return 0;
  switch (period.kind) {
    case "month":
      return placeOf(year, 6, wholeUpTo(period.month, 12));
    case "quarter":
      return placeOf(year, 2, wholeUpTo(period.quarter, 4));
    case "semester":
      return placeOf(year, 0, wholeUpTo(period.semester, 2));
    case "year":
      return year << YEAR_BITS;
    default:
      return 0;
  }
}

/** The year of a period that is given as its number. */
export function yearIn(number: number): number {
  return number >> YEAR_BITS;
}

/** One bit for the place of a period in its year. */
export function placeBit(number: number): number {
  return 1 << (number & ((1 << YEAR_BITS) - 1));
}

/** A whole number from 1 up to another; 0 for all else. */
function wholeUpTo(value: unknown, most: number): number {
  return typeof value === "number" && (value | 0) === value && value >= 1 && value <= most ? value : 0;
}

function placeOf(year: number, before: number, part: number): number {
  return part === 0 ? 0 : (year << YEAR_BITS) + before + part;
}
