import { anyText, nullable, type Problem, readAll, readInto, refuseIfAny } from "../../core/index.ts";
import { itemsOf } from "./items-shape.ts";
import { rankListed } from "./rank-by.ts";
import { type GroupRule, groupRuleShape } from "./rank-rule-shape.ts";
import type { Ranking } from "./ranking-shape.ts";

/** What the rule answers for an item. */
const groupShape = /* @__PURE__ */ nullable(anyText);

/**
 * One list ranked as a whole and within its groups, so that an agency of type C is not measured against one of type A
 * alone.
 *
 * @term peringkat per kelompok
 */
export interface GroupedRanking<T> {
  /** Says what this is. */
  readonly kind: "grouped-ranking";
  /** All items, whatever their group. */
  readonly overall: Ranking<T>;
  /** A ranking per group, in the order in which the groups first occur. */
  readonly groups: readonly {
    /** The group. */
    readonly group: string;
    /** The ranking of its items. */
    readonly ranking: Ranking<T>;
  }[];
  /** The items that belong to no group, in the order of the input: they are ranked overall only. */
  readonly ungrouped: readonly T[];
}

/**
 * Ranks items within their groups (provinces, regencies and cities; agencies of type A, B and C) and overall, by one
 * rule.
 *
 * @term peringkat per kelompok
 * @param items - The items, in any order; read once, never changed.
 * @param rule - The rule of {@link rankBy}, and the group of an item.
 * @throws A {@link SakipError} with every problem of the items and the rule, as {@link rankBy}.
 * @see No official source; awards for provinces, regencies and cities apart are usual.
 * @example
 * ```ts
 * import { rankWithin } from "sakip";
 *
 * const agencies = [
 *   { id: "Dinas A", type: "A", score: 82 },
 *   { id: "Dinas B", type: "B", score: 85 },
 *   { id: "Dinas C", type: "A", score: 79 },
 * ];
 * const ranked = rankWithin(agencies, { value: (each) => each.score, group: (each) => each.type });
 * ranked.overall.rows.map((row) => row.item.id) // => ["Dinas B", "Dinas A", "Dinas C"]
 * ranked.groups.map(({ group, ranking }) => [group, ranking.rows.map((row) => row.item.id)])
 * // => [["A", ["Dinas A", "Dinas C"]], ["B", ["Dinas B"]]]
 * ```
 */
export function rankWithin<T>(items: Iterable<T>, rule: GroupRule<T>): GroupedRanking<T> {
  const [listed, read] = readAll([itemsOf<T>(), items, "items"], [groupRuleShape, rule, "rule"]);
  const byGroup = new Map<string, T[]>();
  const ungrouped: T[] = [];
  const problems: Problem[] = [];
  listed.forEach((item, i) => {
    const group = readInto(problems, groupShape, read.group(item) ?? null, ["items", i, "group"]);
    if (group === null) ungrouped.push(item);
    else addUnder(byGroup, group, item);
  });
  refuseIfAny(problems);
  // The whole list first: what is wrong with a value is told with its place in the input.
  const overall = rankListed(listed, read);
  const groups = [...byGroup].map(([group, members]) => Object.freeze({ group, ranking: rankListed(members, read) }));
  return Object.freeze({
    kind: "grouped-ranking",
    overall,
    groups: Object.freeze(groups),
    ungrouped: Object.freeze(ungrouped),
  });
}

function addUnder<T>(byGroup: Map<string, T[]>, group: string, item: T): void {
  const members = byGroup.get(group);
  if (members === undefined) byGroup.set(group, [item]);
  else members.push(item);
}
