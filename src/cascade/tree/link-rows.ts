import { itemAt, numberAt } from "./item-at.ts";

/** As much of a row as its links need, as it was written or as it was read. */
export interface Row {
  readonly id: string;
  readonly parents: readonly (string | { readonly id: string })[];
}

/**
 * The links of rows as arrays of positions: what row i hangs below is `parentAt` from `parentStart[i]` up to
 * `parentStart[i + 1]`, and what hangs below it is `childAt` likewise, in the order of the rows.
 *
 * Arrays, because a list of children per node made a million nodes take twice as long.
 */
export interface Links {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly parentStart: Int32Array;
  readonly parentAt: Int32Array;
  readonly childStart: Int32Array;
  readonly childAt: Int32Array;
}

/** What is told of a link that was left out: the row, which of its parents, and why. */
export type LinkFault = (row: number, parent: number, fault: "missing-parent" | "duplicate-parent") => void;

/** The positions of rows by their ids. */
export function indexRows(rows: readonly Row[]): Map<string, number> {
  const indexOf = new Map<string, number>();
  for (let i = 0; i < rows.length; i++) indexOf.set(itemAt(rows, i).id, i);
  return indexOf;
}

/**
 * Links rows with ids that occur once. Links to unknown rows, and second links to the same row, are left out and told.
 */
export function linkRows(rows: readonly Row[], indexOf: ReadonlyMap<string, number>, onFault: LinkFault): Links {
  let most = 0;
  for (const { parents } of rows) most += parents.length;
  const parentStart = new Int32Array(rows.length + 1);
  const parentAt = new Int32Array(most);
  const childStart = new Int32Array(rows.length + 1);
  // The last row that named each parent, counted from 1: a row may name a hundred thousand.
  const namedBy = new Int32Array(rows.length);
  let links = 0;
  for (let i = 0; i < rows.length; i++) {
    const { parents } = itemAt(rows, i);
    for (let k = 0; k < parents.length; k++) {
      const parent = indexOf.get(parentIdOf(itemAt(parents, k)));
      if (parent === undefined) onFault(i, k, "missing-parent");
      else if (namedBy[parent] === i + 1) onFault(i, k, "duplicate-parent");
      else {
        namedBy[parent] = i + 1;
        parentAt[links++] = parent;
        childStart[parent + 1] = numberAt(childStart, parent + 1) + 1;
      }
    }
    parentStart[i + 1] = links;
  }
  for (let i = 0; i < rows.length; i++) childStart[i + 1] = numberAt(childStart, i + 1) + numberAt(childStart, i);
  return { indexOf, parentStart, parentAt, childStart, childAt: turned(parentStart, parentAt, childStart, links) };
}

/** The id of a parent, however the link is written. */
export function parentIdOf(parent: Row["parents"][number]): string {
  return typeof parent === "string" ? parent : parent.id;
}

function turned(parentStart: Int32Array, parentAt: Int32Array, childStart: Int32Array, links: number): Int32Array {
  const next = childStart.slice();
  const childAt = new Int32Array(links);
  for (let i = 0; i + 1 < parentStart.length; i++) {
    for (let k = numberAt(parentStart, i); k < numberAt(parentStart, i + 1); k++) {
      const parent = numberAt(parentAt, k);
      const free = numberAt(next, parent);
      childAt[free] = i;
      next[parent] = free + 1;
    }
  }
  return childAt;
}
