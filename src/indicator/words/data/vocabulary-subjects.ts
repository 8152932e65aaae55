import type { Accumulation, ConsolidationMethod, IndicatorKind, Quantity } from "../../plan/index.ts";
import type { Polarity } from "../../target/index.ts";

/**
 * What existing applications and forms mean by their words, subject by subject.
 *
 * @term kosakata aplikasi
 */
export interface Vocabulary {
  /** Which way is good. */
  readonly polarity: Readonly<Record<string, Polarity>>;
  /** Whether a figure counts from the start of the year. */
  readonly accumulation: Readonly<Record<string, Accumulation>>;
  /** How the figures of periods become one. */
  readonly consolidation: Readonly<Record<string, ConsolidationMethod>>;
  /** Quarters of a year, as columns are named. */
  readonly quarter: Readonly<Record<string, 1 | 2 | 3 | 4>>;
  /** Years of a plan, counted from 1, as columns are named. */
  readonly planYear: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6 | 7>>;
  /** Halves of a year, as columns are named. */
  readonly semester: Readonly<Record<string, 1 | 2>>;
  /** Months, with the short forms and spellings of tables. */
  readonly month: Readonly<Record<string, number>>;
  /** Kinds of indicators. */
  readonly kind: Readonly<Record<string, IndicatorKind>>;
  /** How often an indicator is measured. */
  readonly frequency: Readonly<Record<string, "year" | "semester" | "quarter" | "month">>;
  /** What kind of figure a unit stands for; units of things that are counted are not listed. */
  readonly quantity: Readonly<Record<string, Quantity>>;
  /** Levels of a cascade. */
  readonly level: Readonly<
    Record<
      string,
      | "vision"
      | "mission"
      | "goal"
      | "objective"
      | "programme"
      | "activity"
      | "sub-activity"
      | "ultimate-outcome"
      | "intermediate-outcome"
      | "immediate-outcome"
      | "output"
      | "critical-success-factor"
      | "region"
      | "echelon-1"
      | "echelon-2"
      | "echelon-3"
      | "echelon-4"
      | "individual"
    >
  >;
  /** Answers of work papers, in which T is Tidak. */
  readonly answer: Readonly<Record<string, "yes" | "no" | "not-applicable" | "unanswered">>;
  /** Marks of exports from databases, in which T is true. */
  readonly flag: Readonly<Record<string, "yes" | "no">>;
  /** What columns on evidence say. */
  readonly evidence: Readonly<Record<string, "present" | "partial" | "absent">>;
  /** What became of a recommendation or an action. */
  readonly followUp: Readonly<Record<string, "done" | "in-progress" | "not-done">>;
  /** What somebody says who has looked a row through. */
  readonly review: Readonly<Record<string, "conforms" | "departs" | "to-check">>;
  /** Budget documents. */
  readonly version: Readonly<Record<string, "original" | "shifted" | "revised">>;
  /** Kinds of spending of a region. */
  readonly spending: Readonly<Record<string, "operating" | "capital" | "contingency" | "transfer">>;
}
