import { findingKind, namesFact, tell, textFact, wordFact } from "../core/index.ts";
import type { Finding } from "../finding/index.ts";
import { countFact } from "../number/index.ts";
import { oddLength } from "./odd-length.ts";
import type { NamedAgency } from "./registry-index.ts";
import { splitHead } from "./split-head.ts";

const notAnAgency = /* @__PURE__ */ (() =>
  findingKind("not-an-agency", "info", {
    facts: {
      name: textFact,
      role: wordFact({
        agency: { id: "instansi", en: "an agency" },
        all: { id: "seluruh instansi", en: "all agencies" },
        official: { id: "pejabat", en: "an official" },
        external: { id: "pihak luar", en: "somebody outside" },
        sum: { id: "jumlah", en: "a sum" },
      }),
    },
    id: (is) => `"${is.name}" bukan instansi, melainkan ${is.role}.`,
    en: (is) => `"${is.name}" is no agency, but ${is.role}.`,
  }))();

const idLength = /* @__PURE__ */ findingKind("id-length", "warning", {
  facts: { name: textFact, id: textFact, length: countFact },
  id: (is) =>
    `Kode "${is.id}" ("${is.name}") panjangnya ${is.length}, tidak seperti kode lain; mungkin ada angka yang hilang.`,
  en: (is) => `The id "${is.id}" ("${is.name}") has ${is.length} characters, unlike the others; a digit may be lost.`,
});

const unknownParent = /* @__PURE__ */ findingKind("unknown-parent-agency", "warning", {
  facts: { name: textFact, parentId: textFact },
  id: (is) => `"${is.name}" berada di bawah kode "${is.parentId}", yang tidak ada dalam daftar.`,
  en: (is) => `"${is.name}" is a unit of "${is.parentId}", which is not in the list.`,
});

const formerName = /* @__PURE__ */ findingKind("former-parent-name", "info", {
  facts: { name: textFact, parentId: textFact, parentName: textFact },
  id: (is) =>
    `"${is.name}" berada di bawah "${is.parentName}"; namanya memuat nama lain, mungkin nama lama instansi itu.`,
  en: (is) =>
    `"${is.name}" is a unit of "${is.parentName}"; it carries another name, perhaps a former one of that agency.`,
});

const sharedName = /* @__PURE__ */ findingKind("shared-name", "warning", {
  facts: { name: textFact, ids: namesFact, agencies: countFact },
  id: (is) =>
    `Nama "${is.name}" dipakai oleh ${is.agencies} instansi (${is.ids}); nama itu saja tidak menunjuk salah satunya.`,
  en: (is) => `${is.agencies} agencies have the name "${is.name}" (${is.ids}); the name alone tells none of them.`,
});

/**
 * What {@link agencyRegistry} tells.
 *
 * @term temuan daftar instansi
 */
export type RegistryFinding = Finding<
  "not-an-agency" | "id-length" | "unknown-parent-agency" | "former-parent-name" | "shared-name"
>;

/** What a person should look at before names are matched against the registry. */
export function registryFindings(
  agencies: readonly NamedAgency[],
  idLengths: readonly number[] | undefined,
): readonly RegistryFinding[] {
  const byId = new Map(agencies.map((each) => [each.agency.id, each]));
  const isOdd = oddLength([...byId.keys()], idLengths);
  return [
    ...agencies.flatMap((each, at): RegistryFinding[] => {
      const { agency, title: name, role } = each;
      const { id } = agency;
      const place = (key: string) => ({ subject: id, path: ["agencies", at, key] });
      return [
        ...(role === "agency" ? [] : [tell(notAnAgency, place("name"), { name, role })]),
        ...(isOdd(id) ? [tell(idLength, place("id"), { name, id, length: id.length })] : []),
        ...aboveIt(each, at, byId),
      ];
    }),
    ...sharedNames(agencies),
  ];
}

/** A unit below nothing that is known, or below an agency whose name it has in another form. */
function aboveIt(unit: NamedAgency, at: number, byId: ReadonlyMap<string, NamedAgency>): RegistryFinding[] {
  const { agency, title: name } = unit;
  const { id: subject, parentId } = agency;
  if (parentId === undefined) return [];
  const parent = byId.get(parentId);
  if (parent === undefined)
    return [tell(unknownParent, { subject, path: ["agencies", at, "parentId"] }, { name, parentId })];
  // "Sekretariat Dinas …": behind the kind of the unit stands the name of an agency.
  const { rest } = splitHead(unit.names[0]?.words ?? []);
  const inner = splitHead(rest);
  if (inner.head === "" || inner.rest.length === 0) return [];
  const isOwn = parent.names.some(({ key }) => key === rest.join(""));
  const isOfKind = inner.family === splitHead(parent.names[0]?.words ?? []).family;
  if (isOwn || !isOfKind) return [];
  return [tell(formerName, { subject, path: ["agencies", at, "name"] }, { name, parentId, parentName: parent.title })];
}

/** Names that several agencies have: whose each is, nobody can tell. */
function sharedNames(agencies: readonly NamedAgency[]): RegistryFinding[] {
  const bearers = new Map<string, { readonly name: string; readonly at: number[] }>();
  for (const [at, { names }] of agencies.entries())
    for (const { key, text } of names) {
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, { name: text, at: [at] });
      else known.at.push(at);
    }
  return [...bearers.values()].flatMap(({ name, at }) => {
    const [, second] = at;
    if (second === undefined) return [];
    const ids = at.flatMap((each) => agencies[each]?.agency.id ?? []);
    const place = { subject: ids[1] ?? "", path: ["agencies", second, "name"] };
    return [tell(sharedName, place, { name, ids, agencies: ids.length })];
  });
}
