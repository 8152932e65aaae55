import { numberAt } from "./item-at.ts";
import type { Links } from "./link-rows.ts";

/** The positions of rows with parents before children; rows on a cycle, or below one, are not among them. */
export function topologicalOrder({ parentStart, childStart, childAt }: Links): Int32Array {
  const rows = parentStart.length - 1;
  const order = new Int32Array(rows);
  const waiting = new Int32Array(rows);
  let known = 0;
  for (let i = 0; i < rows; i++) {
    waiting[i] = numberAt(parentStart, i + 1) - numberAt(parentStart, i);
    if (waiting[i] === 0) order[known++] = i;
  }
  for (let at = 0; at < known; at++) {
    const row = numberAt(order, at);
    for (let k = numberAt(childStart, row); k < numberAt(childStart, row + 1); k++) {
      const child = numberAt(childAt, k);
      const left = numberAt(waiting, child) - 1;
      waiting[child] = left;
      if (left === 0) order[known++] = child;
    }
  }
  return order.subarray(0, known);
}
