import type { RankedRow } from "../../ranking/index.ts";
import type { AwardEntry } from "../../regulation/index.ts";
import type { MissReason } from "./award-result.ts";

/** A ranked entry. */
export type Row = RankedRow<AwardEntry>;

/**
 * Tied entries on their way to a tier. Where an earlier tier is contested among them, only some of them will come: then
 * `coming` is smaller than their number.
 */
export interface Candidates {
  readonly rows: readonly Row[];
  readonly coming: number;
}

/** A group at the door of a tier. */
export interface Admission {
  /** Who does not get in, and why. */
  readonly refused: ReadonlyMap<Row, MissReason>;
  /** Who can win, all of them. */
  readonly free: readonly Row[];
  /** Entries of one owner that may not win with all of them. */
  readonly crowded: readonly { readonly rows: readonly Row[]; readonly places: number }[];
}

/** How many more places an owner can get: at least and at most, whatever contests among others bring. */
export interface Room {
  readonly least: number;
  readonly most: number;
}

/**
 * Tells who of a group can win in a tier; undefined where that depends on a contest that the jury has not settled.
 */
export function admit(
  { rows, coming }: Candidates,
  missOf: (row: Row) => MissReason | undefined,
  roomOf: (agencyId: string) => Room,
): Admission | undefined {
  const refused = new Map<Row, MissReason>();
  const byOwner = new Map<string, Row[]>();
  for (const row of rows) {
    const miss = missOf(row);
    const { agencyId } = row.item;
    if (miss === undefined) byOwner.set(agencyId, [...(byOwner.get(agencyId) ?? []), row]);
    else refused.set(row, miss);
  }
  const crowded: { rows: readonly Row[]; places: number }[] = [];
  for (const [agencyId, own] of byOwner) {
    const { least, most } = roomOf(agencyId);
    if (own.length <= least) continue;
    if (least < most) return undefined;
    byOwner.delete(agencyId);
    if (most > 0) crowded.push({ rows: own, places: most });
    else for (const row of own) refused.set(row, "agency-limit");
  }
  // Of a group of which only some will come, nobody knows whom a condition would meet.
  const isSplit = crowded.length > 0 || (refused.size > 0 && refused.size < rows.length);
  if (coming < rows.length && isSplit) return undefined;
  const free = rows.filter((row) => !refused.has(row) && byOwner.has(row.item.agencyId));
  return { refused, free, crowded };
}
