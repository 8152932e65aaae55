import type { Bilingual } from "../../core/index.ts";
import type { RoundingMode } from "../../number/index.ts";

/**
 * A figure in a formula: its exact value as text, a decimal (`"60.3"`) or a fraction (`"67/90"`).
 *
 * @term angka dalam rumus
 */
export interface ValueExpression {
  /** The exact value: `"60.3"` or `"67/90"`. */
  readonly value: string;
  /** What it is called. */
  readonly name?: Bilingual | undefined;
  /** Its unit: see {@link Explanation}. */
  readonly unit?: string | undefined;
}

/**
 * The row of a table in which a figure is looked up: its bounds, and what stands in it.
 *
 * @term baris tabel rujukan
 */
export interface LookupRow {
  /** At least this (≥). */
  readonly from?: string | undefined;
  /** More than this (>). */
  readonly above?: string | undefined;
  /** At most this (≤). */
  readonly upTo?: string | undefined;
  /** Less than this (<). */
  readonly below?: string | undefined;
  /** What the row gives: a number as text, or a word such as the code of a grade. */
  readonly gives: string;
  /** The same in words, where it is a word. */
  readonly label?: Bilingual | undefined;
}

/**
 * The formula of a node, so that anyone can recompute it. What is itself a result is a reference to the step that explains
 * it, never its printed digits: those are rounded to 40, and a formula of them errs in the last one.
 *
 * @term rumus
 */
export type Expression =
  | ValueExpression
  | {
      /** The value of the step at this 0-based place among the steps of the node. */
      readonly step: number;
    }
  | {
      /** What is done with the operands: `subtract` and `divide` take two, `abs` one, the others any number. */
      readonly op: "add" | "subtract" | "multiply" | "divide" | "sum" | "mean" | "abs" | "min" | "max";
      /** The operands. */
      readonly of: readonly Expression[];
    }
  | {
      /** The sum of the values times their weights over the sum of the weights. */
      readonly op: "weighted-mean";
      /** The values with their weights. */
      readonly of: readonly {
        /** How much it counts. */
        readonly weight: Expression;
        /** What counts. */
        readonly value: Expression;
      }[];
    }
  | {
      /** The operand, rounded. */
      readonly op: "round";
      /** The operand. */
      readonly of: readonly [Expression];
      /** Decimals kept. */
      readonly decimals: number;
      /** How. */
      readonly mode: RoundingMode;
    }
  | {
      /** The n-th root, to 40 digits where it does not end, or the n-th power. */
      readonly op: "root" | "power";
      /** The operand. */
      readonly of: readonly [Expression];
      /** Which one. */
      readonly n: number;
    }
  | {
      /** What a table gives for the operand, which lies in the row. */
      readonly op: "lookup";
      /** The operand. */
      readonly of: readonly [Expression];
      /** The row. */
      readonly row: LookupRow;
    }
  | {
      /** How many operands there are. */
      readonly op: "count";
      /** What is counted. */
      readonly of: readonly Expression[];
    };
