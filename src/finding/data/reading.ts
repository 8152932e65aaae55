import type { Decimal } from "../../number/index.ts";
import type { FoundTarget } from "../fact-types.ts";

/** The facts of findings of reading, by their codes. */
export interface ReadingFacts {
  readonly "no-head": {
    /** The name of the sheet. */
    readonly sheet: string;
    /** The columns, by their letters. */
    readonly columns: readonly string[];
  };
  readonly "unknown-sheet": {
    /** The name of the sheet. */
    readonly sheet: string;
  };
  readonly "unused-column": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** How many cells. */
    readonly cells: number;
  };
  readonly "files-of-other-years": {
    /** The title. */
    readonly title: string;
    /** The year of this file. */
    readonly own: number;
    /** The year. */
    readonly year: number;
  };
  readonly "agreed-indicator-not-planned": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  readonly "agreed-target-differs": {
    /** The title. */
    readonly title: string;
    /** What was agreed. */
    readonly agreed: FoundTarget;
    /** What was planned. */
    readonly planned: FoundTarget;
  };
  readonly "planned-indicator-not-agreed": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  readonly "agreed-programme-not-planned": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  readonly "agreed-programme-not-budgeted": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  readonly "agreed-budget-differs": {
    /** The title. */
    readonly title: string;
    /** What was stated. */
    readonly stated: Decimal;
    /** The amount of the budget document, in rupiah. */
    readonly budgeted: Decimal;
  };
  readonly "planned-programme-not-budgeted": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  readonly "planned-budget-differs": {
    /** The title. */
    readonly title: string;
    /** What was stated. */
    readonly stated: Decimal;
    /** The amount of the budget document, in rupiah. */
    readonly budgeted: Decimal;
  };
  readonly "budgeted-programme-not-planned": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  readonly "agreed-indicator-not-reported": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  readonly "reported-indicator-not-agreed": {
    /** The title. */
    readonly title: string;
    /** What it may be meant for. */
    readonly near?: readonly string[] | undefined;
  };
  readonly "reported-target-differs": {
    /** The title. */
    readonly title: string;
    /** What was reported. */
    readonly reported: FoundTarget;
    /** What was agreed. */
    readonly agreed: FoundTarget;
  };
  readonly "reported-unit-differs": {
    /** The title. */
    readonly title: string;
    /** What was reported. */
    readonly reported: string;
    /** What was agreed. */
    readonly agreed: string;
  };
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
  readonly "period-columns": {
    /** The columns, by their letters. */
    readonly columns: readonly string[];
    /** The field that the columns are read as. */
    readonly field: string;
  };
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
  readonly "missing-column": {
    /** The name of the sheet. */
    readonly sheet: string;
    /** The fields that are meant. */
    readonly fields: readonly string[];
    /** The keys of the fields that are meant. */
    readonly keys: readonly string[];
  };
  readonly "empty-column": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
  };
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
  readonly "fraction-or-percent": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** One of them, as it was written. */
    readonly example: string;
  };
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
  readonly "text-column": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
  };
  readonly "mixed-notation": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
  };
  readonly "english-notation": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** One of them, as it was written. */
    readonly example: string;
  };
  readonly "head-magnitude": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** What every number of the column is multiplied by. */
    readonly times: Decimal;
  };
  readonly "head-share": {
    /** The column, by its letter. */
    readonly column: string;
    /** What stands at the head of the column. */
    readonly head: string;
    /** The share that the head asks for, in percent. */
    readonly share: Decimal;
  };
  readonly "side-by-side": {
    /** What stands side by side. */
    readonly by: "assessor" | "version";
    /** The values that are meant. */
    readonly values: readonly string[];
  };
  readonly "empty-table": {
    /** The name of the sheet. */
    readonly sheet: string;
    /** The row. */
    readonly row: number;
  };
  readonly "continued-row": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** The row. */
    readonly row: number;
  };
  readonly "upper-rows": {
    /** How many rows. */
    readonly rows: number;
    /** What the rows are called, in their order. */
    readonly levels: readonly string[];
  };
  readonly "repeated-amount": {
    /** The rows, by their numbers. */
    readonly rows: readonly string[];
  };
  readonly "inner-heading": {
    /** How many rows. */
    readonly rows: number;
    /** One of them, as it was written. */
    readonly example: string;
  };
  readonly "signature-rows": {
    /** The rows, by their numbers. */
    readonly rows: readonly string[];
  };
  readonly "column-numbers": {
    /** The row. */
    readonly row: number;
  };
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
  readonly "unusual-code": {
    /** The column, by its letter. */
    readonly column: string;
    /** How many codes. */
    readonly codes: number;
    /** One of them, as it was written. */
    readonly example: string;
  };
  readonly "joined-code": {
    /** The columns, by their letters. */
    readonly columns: readonly string[];
    /** One of them, as it was written. */
    readonly example: string;
  };
  readonly "near-unit": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** What the cell holds. */
    readonly stored: string;
    /** What it may be meant for. */
    readonly near: string;
  };
  readonly "unit-is-level": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** The unit. */
    readonly unit: string;
    /** The target. */
    readonly target: Decimal;
  };
  readonly "several-indicators": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** The text as it was given. */
    readonly text: string;
  };
  readonly "unknown-part": {
    /** The cell, as spreadsheets name it. */
    readonly cell: string;
    /** The title. */
    readonly title: string;
  };
  readonly "no-answers": {
    /** The name of the sheet. */
    readonly sheet: string;
  };
  readonly "criteria-count": {
    /** How many criteria the sheet has. */
    readonly criteria: number;
    /** How many criteria the official sheet has. */
    readonly official: number;
  };
  readonly "missing-context": {
    /** What is not there. */
    readonly what: "agency" | "period" | "year" | "polarity" | "plan-start" | "target-and-unit" | "judge" | "stage";
  };
  readonly "accumulation-unknown": {
    /** The fields that are meant. */
    readonly fields: readonly string[];
  };
  readonly "unjoined-rows": {
    /** How many rows. */
    readonly rows: number;
    /** One of them, as it was written. */
    readonly example: string;
    /** On which side the rows are. */
    readonly side: "left" | "right";
  };
  readonly "repeated-code": {
    /** The code. */
    readonly code: string;
    /** How many rows. */
    readonly rows: number;
    /** On which side the rows are. */
    readonly side: "left" | "right";
  };
}
