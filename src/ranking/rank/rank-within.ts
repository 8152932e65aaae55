import { checkFunction, checkIterable, checkObject, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { rankBy } from "./rank-by.ts";
import type { Ranking, RankRule } from "./ranking.ts";

/**
 * How items are ranked within groups.
 *
 * @term aturan peringkat per kelompok
 */
export interface GroupRule<T> extends RankRule<T> {
  /** The group of an item: `"kabupaten"`, `"tipe A"`; `null` where it belongs to none. */
  readonly group: (item: T) => string | null | undefined;
}

/**
 * One list ranked as a whole and within its groups, so that an agency of type C is not measured against one of type A
 * alone.
 *
 * @term peringkat per kelompok
 */
export interface GroupedRanking<T> {
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
  const problems: Problem[] = [];
  const listed = checkIterable(items, ["items"], problems) ? [...(items as Iterable<T>)] : [];
  if (checkObject(rule, ["rule"], problems)) checkFunction(rule["group"], ["rule", "group"], problems);
  refuseIfAny(problems);
  const { group: groupOf, ...rankRule } = rule;
  const byGroup = new Map<string, T[]>();
  const ungrouped: T[] = [];
  listed.forEach((item, i) => {
    const group: unknown = groupOf(item);
    if (group === null || group === undefined) ungrouped.push(item);
    else if (typeof group === "string") addTo(byGroup, group, item);
    else problems.push(problemAt("invalid-input", ["items", i, "group"], group, "a text, or null for no group"));
  });
  refuseIfAny(problems);
  // The whole list first: what is wrong with a value is told with its place in the input.
  const overall = rankBy(listed, rankRule);
  const groups = [...byGroup].map(([group, members]) => Object.freeze({ group, ranking: rankBy(members, rankRule) }));
  return Object.freeze({ overall, groups: Object.freeze(groups), ungrouped: Object.freeze(ungrouped) });
}

function addTo<T>(byGroup: Map<string, T[]>, group: string, item: T): void {
  const members = byGroup.get(group);
  if (members === undefined) byGroup.set(group, [item]);
  else members.push(item);
}
