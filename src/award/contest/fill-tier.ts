import type { AwardTier } from "../../regulation/index.ts";
import { type Admission, admit, type Candidates, type Room, type Row } from "./admit.ts";
import { type AgencyLedger, addMaybe, addSure, emptyLedger, roomUnder } from "./agency-ledger.ts";
import type { Contest, MissReason } from "./award-result.ts";

/** A contest before it is shown to people. */
export interface OpenContest {
  readonly rows: readonly Row[];
  readonly places: number;
  readonly reason: Contest["reason"];
  /** Entries of one owner among them that may not win with all of them. */
  readonly crowded?: Admission["crowded"];
}

/** What one tier needs to know. */
export interface TierTask {
  readonly tier: AwardTier;
  readonly groups: readonly Candidates[];
  /** Why an entry does not meet the conditions of the tier; undefined when it does. */
  readonly missOf: (row: Row) => MissReason | undefined;
  /** What owners have won in the whole award so far; written on. */
  readonly ledger: AgencyLedger;
  /** How many entries of one owner can win in the whole award. */
  readonly perAgency: number | undefined;
  /** Whether an earlier tier had to stop: then nobody knows who comes to this one. */
  readonly undecided: boolean;
  /** Whom the jury gives contested places; undefined where it has not decided. */
  readonly decide: (contest: OpenContest) => readonly Row[] | undefined;
}

/** A tier as it was filled. */
export interface FilledTier {
  readonly winners: readonly { readonly row: Row; readonly byJury: boolean }[];
  readonly contests: readonly OpenContest[];
  readonly open: number;
  /** Who goes on to the next tier. */
  readonly rest: readonly Candidates[];
  readonly misses: ReadonlyMap<Row, MissReason>;
  /** Whether places stayed open because a contest decides whether an owner may still win. */
  readonly depends: boolean;
}

/**
 * Gives the places of a tier to tied groups, the best group first. It parts no equals, lets no order of the input decide,
 * and stops where a place would depend on a contest that the jury has not settled.
 */
export function fillTier({ tier, groups, missOf, ledger, perAgency, undecided, decide }: TierTask): FilledTier {
  const own = emptyLedger();
  const winners: { row: Row; byJury: boolean }[] = [];
  const contests: OpenContest[] = [];
  const rest: Candidates[] = [];
  const misses = new Map<Row, MissReason>();
  let room = tier.places === "all" ? Number.POSITIVE_INFINITY : tier.places;
  let stopped: MissReason | undefined = undecided ? "undecided" : undefined;

  function passOn(rows: readonly Row[], reason: MissReason, coming = rows.length): void {
    if (coming > 0) rest.push({ rows, coming });
    for (const row of rows) misses.set(row, reason);
  }

  function win(row: Row, byJury: boolean): void {
    winners.push({ row, byJury });
    for (const each of [own, ledger]) addSure(each, row.item.agencyId, 1);
    room--;
  }

  function hold(contest: OpenContest, coming: number): void {
    const chosen = coming === contest.rows.length ? decide(contest) : undefined;
    if (chosen !== undefined) {
      for (const row of chosen) win(row, true);
      const others = contest.rows.filter((row) => !chosen.includes(row));
      passOn(others, contest.reason === "agency-limit" ? "agency-limit" : "places-filled");
      return;
    }
    contests.push(contest);
    room -= contest.places;
    for (const each of [own, ledger]) noteContest(each, contest);
    if (coming > contest.places) rest.push({ rows: contest.rows, coming: coming - contest.places });
  }

  function seat({ rows, coming }: Candidates, { free, crowded }: Admission): void {
    const need = crowded.reduce((sum, { places }) => sum + places, free.length);
    if (coming < rows.length) hold({ rows: free, places: Math.min(coming, room), reason: "earlier-tier" }, coming);
    else if (need <= room || tier.onTie === "include") {
      for (const row of free) win(row, false);
      for (const each of crowded) hold({ ...each, reason: "agency-limit" }, each.rows.length);
    } else {
      const tied = rows.filter((row) => free.includes(row) || crowded.some((each) => each.rows.includes(row)));
      if (tier.onTie === "exclude") {
        stopped = "tie-excluded";
        passOn(tied, stopped);
      } else hold({ rows: tied, places: room, reason: "tie-at-cut", crowded }, tied.length);
    }
  }

  function roomOf(agencyId: string, asking: ReadonlySet<string>): Room {
    const here = roomUnder(own, tier.perAgency, agencyId, asking);
    const overall = roomUnder(ledger, perAgency, agencyId, asking);
    return { least: Math.min(here.least, overall.least), most: Math.min(here.most, overall.most) };
  }

  for (const group of groups) {
    const asking = new Set(group.rows.map((row) => row.item.id));
    const closed: MissReason | undefined = stopped ?? (room <= 0 ? "places-filled" : undefined);
    const admission = closed === undefined ? admit(group, missOf, (agencyId) => roomOf(agencyId, asking)) : undefined;
    if (admission === undefined) {
      const reason: MissReason = closed ?? "undecided";
      stopped = reason;
      passOn(group.rows, reason, group.coming);
      continue;
    }
    const { refused, free, crowded } = admission;
    if (free.length + crowded.length > 0) seat(group, admission);
    const outside = group.rows.filter((row) => refused.has(row));
    if (outside.length > 0) rest.push({ rows: outside, coming: Math.min(group.coming, outside.length) });
    for (const [row, reason] of refused) misses.set(row, reason);
  }
  const held = contests.reduce((sum, { places }) => sum + places, 0);
  const open = held + (Number.isFinite(room) ? Math.max(0, room) : 0);
  return { winners, contests, open, rest, misses, depends: stopped === "undecided" };
}

/** An owner that may not win with all of its tied entries gets its places for sure; elsewhere nobody is sure. */
function noteContest(ledger: AgencyLedger, { rows, places, reason }: OpenContest): void {
  const [first] = rows;
  if (reason === "agency-limit" && first !== undefined) addSure(ledger, first.item.agencyId, places);
  else for (const { item } of rows) addMaybe(ledger, item.agencyId, item.id);
}
