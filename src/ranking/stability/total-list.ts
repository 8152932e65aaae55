import { type Exact, multiply, sumOf } from "../../number/index.ts";
import { type Direction, orderExactly } from "../rank/index.ts";

/** What a list of totals is made of: values by item and component, and the weight of each component. */
export interface TotalInput<T> {
  readonly items: readonly T[];
  readonly values: readonly (readonly Exact[])[];
  readonly weights: readonly Exact[];
}

/** A row of a list of totals, with the places of its tied group. */
export interface TotalRow<T> {
  readonly item: T;
  readonly values: readonly Exact[];
  readonly total: Exact;
  readonly bestRank: number;
  readonly worstRank: number;
}

/** The sum of weight × value. */
export function totalOf(values: readonly Exact[], weights: readonly Exact[]): Exact {
  return sumOf(values.map((value, k) => multiply(value, weights[k] as Exact)));
}

/** The list of totals, in order; equals in the order of the input. */
export function totalList<T>({ items, values, weights }: TotalInput<T>, direction: Direction): readonly TotalRow<T>[] {
  const totals = values.map((row) => totalOf(row, weights));
  const { order, ends } = orderExactly(totals, direction);
  return ends.flatMap((end, i) => {
    const start = ends[i - 1] ?? 0;
    return Array.from(order.subarray(start, end), (at) => ({
      item: items[at] as T,
      values: values[at] as readonly Exact[],
      total: totals[at] as Exact,
      bestRank: start + 1,
      worstRank: end,
    }));
  });
}
