import type { BudgetDirection } from "../budget-direction.ts";

/**
 * Kinds of spending of a region: `operating` (belanja operasi), `capital` (belanja modal), `contingency` (belanja tak
 * terduga), `transfer` (belanja transfer).
 *
 * @term kelompok belanja
 */
export type SpendingKind = "operating" | "capital" | "contingency" | "transfer";

/**
 * The code of an account of a regional budget, taken apart.
 *
 * @term kode rekening
 */
export interface AccountCode {
  /** Says what this is. */
  readonly kind: "account-code";
  /** The code, tidied. */
  readonly code: string;
  /** How many groups it has, from 1 to 6. */
  readonly level: number;
  /** Its groups: `["5", "1", "02"]`. */
  readonly groups: readonly string[];
  /** The same for one account in both editions: the groups without noughts in front. */
  readonly key: string;
  /** The code of the account above it; null for an account of one group. */
  readonly parent: string | null;
  /** Which way the money goes; absent where financing does not say. */
  readonly direction?: BudgetDirection;
  /** The kind of spending, of accounts of expenditure with two groups or more. */
  readonly spending?: SpendingKind;
  /** Of an account with five groups or more: whether the last ones are short (`01.0024`) or long (`001.00024`). */
  readonly edition?: "short" | "long";
}
