import type { Decimal } from "../../number/index.ts";
import type { FoundTarget } from "../fact-types.ts";

/** The facts of findings of reading, by their codes. */
export interface ReadingFacts {
  /** A sheet has no head. */
  readonly "no-head": {
    /** The name of the sheet. */
    readonly sheet: string;
    /** The columns, by their letters. */
    readonly columns: readonly string[];
  };
  /** A sheet is not known. */
  readonly "unknown-sheet": {
    /** The name of the sheet. */
    readonly sheet: string;
  };
  /** A column is not read. */
  readonly "unused-column": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** How many cells. */
    readonly cells: number;
  };
  /** A file is of another year. */
  readonly "files-of-other-years": {
    /** The title. */
    readonly title: string;
    /** The year of this file. */
    readonly own: number;
    /** The year. */
    readonly year: number;
  };
  /** An agreed indicator is not planned. */
  readonly "agreed-indicator-not-planned": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  /** An agreed target is not that of the plan. */
  readonly "agreed-target-differs": {
    /** The title. */
    readonly title: string;
    /** What was agreed. */
    readonly agreed: FoundTarget;
    /** What was planned. */
    readonly planned: FoundTarget;
  };
  /** A planned indicator is not agreed. */
  readonly "planned-indicator-not-agreed": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  /** An agreed programme is not planned. */
  readonly "agreed-programme-not-planned": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  /** An agreed programme has no budget. */
  readonly "agreed-programme-not-budgeted": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  /** An agreed budget is not the budgeted one. */
  readonly "agreed-budget-differs": {
    /** The title. */
    readonly title: string;
    /** What was stated. */
    readonly stated: Decimal;
    /** The amount of the budget document, in rupiah. */
    readonly budgeted: Decimal;
  };
  /** A planned programme has no budget. */
  readonly "planned-programme-not-budgeted": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  /** A planned amount is not the budgeted one. */
  readonly "planned-budget-differs": {
    /** The title. */
    readonly title: string;
    /** What was stated. */
    readonly stated: Decimal;
    /** The amount of the budget document, in rupiah. */
    readonly budgeted: Decimal;
  };
  /** A budgeted programme is not planned. */
  readonly "budgeted-programme-not-planned": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  /** An agreed indicator is not reported. */
  readonly "agreed-indicator-not-reported": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  /** A reported indicator is not agreed. */
  readonly "reported-indicator-not-agreed": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  /** A reported target is not the agreed one. */
  readonly "reported-target-differs": {
    /** The title. */
    readonly title: string;
    /** What was reported. */
    readonly reported: FoundTarget;
    /** What was agreed. */
    readonly agreed: FoundTarget;
  };
  /** A reported unit is not the agreed one. */
  readonly "reported-unit-differs": {
    /** The title. */
    readonly title: string;
    /** What was reported. */
    readonly reported: string;
    /** What was agreed. */
    readonly agreed: string;
  };
  /** Titles and notes are not used. */
  readonly "unused-words": {
    /** The name of the sheet. */
    readonly sheet: string;
    /** How many cells. */
    readonly cells: number;
    /** One of them, as it was written. */
    readonly example: string;
    /** Where the words stand. */
    readonly at: readonly string[];
  };
  /** Heads only name periods. */
  readonly "period-columns": {
    /** The columns, by their letters. */
    readonly columns: readonly string[];
    /** The field that the columns are read as. */
    readonly field: string;
  };
  /** A head is near a known one. */
  readonly "near-column": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** What it may be meant for. */
    readonly near: readonly string[];
    /** The keys of the fields that are meant. */
    readonly keys: readonly string[];
  };
  /** A column may mean several things. */
  readonly "ambiguous-column": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** The fields that are meant. */
    readonly fields: readonly string[];
    /** The keys of the fields that are meant. */
    readonly keys: readonly string[];
  };
  /** A needed column is not there. */
  readonly "missing-column": {
    /** The name of the sheet. */
    readonly sheet: string;
    /** The fields that are meant. */
    readonly fields: readonly string[];
    /** The keys of the fields that are meant. */
    readonly keys: readonly string[];
  };
  /** A column is empty. */
  readonly "empty-column": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
  };
  /** Percents are stored as fractions. */
  readonly "stored-as-fraction": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** One of them, as it was written. */
    readonly example: string;
    /** The example as percent. */
    readonly percent: string;
  };
  /** Fractions or percents. */
  readonly "fraction-or-percent": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** One of them, as it was written. */
    readonly example: string;
  };
  /** Numbers and texts are mixed. */
  readonly "mixed-cells": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** One of them, as it was written. */
    readonly example: string;
    /** How many cells. */
    readonly cells: number;
  };
  /** Figures are stored as texts. */
  readonly "text-column": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
  };
  /** Two notations in one column. */
  readonly "mixed-notation": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
  };
  /** The point is the decimal sign. */
  readonly "english-notation": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** One of them, as it was written. */
    readonly example: string;
  };
  /** The head names a magnitude. */
  readonly "head-magnitude": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** What every number of the column is multiplied by. */
    readonly times: Decimal;
  };
  /** A head names a weight. */
  readonly "head-share": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** The share that the head asks for, in percent. */
    readonly share: Decimal;
  };
  /** Several documents side by side. */
  readonly "side-by-side": {
    /** What stands side by side. */
    readonly by: "assessor" | "version";
    /** The values that are meant. */
    readonly values: readonly string[];
  };
  /** A table has no rows. */
  readonly "empty-table": {
    /** The name of the sheet. */
    readonly sheet: string;
    /** The row. */
    readonly row: number;
  };
  /** A row goes on with the one above. */
  readonly "continued-row": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** The row. */
    readonly row: number;
  };
  /** Rows are sums of others. */
  readonly "upper-rows": {
    /** How many rows. */
    readonly rows: number;
    /** What the rows are called, in their order. */
    readonly levels: readonly string[];
  };
  /** One amount stands at several levels. */
  readonly "repeated-amount": {
    /** The rows, by their numbers. */
    readonly rows: readonly string[];
  };
  /** Headings without figures. */
  readonly "inner-heading": {
    /** How many rows. */
    readonly rows: number;
    /** One of them, as it was written. */
    readonly example: string;
  };
  /** A block of signatures. */
  readonly "signature-rows": {
    /** The rows, by their numbers. */
    readonly rows: readonly string[];
  };
  /** A row of column numbers. */
  readonly "column-numbers": {
    /** The row. */
    readonly row: number;
  };
  /** A cell was not read. */
  readonly "unread-cell": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** What the cell holds. */
    readonly stored: string;
    /** Why it was not read. */
    readonly why:
      | "unread-cell"
      | "formula-error"
      | "placeholder"
      | "unread-letter"
      | "unread-unit"
      | "unread-date"
      | "unread-text";
  };
  /** Answers were not chosen. */
  readonly "not-answered": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** How many cells. */
    readonly cells: number;
    /** One of them, as it was written. */
    readonly example: string;
  };
  /** A printed figure does not follow from the others. */
  readonly "total-differs": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** The number as it was printed. */
    readonly printed: Decimal;
    /** What the total should be. */
    readonly right: Decimal;
    /** How the total was reckoned. */
    readonly how: string;
  };
  /** A column is capped. */
  readonly "capped-column": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** The value at which the column stops. */
    readonly cap: Decimal;
    /** How many cells. */
    readonly cells: number;
  };
  /** Codes follow no known pattern. */
  readonly "unusual-code": {
    /** The column, by its letter. */
    readonly column: string;
    /** How many codes. */
    readonly codes: number;
    /** One of them, as it was written. */
    readonly example: string;
  };
  /** Codes are put together from columns. */
  readonly "joined-code": {
    /** The columns, by their letters. */
    readonly columns: readonly string[];
    /** One of them, as it was written. */
    readonly example: string;
  };
  /** A unit may be mistyped. */
  readonly "near-unit": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** What the cell holds. */
    readonly stored: string;
    /** What it may be meant for. */
    readonly near: string;
  };
  /** A unit is a level. */
  readonly "unit-is-level": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** The unit. */
    readonly unit: string;
    /** The target. */
    readonly target: Decimal;
  };
  /** Several indicators in one cell. */
  readonly "several-indicators": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** The text as it was given. */
    readonly text: string;
  };
  /** A sub-component that the rule does not have. */
  readonly "unknown-part": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** The title. */
    readonly title: string;
  };
  /** There are no answers. */
  readonly "no-answers": {
    /** The name of the sheet. */
    readonly sheet: string;
  };
  /** The number of criteria differs. */
  readonly "criteria-count": {
    /** How many criteria the sheet has. */
    readonly criteria: number;
    /** How many criteria the official sheet has. */
    readonly official: number;
  };
  /** Something is not known of the sheet. */
  readonly "missing-context": {
    /** What is not there. */
    readonly what: "agency" | "period" | "year" | "polarity" | "plan-start" | "target-and-unit" | "judge" | "stage";
  };
  /** What figures cover is not known. */
  readonly "accumulation-unknown": {
    /** The fields that are meant. */
    readonly fields: readonly string[];
  };
  /** Rows have no counterpart. */
  readonly "unjoined-rows": {
    /** How many rows. */
    readonly rows: number;
    /** One of them, as it was written. */
    readonly example: string;
    /** On which side the rows are. */
    readonly side: "left" | "right";
  };
  /** A code stands more than once. */
  readonly "repeated-code": {
    /** The code. */
    readonly code: string;
    /** How many rows. */
    readonly rows: number;
    /** On which side the rows are. */
    readonly side: "left" | "right";
  };
}
