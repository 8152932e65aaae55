import { addAll } from "../../core/index.ts";
import type { Contest, MissReason } from "./award-result.ts";
import { count, type Limit, type Owner } from "./owner-limits.ts";
import { areSure, type Bounds, type Row, type Some, surely } from "./some.ts";

/** A contest before it is shown to people. */
export interface OpenContest {
  readonly rows: readonly Row[];
  readonly places: number;
  readonly reason: Contest["reason"];
  /** Entries of one owner among them that may not win with all of them. */
  readonly limits: readonly { readonly rows: readonly Row[]; readonly places: number }[];
}

/** What becomes of the entries that come to a tier; written on while it is filled. */
export interface TierBook {
  readonly winners: { readonly row: Row; readonly byJury: boolean }[];
  readonly contests: OpenContest[];
  /** Who wins here or not by how contests elsewhere are decided, so that not even the number of places is known. */
  readonly waiting: Row[];
  /** Who surely wins nothing here, and why. */
  readonly misses: Map<Row, MissReason>;
  /** What owners have won in the tier, and may win. */
  readonly inTier: Limit;
  /** Whom the jury gives contested places; undefined where it has not decided. */
  readonly decide: (contest: OpenContest) => readonly Row[] | undefined;
}

/** Rows that compete: how many of them win, and how many go on to the next tier. */
interface Trial {
  readonly asking: Some;
  readonly wins: Bounds;
  readonly left: Bounds;
  readonly reason: Contest["reason"];
  readonly limited?: readonly Owner[];
}

/** Who won goes on to no other tier. */
export const GONE: Bounds = { least: 0, most: 0 };

/** Notes why rows win nothing here; all of them go on. */
export function turnAway({ misses }: TierBook, pools: readonly Some[], reason: MissReason): readonly Some[] {
  for (const { rows } of pools) for (const row of rows) misses.set(row, reason);
  return pools;
}

/** Gives a place to a row. */
export function win({ winners, inTier }: TierBook, row: Row, byJury: boolean): Some {
  winners.push({ row, byJury });
  count(inTier.won, surely(row));
  return { rows: [row], ...GONE };
}

/** Gives places by the word of the jury, or holds them for it; gives back who goes on. */
export function hold(book: TierBook, { asking, wins, left, reason, limited = [] }: Trial): readonly Some[] {
  const { rows } = asking;
  const limits = limited.map((owner) => ({ rows: owner.asking.rows, places: owner.asking.most - owner.loss.most }));
  const contest: OpenContest | undefined =
    wins.least === wins.most ? { rows, places: wins.least, reason, limits } : undefined;
  const canBeDecided = areSure(asking) && limited.every(({ loss }) => loss.least === loss.most);
  const chosen = contest && canBeDecided ? book.decide(contest) : undefined;
  if (chosen !== undefined) {
    const winners = new Set(chosen);
    const others = rows.filter((row) => !winners.has(row)).map(surely);
    turnAway(book, others, reason === "agency-limit" ? reason : "places-filled");
    return [...chosen.map((row) => win(book, row, true)), ...others];
  }
  if (contest === undefined) addAll(book.waiting, rows);
  else book.contests.push(contest);
  count(book.inTier.won, { rows, ...wins });
  return [{ rows, ...left }];
}
