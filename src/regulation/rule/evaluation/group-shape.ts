import {
  bilingualShape,
  citationShape,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  text,
} from "../../../core/index.ts";

const groupFields = /* @__PURE__ */ (() =>
  object({
    /** The key: that of no component, and of no other group. */
    key: text,
    /** The code as printed, where it has one: `"A"`. */
    code: optional(text),
    /** The name in both languages. */
    label: bilingualShape,
    /** What it adds up: the keys of components, and of other groups. A component counts once, on however many ways. */
    of: list(text, { least: 1, code: "invalid-regulation" }),
    /** Where it comes from; the regulation's source unless told. */
    source: optional(citationShape),
  }))();

/** The shape of a group of components. */
export const groupShape: Shape<RegulationGroup, Read<typeof groupFields>> = groupFields;

/** A group that was read. */
export type GroupRead = Read<typeof groupFields>;

/**
 * Components with a sub-total of their own: a level above the components, as "pengungkit" over its areas. Groups may
 * stand within groups, and share components.
 *
 * @term kelompok komponen
 */
export interface RegulationGroup extends Given<typeof groupFields> {}

/** The keys of the components of each group, by its key, in the order in which the group names them. */
export function membersOf(groups: readonly RegulationGroup[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map(groups.map(({ key, of }) => [key, of]));
  const members = (key: string): readonly string[] => named.get(key)?.flatMap(members) ?? [key];
  return new Map(groups.map(({ key }) => [key, [...new Set(members(key))]]));
}

/** Keys are those of nothing else, what a group adds up is there, and no group lies within itself. */
export function lawOfGroups(groups: readonly GroupRead[], components: readonly string[], refuse: Refuse): void {
  const keys = groups.map(({ key }) => key);
  const known = [...components, ...keys];
  for (const [i, { key, of }] of groups.entries()) {
    if (components.includes(key) || key === "total" || keys.indexOf(key) < i)
      refuse("duplicate-key", [i, "key"], {
        en: "a key that no component and no other group has",
        id: "kunci yang tidak dimiliki komponen atau kelompok lain",
      });
    for (const [j, other] of of.entries())
      if (!known.includes(other))
        refuse("invalid-regulation", [i, "of", j], {
          en: `the key of a component or a group: ${known.join(", ")}`,
          id: `kunci salah satu komponen atau kelompok: ${known.join(", ")}`,
        });
    if (liesWithin(key, groups))
      refuse("invalid-regulation", [i, "of"], {
        en: `groups that do not hold "${key}" themselves`,
        id: `kelompok yang tidak memuat "${key}" itu sendiri`,
      });
  }
}

/** Whether a group lies within itself, over however many others. */
function liesWithin(key: string, groups: readonly GroupRead[]): boolean {
  const seen = new Set<string>();
  const pending = [key];
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const other of groups.find((each) => each.key === next)?.of ?? []) {
      if (other === key) return true;
      if (!seen.has(other)) pending.push(other);
      seen.add(other);
    }
  return false;
}
