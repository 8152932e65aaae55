import { type Decimal, type Exact, exactToDecimal, type Rounding, roundExact } from "../../number/index.ts";
import { breakTies } from "./break-ties.ts";
import { directionOf, orderExactly } from "./order-exactly.ts";
import type { RankRuleRead, TieRule } from "./rank-rule-shape.ts";
import { decimalsOf, type RankedRow } from "./ranked-row-shape.ts";
import type { Ranking } from "./ranking-shape.ts";
import type { Readings } from "./read-items.ts";

/** Ranks what was read: nothing can go wrong any more. */
export function rankReadings<T>(read: Readings<T>, rule: RankRuleRead): Ranking<T> {
  const { items, values, handed, keys, unranked, ineligible } = read;
  const { order, ties, decimals, rounding: mode = "half-up" } = rule;
  const rounding: Rounding | undefined = decimals === undefined ? undefined : { decimals, mode };
  const compared = rounding === undefined ? values : values.map((value) => roundExact(value, rounding));
  const sorted = orderExactly(compared, directionOf(order));
  const rows: RankedRow<T>[] = [];
  let groups = 0;

  /** Gives the places after those given so far to some items, which nothing parts. */
  function place({ positions, from, to }: Stretch, value: Decimal, decidedBy?: string): void {
    groups++;
    const bestRank = rows.length + 1;
    const worstRank = rows.length + to - from;
    const tied = worstRank > bestRank;
    const shared = sharedRank(ties, bestRank, worstRank, groups);
    for (let i = from; i < to; i++) {
      const position = positions[i] as number;
      const item = items[position] as T;
      const rank = shared ?? rows.length + 1;
      const key = tied && ties === "ordinal" ? "input-order" : (decidedBy ?? "value");
      const unrounded = rounding && (handed[position] ?? exactToDecimal(values[position] as Exact));
      // Several literals, because spreading an optional field into a million rows takes longer than sorting them.
      if (decidedBy !== undefined) {
        const tieBreakValues = decimalsOf(keys.map((each) => each.values[position]));
        const placed = { item, value, rank, bestRank, worstRank, tied, decidedBy: key };
        rows.push(Object.freeze({ ...placed, ...(unrounded && { unrounded }), tieBreakValues }));
      } else if (unrounded === undefined)
        rows.push(Object.freeze({ item, value, rank, bestRank, worstRank, tied, decidedBy: key }));
      else rows.push(Object.freeze({ item, value, unrounded, rank, bestRank, worstRank, tied, decidedBy: key }));
    }
  }

  let start = 0;
  for (const end of sorted.ends) {
    const first = sorted.order[start] as number;
    const ready = rounding === undefined ? handed[first] : undefined;
    const value = ready ?? exactToDecimal(compared[first] as Exact);
    if (end - start === 1 || keys.length === 0) place({ positions: sorted.order, from: start, to: end }, value);
    else {
      const positions = Array.from(sorted.order.subarray(start, end));
      for (const group of breakTies({ positions, decidedBy: "value" }, keys))
        place({ positions: group.positions, from: 0, to: group.positions.length }, value, group.decidedBy);
    }
    start = end;
  }
  return Object.freeze({
    kind: "ranking",
    rows: Object.freeze(rows),
    unranked: Object.freeze(unranked),
    ineligible,
    order,
    ties,
    tieBreak: Object.freeze(keys.map((key) => key.name)),
    rankedOn: rounding === undefined ? "exact" : "rounded",
    ...(rounding !== undefined && { rounding: Object.freeze(rounding) }),
  });
}

/** The items at `positions[from..to)`. */
interface Stretch {
  readonly positions: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
}

/** The rank that all of a tied group have; undefined where each has its own. */
function sharedRank(ties: TieRule, best: number, worst: number, dense: number): number | undefined {
  switch (ties) {
    case "competition":
      return best;
    case "modified":
      return worst;
    case "dense":
      return dense;
    case "fractional":
      return (best + worst) / 2;
    case "ordinal":
      return undefined;
  }
}
