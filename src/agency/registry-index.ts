import type { Read } from "../core/index.ts";
import type { AgencyRole, agencyShape } from "./agency-shape.ts";
import { type KnownName, knownName, type NameIndex, nameIndex } from "./name-index.ts";
import { idFinder } from "./near-ids.ts";
import { type NameRead, readName } from "./read-name.ts";
import { roleOf } from "./role-of.ts";

export type ReadAgency = Read<typeof agencyShape>;

/** An agency with all its names read. */
export interface NamedAgency {
  readonly agency: ReadAgency;
  /** Its name in force, tidied. */
  readonly title: string;
  readonly role: AgencyRole;
  /** The name in force, and behind it the aliases; each once. */
  readonly names: readonly NameRead[];
}

/** Agencies by their ids and by their names. */
export interface RegistryIndex extends NameIndex {
  readonly agencies: readonly NamedAgency[];
  readonly byId: ReadonlyMap<string, number>;
  /** The positions of ids that a text may have been. */
  readonly nearIds: (text: string) => readonly number[];
}

/** A short name in brackets behind a long one: "(BPBD)". Anything longer is a remark. */
const SHORT_NAME = /^\p{Lu}[\p{Lu}\p{N}/-]+$/u;

/** The names of an agency: what is in brackets behind one may be its short form. */
export function namedAgency(agency: ReadAgency): NamedAgency {
  const read = [agency.name, ...(agency.aliases ?? [])].map(readName);
  const all = read.flatMap((name) =>
    name.aside !== undefined && SHORT_NAME.test(name.aside) ? [name, readName(name.aside)] : [name],
  );
  const seen = new Set([""]);
  const names = all.filter(({ key }) => !seen.has(key) && seen.add(key));
  return {
    agency,
    title: names[0]?.text ?? agency.name,
    role: agency.role ?? (names[0] && roleOf(names[0])) ?? "agency",
    names,
  };
}

export function registryIndex(given: readonly ReadAgency[]): RegistryIndex {
  const agencies = given.map(namedAgency);
  const known = agencies.flatMap(({ names }, of): KnownName[] => names.map((name) => knownName(of, name)));
  const ids = given.map(({ id }) => id);
  const byId = new Map(ids.map((id, i) => [id, i]));
  return { ...nameIndex(known), agencies, byId, nearIds: idFinder(ids) };
}
