import type { Finding } from "../../finding/index.ts";

/**
 * Two rows with one code.
 *
 * @typeParam L - The rows of the first list.
 * @typeParam R - The rows of the second list.
 * @term pasangan baris
 */
export interface RowPair<L, R> {
  /** The code. */
  readonly code: string;
  /** The row of the first list. */
  readonly left: L;
  /** The row of the second list. */
  readonly right: R;
}

/**
 * Two lists joined by codes, with the rows that have no counterpart.
 *
 * @typeParam L - The rows of the first list.
 * @typeParam R - The rows of the second list.
 * @term gabungan daftar
 */
export interface JoinedRows<L, R> {
  /** Says what this is. */
  readonly kind: "joined-rows";
  /** The rows with one code, in the order of the first list. */
  readonly pairs: readonly RowPair<L, R>[];
  /** The rows of the first list without a counterpart. */
  readonly left: readonly L[];
  /** The rows of the second list without a counterpart. */
  readonly right: readonly R[];
  /** `unjoined-rows` and `repeated-code`. */
  readonly findings: readonly Finding[];
}
