import type { directionWords, versionWords } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";

/** The facts of findings of budget, by their codes. */
export interface BudgetFacts {
  /** Two budgets of one item differ. */
  readonly "conflicting-budgets": {
    /** What the amount is of, by its ids. */
    readonly item: string;
    /** The position of the first of the two. */
    readonly first: number;
    /** Both budgets, in rupiah. */
    readonly budgets: readonly [Decimal, Decimal];
    /** How far the two are apart. */
    readonly difference: Decimal;
  };
  /** Two reports of one period differ. */
  readonly "conflicting-reports": {
    /** What the amount is of, by its ids. */
    readonly item: string;
    /** The last day of both reports. */
    readonly end: string;
    /** Both amounts, in rupiah. */
    readonly amounts: readonly [Decimal, Decimal];
    /** How far the two are apart. */
    readonly difference: Decimal;
  };
  /** A cumulative realisation fell. */
  readonly "cumulative-fell": {
    /** What the amount is of, by its ids. */
    readonly item: string;
    /** The last day of the report. */
    readonly end?: string | undefined;
    /** By how much the figure fell, in rupiah. */
    readonly fall: Decimal;
    /** Whether the figure is below zero. */
    readonly negative: boolean;
  };
  /** The same item stands there twice. */
  readonly "duplicate-line": {
    /** The position of the first of the two lines. */
    readonly first: number;
    /** How far the budgets of the two lines are apart, in rupiah. */
    readonly budgetDifference: Decimal;
    /** How far the realisations of the two lines are apart, in rupiah. */
    readonly realizationDifference?: Decimal | undefined;
  };
  /** A point may group thousands. */
  readonly "grouping-slip": {
    /** The text as it was given. */
    readonly text: string;
    /** Which amount it is; absent of a text that is read alone. */
    readonly amount?: string | undefined;
    /** The number in it as it is written. */
    readonly written: string;
    /** The value. */
    readonly value: Decimal;
    /** The value that was likely meant. */
    readonly likely: Decimal;
  };
  /** Some amounts may have points that group thousands. */
  readonly "lines-grouping-slip": {
    /** How many lines there are. */
    readonly lines: number;
    /** How many of them have such an amount. */
    readonly grouped: number;
  };
  /** Some lines have a negative realisation. */
  readonly "lines-negative": {
    /** How many lines there are. */
    readonly lines: number;
    /** How many of them are below zero. */
    readonly negative: number;
  };
  /** Some lines exceed their budget. */
  readonly "lines-over-budget": {
    /** How many lines there are. */
    readonly lines: number;
    /** How many of them are over their budget. */
    readonly overBudget: number;
  };
  /** Some lines spent without a budget. */
  readonly "lines-without-budget": {
    /** How many lines there are. */
    readonly lines: number;
    /** How many of them have no budget. */
    readonly withoutBudget: number;
  };
  /** A period was not reported. */
  readonly "missing-period": {
    /** What the amount is of, by its ids. */
    readonly item: string;
    /** The periods without a report. */
    readonly unreported: readonly string[];
  };
  /** Directions of money are mixed. */
  readonly "mixed-directions": {
    /** The directions that were put together. */
    readonly directions: readonly (keyof typeof directionWords)[];
  };
  /** Reports of several periods were added up. */
  readonly "mixed-periods": {
    /** The periods. */
    readonly periods: readonly string[];
  };
  /** Budgets of several versions were added up. */
  readonly "mixed-versions": {
    /** The versions of the budget that were put together. */
    readonly versions: readonly (keyof typeof versionWords)[];
  };
  /** A negative realisation. */
  readonly "negative-realization": {
    /** The realisation, in rupiah. */
    readonly realization: Decimal;
    /** Whether money went out or came in. */
    readonly of: "outlay" | "receipt";
  };
  /** Outlays exceed receipts. */
  readonly "negative-silpa": {
    /** By how much the remainder is below zero, in rupiah. */
    readonly missing: Decimal;
  };
  /** No budget is in force. */
  readonly "no-budget-in-force": {
    /** What the amount is of, by its ids. */
    readonly item: string;
    /** The day that was asked about. */
    readonly asOf: string;
  };
  /** No realisation was reported. */
  readonly "not-reported": {
    /** The budget, in rupiah. */
    readonly budget: Decimal;
  };
  /** The realisation was not read. */
  readonly "unread-realization": {
    /** The budget, in rupiah. */
    readonly budget: Decimal;
  };
  /** The last report is out of date. */
  readonly "outdated-report": {
    /** What the amount is of, by its ids. */
    readonly item: string;
    /** The last day of the report. */
    readonly reportedUntil: string;
    /** The last day of the latest report. */
    readonly latest: string;
  };
  /** Absorption lies outside the scale. */
  readonly "rate-outside-scale": {
    /** The absorption, in percent. */
    readonly rate: Decimal;
    /** The title of the scale. */
    readonly scale: string;
  };
  /** Spending above the budget. */
  readonly "over-budget": {
    /** The absorption, in percent. */
    readonly rate: Decimal;
    /** The realisation beyond the budget, in rupiah. */
    readonly excess: Decimal;
  };
  /** Periods overlap. */
  readonly "overlapping-periods": {
    /** What the amount is of, by its ids. */
    readonly item: string;
    /** The first day of the overlap. */
    readonly start: string;
    /** The last day of the overlap. */
    readonly end: string;
  };
  /** More was paid than done. */
  readonly "paid-ahead-of-work": {
    /** The physical progress, in percent. */
    readonly physical: Decimal;
    /** The financial progress, in percent. */
    readonly financial: Decimal;
    /** By how many points money is ahead of work. */
    readonly points: Decimal;
  };
  /** Some lines did not report. */
  readonly "partly-reported": {
    /** How many lines there are. */
    readonly lines: number;
    /** How many lines have no report. */
    readonly unreported: number;
    /** Of how many of those something stands there that was not understood. */
    readonly unread?: number | undefined;
    /** The budget of the lines without a report, in rupiah. */
    readonly unreportedBudget: Decimal;
  };
  /** An amount may be in thousands or millions. */
  readonly "possible-unit-error": {
    /** Which of the two amounts it is. */
    readonly amount: "budget" | "realization";
    /** How many times too great or too small the amount seems. */
    readonly factor: 1000 | 1000000;
    /** The absorption, in percent. */
    readonly rate: Decimal;
    /** The absorption that the other unit would make, in percent. */
    readonly correctedRate: Decimal;
  };
  /** Receipts that were not budgeted. */
  readonly "receipts-without-budget": {
    /** The realisation, in rupiah. */
    readonly realization: Decimal;
  };
  /** Spending without a budget. */
  readonly "spending-without-budget": {
    /** The realisation, in rupiah. */
    readonly realization: Decimal;
  };
  /** A stated percentage differs from its amounts. */
  readonly "stated-percent-differs": {
    /** What was stated. */
    readonly stated: Decimal;
    /** The absorption, in percent. */
    readonly rate: Decimal;
    /** How far the two are apart. */
    readonly difference: Decimal;
  };
  /** A stated total is not the sum of its parts. */
  readonly "total-mismatch": {
    /** Which of the two amounts it is. */
    readonly amount: "budget" | "realization";
    /** What was stated. */
    readonly stated: Decimal;
    /** What they come to together. */
    readonly sum: Decimal;
    /** How far the two are apart. */
    readonly difference: Decimal;
    /** How many lines there are. */
    readonly lines: number;
  };
  /** A deficit that is not financed. */
  readonly "unfinanced-deficit": {
    /** The amount that is not financed, in rupiah. */
    readonly missing: Decimal;
  };
  /** A part left out is in no line. */
  readonly "unknown-exclusion": {
    /** The name. */
    readonly name: string;
  };
}
