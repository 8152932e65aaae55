import type { Finding } from "../core/index.ts";
import { oddLength } from "./odd-length.ts";
import type { NamedAgency } from "./registry-index.ts";
import { splitHead } from "./split-head.ts";

/** What a person should look at before names are matched against the registry. */
export function registryFindings(
  agencies: readonly NamedAgency[],
  idLengths: readonly number[] | undefined,
): readonly Finding[] {
  const byId = new Map(agencies.map((each) => [each.agency.id, each]));
  const isOdd = oddLength([...byId.keys()], idLengths);
  return [
    ...agencies.flatMap((each, at) => [
      ...(each.role === "agency" ? [] : [notAnAgency(each, at)]),
      ...(isOdd(each.agency.id) ? [idLength(each, at)] : []),
      ...aboveIt(each, at, byId),
    ]),
    ...sharedNames(agencies),
  ];
}

/** A unit below nothing that is known, or below an agency whose name it has in another form. */
function aboveIt(unit: NamedAgency, at: number, byId: ReadonlyMap<string, NamedAgency>): Finding[] {
  const { parentId } = unit.agency;
  if (parentId === undefined) return [];
  const parent = byId.get(parentId);
  if (parent === undefined) return [unknownParent(unit, at, parentId)];
  // "Sekretariat Dinas …": behind the kind of the unit stands the name of an agency.
  const { rest } = splitHead(unit.names[0]?.words ?? []);
  const inner = splitHead(rest);
  if (inner.head === "" || inner.rest.length === 0) return [];
  const isOwn = parent.names.some(({ key }) => key === rest.join(""));
  return isOwn || inner.family !== splitHead(parent.names[0]?.words ?? []).family ? [] : [formerName(unit, at, parent)];
}

/** Names that several agencies have: whose each is, nobody can tell. */
function sharedNames(agencies: readonly NamedAgency[]): Finding[] {
  const bearers = new Map<string, { readonly name: string; readonly at: number[] }>();
  for (const [at, { names }] of agencies.entries())
    for (const { key, text } of names) {
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, { name: text, at: [at] });
      else known.at.push(at);
    }
  return [...bearers.values()].flatMap(({ name, at }) => {
    const [first, ...others] = at;
    if (first === undefined || others.length === 0) return [];
    const ids = at.map((each) => agencies[each]?.agency.id ?? "");
    return [sharedName(name, ids, others[0] ?? first)];
  });
}

function notAnAgency({ agency: { id }, title: name, role }: NamedAgency, at: number): Finding {
  return {
    code: "not-an-agency",
    severity: "info",
    subject: id,
    path: ["agencies", at, "name"],
    details: { name, role },
    message: {
      id: `"${name}" bukan perangkat daerah.`,
      en: `"${name}" is no agency.`,
    },
  };
}

function idLength({ agency: { id }, title: name }: NamedAgency, at: number): Finding {
  return {
    code: "id-length",
    severity: "warning",
    subject: id,
    path: ["agencies", at, "id"],
    details: { name, length: id.length },
    message: {
      id: `Kode "${id}" ("${name}") panjangnya ${id.length}, tidak seperti kode lain; mungkin ada angka yang hilang.`,
      en: `The id "${id}" ("${name}") has ${id.length} characters, unlike the others; a digit may be lost.`,
    },
  };
}

function unknownParent({ agency: { id }, title: name }: NamedAgency, at: number, parentId: string): Finding {
  return {
    code: "unknown-parent-agency",
    severity: "warning",
    subject: id,
    path: ["agencies", at, "parentId"],
    details: { name, parentId },
    message: {
      id: `"${name}" berada di bawah kode "${parentId}", yang tidak ada dalam daftar.`,
      en: `"${name}" is a unit of "${parentId}", which is not in the list.`,
    },
  };
}

function formerName({ agency: { id }, title: name }: NamedAgency, at: number, parent: NamedAgency): Finding {
  const parentName = parent.title;
  return {
    code: "former-parent-name",
    severity: "info",
    subject: id,
    path: ["agencies", at, "name"],
    details: { name, parentId: parent.agency.id, parentName },
    message: {
      id: `"${name}" berada di bawah "${parentName}"; namanya memuat nama lain, mungkin nama lama instansi itu.`,
      en: `"${name}" is a unit of "${parentName}"; it carries another name, perhaps a former one of that agency.`,
    },
  };
}

function sharedName(name: string, ids: readonly string[], at: number): Finding {
  const list = ids.map((id) => `"${id}"`).join(", ");
  return {
    code: "shared-name",
    severity: "warning",
    subject: ids[1] ?? "",
    path: ["agencies", at, "name"],
    details: { name, ids },
    message: {
      id: `Nama "${name}" dipakai oleh ${ids.length} instansi (${list}); nama itu saja tidak menunjuk salah satunya.`,
      en: `${ids.length} agencies have the name "${name}" (${list}); the name alone tells none of them.`,
    },
  };
}
