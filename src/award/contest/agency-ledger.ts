import type { Room } from "./admit.ts";

/** Who has won how much so far: what is sure, and what depends on places that are contested. */
export interface AgencyLedger {
  /** How many places an owner has for sure. */
  readonly sure: Map<string, number>;
  /** Entries of an owner that may still win a contested place. */
  readonly maybe: Map<string, Set<string>>;
}

/** A ledger in which nobody has won anything. */
export function emptyLedger(): AgencyLedger {
  return { sure: new Map(), maybe: new Map() };
}

/** Writes down places that an owner has for sure. */
export function addSure({ sure }: AgencyLedger, agencyId: string, places: number): void {
  sure.set(agencyId, (sure.get(agencyId) ?? 0) + places);
}

/** Writes down that an entry may win a contested place. */
export function addMaybe({ maybe }: AgencyLedger, agencyId: string, entryId: string): void {
  maybe.set(agencyId, (maybe.get(agencyId) ?? new Set()).add(entryId));
}

/** How many more places an owner can get under a limit, whatever contests among others bring. */
export function roomUnder(
  { sure, maybe }: AgencyLedger,
  limit: number | undefined,
  agencyId: string,
  asking: ReadonlySet<string>,
): Room {
  if (limit === undefined) return { least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  const most = Math.max(0, limit - (sure.get(agencyId) ?? 0));
  // An entry that asks now cannot also win the contested place that it is still waiting for.
  const waiting = [...(maybe.get(agencyId) ?? [])].filter((id) => !asking.has(id)).length;
  return { least: Math.max(0, most - waiting), most };
}
