import { add, atLeast, compare, type Exact, multiply, ONE } from "../../number/index.ts";
import type { IndicatorRelation } from "../tree/index.ts";
import { fromBelow, type PartsOf } from "./from-below.ts";
import type { Located, Support } from "./indicator-index.ts";
import { shareFor } from "./share-for.ts";
import type { Standings } from "./standing.ts";

/** A result that reaches an indicator on several ways, and how often it would count there. */
export interface CountedTwice {
  readonly upper: Located;
  readonly lower: Located;
  readonly times: Exact;
  /** The ways, each from the result up; the first of very many. */
  readonly ways: () => readonly (readonly Located[])[];
}

/** How much of each result that others share arrives in an indicator. */
type Reach = Map<Located, Exact>;

/**
 * The results that would count more than once in an indicator above them, at the lowest place where their ways meet. A
 * result counts for each way by the shares of the nodes on it; of parts of which only one decides, it counts once.
 *
 * Only results with several indicators right above them are followed: what hangs below one of those counts as it does.
 */
export function countedTwice(located: readonly Located[], parts: PartsOf, standings: Standings): CountedTwice[] {
  const forks = forksIn(parts);
  if (forks.size === 0) return [];
  const found: CountedTwice[] = [];
  const reaches = new Map<Located, Reach>();
  for (const upper of fromBelow(located, parts)) {
    const supports = parts.get(upper);
    if (supports === undefined) continue;
    const reach: Reach = new Map();
    for (const side of SIDES) {
      const ofSide = supports.filter(({ relation }) => sideOf(relation) === side);
      for (const [lower, much] of arriving(ofSide, side, { forks, reaches, standings })) keepMost(reach, lower, much);
    }
    for (const [lower, times] of reach) {
      if (compare(times, ONE) <= 0) continue;
      found.push({ upper, lower, times, ways: () => waysTo(upper, lower, parts, reaches) });
      // Nothing is computed here, so that it does not arrive above: it is told once, where its ways meet.
      reach.delete(lower);
    }
    if (reach.size > 0) reaches.set(upper, reach);
  }
  return found;
}

interface Below {
  readonly forks: ReadonlySet<Located>;
  readonly reaches: ReadonlyMap<Located, Reach>;
  readonly standings: Standings;
}

/** What arrives in an indicator from one side of it. */
function arriving(supports: readonly Support[], side: Side, { forks, reaches, standings }: Below): Reach {
  const sum: Reach = new Map();
  for (const { lower, upper } of supports) {
    const share = side === "extreme" ? ONE : shareFor(upper, lower, standings);
    if (share === undefined) continue;
    const bring = (what: Located, much: Exact): void => {
      const before = sum.get(what);
      const more = multiply(much, share);
      if (before === undefined) sum.set(what, more);
      else sum.set(what, side === "extreme" ? atLeast(before, more) : add(before, more));
    };
    if (forks.has(lower)) bring(lower, ONE);
    for (const [what, much] of reaches.get(lower) ?? []) bring(what, much);
  }
  return sum;
}

function keepMost(reach: Reach, lower: Located, much: Exact): void {
  const before = reach.get(lower);
  reach.set(lower, before === undefined ? much : atLeast(before, much));
}

/** The sides of a whole: a result may stand above and below a fraction bar. */
type Side = "parts" | "below" | "extreme";
const SIDES: readonly Side[] = ["parts", "below", "extreme"];

function sideOf(relation: IndicatorRelation): Side | undefined {
  switch (relation) {
    case "sum":
    case "weighted":
    case "average":
    case "numerator":
      return "parts";
    case "denominator":
      return "below";
    case "minimum":
    case "maximum":
    case "worst":
      return "extreme";
    case "same":
    case "none":
      return undefined;
  }
}

function forksIn(parts: PartsOf): Set<Located> {
  const seen = new Set<Located>();
  const forks = new Set<Located>();
  for (const supports of parts.values())
    for (const lower of new Set(supports.map((each) => each.lower))) {
      if (seen.has(lower)) forks.add(lower);
      seen.add(lower);
    }
  return forks;
}

const MOST_WAYS = 6;

/** The ways from a result up to an indicator; the first of very many. */
function waysTo(upper: Located, lower: Located, parts: PartsOf, reaches: ReadonlyMap<Located, Reach>): Located[][] {
  const ways: Located[][] = [];
  const open: Located[][] = [[upper]];
  while (open.length > 0 && ways.length < MOST_WAYS) {
    const way = open.pop() as Located[];
    const nexts = new Set((parts.get(way[0] as Located) ?? []).map((support) => support.lower));
    for (const next of [...nexts].reverse()) {
      if (next === lower) ways.push([next, ...way]);
      else if (reaches.get(next)?.has(lower)) open.push([next, ...way]);
    }
  }
  return ways;
}
