import type { Bilingual, Explainable, Finding, Locale } from "sakip";
import type { ReadingContext, Rows, RowsRead } from "sakip/reading";
import type { Chart, Table } from "sakip/report";

/** What a visitor says beside the sheet. */
export interface Said {
  /** What the cells do not tell: the year, the agency, which way is good. */
  readonly context: ReadingContext;
  /** The year of the agreements: the one that was said, or this one. */
  readonly year: number;
  /** How many places a list has. */
  readonly places: number;
  /** The highest mark that a judge may give for a criterion. */
  readonly highest: number;
  /** The language of the charts: tables, explanations and findings hold both. */
  readonly locale: Locale;
}

/** A result that is to be explained, and what it is called. */
export interface Named {
  readonly title: string | Bilingual;
  readonly result: Explainable;
}

/** What came of a sheet. */
export interface Answer {
  /** The sheet as it was read. */
  readonly read: RowsRead;
  /** The most important thing, in a sentence. */
  readonly headline: Bilingual;
  readonly charts: readonly Chart[];
  readonly tables: readonly Table[];
  readonly explained: readonly Named[];
  /** What a person should look at, beside what the reading found. */
  readonly findings: readonly Finding[];
}

/** One of the five jobs: from the rows of a sheet to its results. */
export type Work = (rows: Rows, said: Said) => Answer;
