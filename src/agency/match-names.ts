import { anyText, as, deepFreeze, document, readAll, series } from "../core/index.ts";
import { matchName } from "./match-name.ts";
import type { AmbiguousName, MatchedName, NameMatching, NearName, UnknownName } from "./name-matching.ts";
import { registryIndex } from "./registry-index.ts";
import { type AgencyRegistry, agencyRegistryShape } from "./registry-shape.ts";

const indexedShape = /* @__PURE__ */ (() =>
  document(as(agencyRegistryShape, ({ agencies }) => registryIndex(agencies))))();
const namesShape = /* @__PURE__ */ (() => series(anyText))();

/**
 * Finds the agencies that names belong to. Capitals, blanks, line breaks, punctuation, codes in front and usual spellings
 * ("Kec.", "RSUD", "&") make no difference. What is only like the name of an agency is a proposal with its reason, and is
 * never taken for it: who accepts one makes it an alias.
 *
 * @term pencocokan nama instansi
 * @param names - The names as they stand in a table, from any iterable.
 * @param registry - The agencies, as {@link agencyRegistry} gives them.
 * @returns Each name, as it was written, in exactly one list, with how often it came.
 * @throws A {@link SakipError} `invalid-input` for a name that is no text, and for a registry that is none.
 * @see No official source: the spellings and short forms were seen in tables of regions.
 * @example
 * ```ts
 * import { agencyRegistry, matchNames } from "sakip";
 *
 * const registry = agencyRegistry([
 *   { id: "030601", name: "Dinas Kependudukan dan Pencatatan Sipil", aliases: ["Dinas Dukcapil"] },
 *   { id: "031301", name: "Dinas Pariwisata" },
 * ]);
 * const { matched, near, unknown } = matchNames(["DINAS  DUKCAPIL", "Dispar", "Seluruh Perangkat Daerah"], registry);
 * matched.map(({ name, agencyId }) => [name, agencyId]) // => [["DINAS  DUKCAPIL", "030601"]]
 * near[0]?.proposals[0]?.message.en
 * // => "\"Dispar\" may be \"Dinas Pariwisata\": it is its short form or its initials."
 * unknown.map(({ name, role }) => [name, role]) // => [["Seluruh Perangkat Daerah", "all"]]
 * ```
 * @example Units of one name under different agencies are left to a person.
 * ```ts
 * import { agencyRegistry, matchNames } from "sakip";
 *
 * const registry = agencyRegistry([
 *   { id: "0308", name: "Dinas Komunikasi dan Informatika" },
 *   { id: "030801", name: "Sub Bagian Umum", parentId: "0308" },
 *   { id: "1400", name: "Dinas Penanaman Modal" },
 *   { id: "140001", name: "Sub Bagian Umum", parentId: "1400" },
 * ]);
 * matchNames(["Subbag Umum"], registry).ambiguous[0]?.candidates.map(({ parentId }) => parentId) // => ["0308", "1400"]
 * ```
 */
export function matchNames(names: Iterable<string>, registry: AgencyRegistry): NameMatching {
  const [given, index] = readAll([namesShape, names, "names"], [indexedShape, registry, "registry"]);
  const counts = new Map<string, { readonly at: number; count: number }>();
  for (const [at, name] of given.entries()) {
    const before = counts.get(name);
    if (before === undefined) counts.set(name, { at, count: 1 });
    else before.count++;
  }
  const matched: MatchedName[] = [];
  const ambiguous: AmbiguousName[] = [];
  const near: NearName[] = [];
  const unknown: UnknownName[] = [];
  for (const [name, { at, count }] of counts) {
    const found = matchName(name, index);
    const own = { name, count, at };
    switch (found.as) {
      case "matched":
        matched.push({ ...own, ...found.told });
        break;
      case "ambiguous":
        ambiguous.push({ ...own, ...found.told });
        break;
      case "near":
        near.push({ ...own, ...found.told });
        break;
      case "unknown":
        unknown.push({ ...own, ...found.told });
    }
  }
  return deepFreeze({ kind: "name-matching", matched, ambiguous, near, unknown });
}
