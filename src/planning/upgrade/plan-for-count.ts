import { type RequiredUpgrades, requiredUpgrades, type Upgrade } from "../../evaluation/index.ts";
import type { Planned, PlannedFate } from "./planned.ts";
import type { Planning } from "./planning.ts";

/** So many decisions are made for all agencies together: some seconds for a region, whatever the regulation. */
const DECISIONS = 6_000_000;
const MOST_EACH = 600_000;

/** What it takes an agency. */
interface Way {
  readonly at: number;
  readonly required: RequiredUpgrades;
  /** Only where it can reach the grade. */
  readonly cost?: number;
}

/**
 * The agencies that reach a grade at the lowest cost. They rise each for itself: so many of the cheapest are the cheapest
 * together. Of two that cost the same the first one is taken, and the other one told.
 */
export function planForCount(planning: Planning, target: number, count: number): Planned {
  const { evaluations, rule, wishesOf } = planning;
  const decisions = Math.min(MOST_EACH, Math.ceil(DECISIONS / evaluations.length));
  const ways = evaluations.map((each, at): Way => {
    const required = requiredUpgrades(each, rule, target, { ...wishesOf(at), order: "cheapest", decisions });
    return canReach(required) ? { at, required, cost: costOf(required.options[0] ?? [], planning) } : { at, required };
  });
  const have = ways.filter(({ required }) => required.status === "reached").length;
  const lacking = Math.max(0, count - have);
  const cheapest = ways.flatMap(({ at, cost }) => (cost === undefined ? [] : [{ at, cost }])).sort(byCost);
  const isPossible = cheapest.length >= lacking;
  const taken = new Set((isPossible ? cheapest.slice(0, lacking) : []).map(({ at }) => at));
  const dearest = isPossible && lacking > 0 ? (cheapest[lacking - 1]?.cost ?? 0) : undefined;
  const fates = ways.map((way): PlannedFate => {
    const { required, cost } = way;
    if (cost === undefined) return { role: blockedBy(required), upgrades: [], others: [] };
    const [first = [], ...others] = required.options;
    if (taken.has(way.at)) return { role: "raised", cost, upgrades: first, others };
    const role = isPossible ? (cost === dearest ? "interchangeable" : "spare") : "not-planned";
    return { role, cost, upgrades: [], others: required.options };
  });
  return {
    status: lacking === 0 ? "reached" : isPossible ? "reachable" : "out-of-reach",
    fates,
    truncated: ways.some(({ at, required }) => taken.has(at) && required.truncated),
    proved: ways.every(({ required }) => required.proved),
  };
}

/** An agency can reach the grade where answers alone are missing: what is not known lifts nobody. */
function canReach({ status, options, gates }: RequiredUpgrades): boolean {
  return status === "reachable" && options.length > 0 && gates.length === 0;
}

function blockedBy({ status, gates }: RequiredUpgrades): PlannedFate["role"] {
  if (status === "reachable") return gates.length > 0 ? "held-by-facts" : "out-of-reach";
  return status;
}

function costOf(upgrades: readonly Upgrade[], { goal }: Planning): number {
  return goal.smallest === "parts" ? upgrades.length : upgrades.reduce((sum, { steps }) => sum + steps, 0);
}

function byCost(a: { readonly cost: number }, b: { readonly cost: number }): number {
  return a.cost - b.cost;
}
