import { type KnownName, knownName } from "./name-index.ts";
import type {
  AmbiguousName,
  MatchedName,
  NameCandidate,
  NameProposal,
  NearName,
  UnknownName,
} from "./name-matching.ts";
import { nearNames } from "./near-names.ts";
import { type Nearness, toldNearness } from "./nearness.ts";
import { type NameRead, readName } from "./read-name.ts";
import type { RegistryIndex } from "./registry-index.ts";
import { roleOf } from "./role-of.ts";

type Told<T> = Omit<T, "name" | "count" | "at">;

/** What a registry knows of one name. */
export type NameFound =
  | { readonly as: "matched"; readonly told: Told<MatchedName> }
  | { readonly as: "ambiguous"; readonly told: Told<AmbiguousName> }
  | { readonly as: "near"; readonly told: Told<NearName> }
  | { readonly as: "unknown"; readonly told: Told<UnknownName> };

/** A longer list of proposals is no help. */
const MOST_PROPOSALS = 5;

/** Looks a name up: by the id that it is, by its letters and the id in front of them, and then by what it is like. */
export function matchName(given: string, index: RegistryIndex): NameFound {
  const read = readName(given);
  const byId = index.byId.get(given.trim());
  const named = index.byKey(read.key);
  const inFront = named.length === 0 ? undefined : index.byId.get(read.code ?? "");
  const having = new Set([byId, inFront, ...named.map(({ of }) => of)].filter((of) => of !== undefined));
  const [only, ...others] = [...having].sort((a, b) => a - b);
  if (only === undefined) return nearOrUnknown(given, read, index);
  if (others.length > 0)
    return { as: "ambiguous", told: { candidates: [only, ...others].map((of) => candidateAt(of, index)) } };
  const told = { ...candidateAt(only, index), by: matchedBy(named, only, index), role: roleAt(only, index) };
  return { as: "matched", told };
}

function nearOrUnknown(given: string, read: NameRead, index: RegistryIndex): NameFound {
  const near = new Map<number, NameProposal>();
  const propose = (of: number, nearTo: string, nearness: Nearness) => {
    if (!near.has(of) && near.size < MOST_PROPOSALS)
      near.set(of, proposal(read, candidateAt(of, index), nearTo, nearness));
  };
  const proposeId = (of: number, reason: "code" | "id") => propose(of, candidateAt(of, index).agencyId, { reason });
  const inFront = index.byId.get(read.code ?? "");
  if (inFront !== undefined) proposeId(inFront, "code");
  for (const of of index.nearIds(given.trim())) proposeId(of, "id");
  if (read.key === "") return { as: "unknown", told: { reason: "no-name" } };
  const role = roleOf(read);
  if (role !== undefined) return { as: "unknown", told: { reason: "not-an-agency", role } };
  for (const { known, ...nearness } of nearNames(knownName(-1, read), index))
    propose(known.of, known.read.text, nearness);
  if (near.size === 0) return { as: "unknown", told: { reason: "no-match" } };
  return { as: "near", told: { proposals: [...near.values()] } };
}

function proposal({ text }: NameRead, candidate: NameCandidate, nearTo: string, nearness: Nearness): NameProposal {
  const { id, en } = toldNearness(nearness);
  const message = { id: `"${text}" mungkin "${nearTo}": ${id}.`, en: `"${text}" may be "${nearTo}": ${en}.` };
  return { ...candidate, nearTo, ...nearness, message };
}

function candidateAt(of: number, { agencies }: RegistryIndex): NameCandidate {
  const { id = "", name = "", parentId } = agencies[of]?.agency ?? {};
  return { agencyId: id, agencyName: name, ...(parentId !== undefined && { parentId }) };
}

function roleAt(of: number, { agencies }: RegistryIndex): MatchedName["role"] {
  return agencies[of]?.role ?? "agency";
}

function matchedBy(named: readonly KnownName[], of: number, { agencies }: RegistryIndex): MatchedName["by"] {
  // Those of one agency alone, each with letters of its own: it is one at most.
  const [known] = named;
  if (known === undefined) return "id";
  return agencies[of]?.names[0] === known.read ? "name" : "alias";
}
