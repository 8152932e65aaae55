import { type Given, word } from "../../core/index.ts";

/** The directions of money in a budget. */
export const BUDGET_DIRECTIONS = ["expenditure", "revenue", "financing-receipt", "financing-outlay"] as const;

/** Which way the money of a budget line goes. */
export const budgetDirection = /* @__PURE__ */ word(BUDGET_DIRECTIONS);

/**
 * Which way the money of a budget goes: out as `expenditure` (belanja) or `financing-outlay` (pengeluaran pembiayaan), in
 * as `revenue` (pendapatan) or `financing-receipt` (penerimaan pembiayaan). More than the budget is overspending only
 * where money goes out.
 *
 * @term arah anggaran (pendapatan, belanja, penerimaan pembiayaan, pengeluaran pembiayaan)
 */
export type BudgetDirection = Given<typeof budgetDirection>;

/** What a group of lines, or one amount, can be: of one direction, of several, or the difference of two. */
export type AnyDirection = BudgetDirection | "net" | "mixed";

/** Whether money goes out: then more than the budget is overspending. */
export function isOutlay(direction: AnyDirection): boolean {
  return direction === "expenditure" || direction === "financing-outlay";
}

/** Whether money comes in: then more than the budget is a success. */
export function isReceipt(direction: AnyDirection): boolean {
  return direction === "revenue" || direction === "financing-receipt";
}
