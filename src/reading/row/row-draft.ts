import type { RowKind, RowNode } from "../sheet/index.ts";

/** What a row of sums says that it is. */
export type TotalRole = "sum" | "mean" | "grade" | "weighted";

/** A node while rows are gone through. */
export interface OpenNode extends RowNode {
  /** How deep it stands: the higher, the lower. */
  readonly depth: number;
  /** What stands in its cell, number and all. */
  readonly written: string | null;
  /** The row that opened it. */
  readonly row: number;
  /** The column with its number or code; undefined where its title alone stands there. */
  readonly numbered: number | undefined;
  /** Whether its row opens a lower node as well, and is about that. */
  readonly isShared?: boolean;
}

/** A row before its cells are read. */
export interface RowDraft {
  readonly row: number;
  readonly kind: RowKind;
  /** What a row of sums is: of sums, means, grades or weights. */
  readonly role: TotalRole | undefined;
  /** The nodes above it and its own. */
  readonly nodes: readonly OpenNode[];
  /** How many of them begin here. */
  readonly opens: number;
  /** The row above it that it belongs to; undefined at the top. */
  readonly parent: number | undefined;
  /** The row that it only goes on with. */
  readonly continues: number | undefined;
}
