import { type AwardResult, type AwardRound, selectWinners } from "../../award/index.ts";
import { computed, type Path, type Problem, refuseIfAny } from "../../core/index.ts";
import type { AwardScheme } from "../../regulation/index.ts";
import { attempted } from "./attempted.ts";
import { rowsOf, simulatedRow, wordStep } from "./simulated-rows.ts";
import type { SimulatedSide, SimulationStep } from "./simulation.ts";
import type { InputRead } from "./simulation-input-shape.ts";

type Rules = Readonly<Record<"before" | "after", AwardScheme>>;

/** Entries under two schemes: who wins what, and why not. */
export function simulateAwards({ entries, round }: InputRead<"award-entries">, { before, after }: Rules) {
  const problems: Problem[] = [];
  const given: AwardRound = round?.own ?? {};
  const under = (side: "before" | "after", scheme: AwardScheme) => {
    const place = ([first = "", ...rest]: Path): Path =>
      first === "scheme" ? ["rules", side, ...rest] : ["inputs", first, ...rest];
    return attempted(problems, place, () => selectWinners(entries.own, scheme, given));
  };
  const [old, now] = [under("before", before), under("after", after)];
  refuseIfAny(problems);
  // What is undefined has left its problems behind.
  if (old === undefined || now === undefined) throw new TypeError("an award was neither given nor refused");
  const ids = entries.own.map(({ id }) => id);
  const sides = { before: standingsIn(old, ids), after: standingsIn(now, ids) };
  const rows = rowsOf(ids, sides, (id, was, is) =>
    simulatedRow({ id }, was.side, is.side, stepsOf(was.tiers, is.tiers)),
  );
  return { rows, results: { before: old, after: now } };
}

interface Standing {
  readonly side: SimulatedSide;
  /** What became of the entry in each tier: `"won"`, `"contested"`, or why not. */
  readonly tiers: ReadonlyMap<string, string>;
}

/** What became of every entry. */
function standingsIn(
  { tiers, ineligible, unranked, notAwarded, ranking }: AwardResult,
  ids: readonly string[],
): readonly Standing[] {
  const rows = new Map(ranking.rows.map((row) => [row.item.id, row]));
  const out = new Map([
    ...ineligible.map(({ entry, reasons }) => [entry.id, reasons.map(({ code }) => code).join(", ")] as const),
    ...unranked.map(({ id }) => [id, "no-value"] as const),
  ]);
  const missed = new Map(notAwarded.map(({ entry, misses }) => [entry.id, misses]));
  const placed = (list: readonly { readonly entry: { readonly id: string } }[], id: string) =>
    list.some(({ entry }) => entry.id === id);
  return ids.map((id) => {
    const row = rows.get(id);
    const awards = tiers.filter(({ selected }) => placed(selected, id)).map((tier) => tier.id);
    const contested = tiers.filter((tier) => placed(tier.contested, id)).map((tier) => tier.id);
    const value = row === undefined ? {} : { value: computed(row.value), rank: row.bestRank };
    const why = out.get(id);
    if (why !== undefined)
      return { side: { awards, contested }, tiers: new Map(tiers.map((tier) => [tier.id, why] as const)) };
    const reasons = new Map<string, string>([
      ...(missed.get(id) ?? []).map(({ tierId, reason }) => [tierId, reason] as const),
      ...contested.map((tier) => [tier, "contested"] as const),
      ...awards.map((tier) => [tier, "won"] as const),
    ]);
    return { side: { ...value, awards, contested }, tiers: reasons };
  });
}

function stepsOf(before: Standing["tiers"], after: Standing["tiers"]): SimulationStep[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((code) =>
    wordStep({ kind: "tier", code }, before.get(code), after.get(code)),
  );
}
