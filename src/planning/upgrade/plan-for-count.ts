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
  readonly rise?: Pick<PlannedFate, "upgrades" | "others"> & { readonly cost: number };
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
    // Where answers alone are missing: what is not known lifts nobody.
    const [upgrades, ...others] = required.gates.length === 0 ? required.options : [];
    return upgrades === undefined
      ? { at, required }
      : { at, required, rise: { cost: costOf(upgrades, planning), upgrades, others } };
  });
  const have = ways.filter(({ required }) => required.status === "reached").length;
  const lacking = Math.max(0, count - have);
  const cheapest = ways.flatMap(({ at, rise }) => (rise === undefined ? [] : [{ at, cost: rise.cost }])).sort(byCost);
  const isPossible = cheapest.length >= lacking;
  const taken = new Set(cheapest.slice(0, isPossible ? lacking : 0).map(({ at }) => at));
  const dearest = cheapest[lacking - 1]?.cost;
  const fates = ways.map(({ at, required, rise }): PlannedFate => {
    if (rise === undefined) return { role: blockedBy(required), upgrades: [], others: [] };
    if (taken.has(at)) return { role: "raised", ...rise };
    const { cost } = rise;
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
