import type { BudgetLine } from "./budget-line.ts";

/**
 * How the realisation of lines with periods is meant: `cumulative` since 1 January, or of each period `per-period`.
 *
 * @term realisasi kumulatif atau per periode
 */
export type RealizationBasis = "cumulative" | "per-period";

/** A line with its place in the input, for problems and findings. */
export interface Entry<L extends BudgetLine = BudgetLine> {
  readonly line: L;
  readonly i: number;
  /** What it is a line of, in words. */
  readonly item: string;
}
