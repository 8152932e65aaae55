// Four digits give every year one text, and texts that sort by date. From 1900, because a JavaScript date reads the
// years 0 to 99 as 1900 to 1999, and because a year such as 23 or 203 is a slip of the hand, not a fiscal year.
/** The first year of the calendar of the library. */
export const FIRST_YEAR = 1900;
/** The last year of the calendar of the library. */
export const LAST_YEAR = 9999;

/**
 * A fiscal year, which is the calendar year.
 *
 * @term tahun anggaran
 */
export interface YearPeriod {
  /** Says that the period is a whole year. */
  readonly kind: "year";
  /** The year: 1900 to 9999. */
  readonly year: number;
}

/**
 * Half a fiscal year.
 *
 * @term semester
 */
export interface SemesterPeriod {
  /** Says that the period is a semester. */
  readonly kind: "semester";
  /** The year: 1900 to 9999. */
  readonly year: number;
  /** 1 is January to June, 2 is July to December. */
  readonly semester: 1 | 2;
}

/**
 * A quarter of a fiscal year.
 *
 * @term triwulan
 */
export interface QuarterPeriod {
  /** Says that the period is a quarter. */
  readonly kind: "quarter";
  /** The year: 1900 to 9999. */
  readonly year: number;
  /** 1 is January to March, 4 is October to December. */
  readonly quarter: 1 | 2 | 3 | 4;
}

/**
 * A month of a fiscal year.
 *
 * @term bulan
 */
export interface MonthPeriod {
  /** Says that the period is a month. */
  readonly kind: "month";
  /** The year: 1900 to 9999. */
  readonly year: number;
  /** 1 is January, 12 is December. */
  readonly month: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
}

/**
 * The stretch of time that a figure belongs to: a fiscal year, a semester, a quarter (triwulan) or a month.
 *
 * @term periode
 */
export type Period = YearPeriod | SemesterPeriod | QuarterPeriod | MonthPeriod;

/**
 * The four kinds of {@link Period}, each an exact part of the one before.
 *
 * @term jenis periode
 */
export type PeriodKind = Period["kind"];

/**
 * The {@link Period} of one kind: `PeriodOfKind<"quarter">` is {@link QuarterPeriod}.
 *
 * @term periode
 * @typeParam K - The kind.
 */
export type PeriodOfKind<K extends PeriodKind> = Extract<Period, Readonly<Record<"kind", K>>>;
