import { called, type Given, literal, object, type Shape, variant, whole, word } from "../core/index.ts";

// Four digits give every year one text, and texts that sort by date. From 1900, because a JavaScript date reads the
// years 0 to 99 as 1900 to 1999, and because a year such as 23 or 203 is a slip of the hand, not a fiscal year.
/** The first year of the calendar of the library. */
export const FIRST_YEAR = 1900;
/** The last year of the calendar of the library. */
export const LAST_YEAR = 9999;

/** A fiscal year. */
export const fiscalYear = /* @__PURE__ */ (() => called(whole(FIRST_YEAR, LAST_YEAR, "invalid-period"), "tahun"))();

// Open, because programs keep a label or a key of their own beside a period.
const yearShape = /* @__PURE__ */ (() =>
  object(
    {
      /** Says that the period is a whole year. */
      kind: literal("year"),
      /** The year: 1900 to 9999. */
      year: fiscalYear,
    },
    { open: true },
  ))();

const semesterShape = /* @__PURE__ */ (() =>
  object(
    {
      /** Says that the period is a semester. */
      kind: literal("semester"),
      /** The year: 1900 to 9999. */
      year: fiscalYear,
      /** 1 is January to June, 2 is July to December. */
      semester: whole<1 | 2>(1, 2, "invalid-period"),
    },
    { open: true },
  ))();

const quarterShape = /* @__PURE__ */ (() =>
  object(
    {
      /** Says that the period is a quarter. */
      kind: literal("quarter"),
      /** The year: 1900 to 9999. */
      year: fiscalYear,
      /** 1 is January to March, 4 is October to December. */
      quarter: whole<1 | 2 | 3 | 4>(1, 4, "invalid-period"),
    },
    { open: true },
  ))();

const monthShape = /* @__PURE__ */ (() =>
  object(
    {
      /** Says that the period is a month. */
      kind: literal("month"),
      /** The year: 1900 to 9999. */
      year: fiscalYear,
      /** 1 is January, 12 is December. */
      month: whole<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12>(1, 12, "invalid-period"),
    },
    { open: true },
  ))();

/**
 * A fiscal year, which is the calendar year.
 *
 * @term tahun anggaran
 */
export interface YearPeriod extends Given<typeof yearShape> {}

/**
 * Half a fiscal year.
 *
 * @term semester
 */
export interface SemesterPeriod extends Given<typeof semesterShape> {}

/**
 * A quarter of a fiscal year.
 *
 * @term triwulan
 */
export interface QuarterPeriod extends Given<typeof quarterShape> {}

/**
 * A month of a fiscal year.
 *
 * @term bulan
 */
export interface MonthPeriod extends Given<typeof monthShape> {}

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

/**
 * The shape of a {@link Period}: a fiscal year, or one of its semesters, quarters or months.
 *
 * @term periode
 */
export const periodShape: Shape<Period> = /* @__PURE__ */ (() =>
  called(
    variant(
      "kind",
      { year: yearShape, semester: semesterShape, quarter: quarterShape, month: monthShape },
      {
        code: "invalid-period",
        expected: {
          en: 'a period such as { kind: "quarter", year: 2023, quarter: 3 }; a text goes through parsePeriod',
          id: 'periode seperti { kind: "quarter", year: 2023, quarter: 3 }; teks dibaca dengan parsePeriod',
        },
      },
    ),
    "periode triwulan quarter bulan",
  ))();

/** The kinds, from the longest to the shortest. */
export const KINDS: readonly PeriodKind[] = ["year", "semester", "quarter", "month"];

/** A kind of period, by its name. */
export const periodKind = /* @__PURE__ */ word(KINDS);
