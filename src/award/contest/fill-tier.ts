import type { TierRead } from "./award-call.ts";
import type { MissReason } from "./award-result.ts";
import { count, type Limit, type Owner, ownersOf } from "./owner-limits.ts";
import { areSure, type Bounds, less, othersOf, parted, type Row, type Some, sumOfBounds, together } from "./some.ts";
import { GONE, hold, type TierBook, turnAway, win } from "./tier-book.ts";
import type { MissOf } from "./tier-conditions.ts";

/** What one tier needs to know. */
export interface TierTask {
  readonly tier: TierRead;
  /** Who comes to the tier, tied group by tied group, the best first. */
  readonly groups: readonly (readonly Some[])[];
  /** Why an entry does not meet the conditions of the tier; undefined when it does. */
  readonly missOf: MissOf;
  /** How many of its places ties in earlier tiers have used up. */
  readonly usedUp: Bounds;
  /** What owners have won in the whole award so far, and may win; written on. */
  readonly inAward: Limit;
  readonly decide: TierBook["decide"];
}

/** A tier as it was filled. */
export interface FilledTier extends Omit<TierBook, "inTier" | "decide"> {
  readonly tier: TierRead;
  readonly open: number;
  /** How many of its places ties in earlier tiers have used up, for sure. */
  readonly usedByTies: number;
  /** How many places of the tiers after it are used up, where ties use them. */
  readonly beyond: Bounds;
  /** Who goes on to the next tier, in the same tied groups. */
  readonly rest: TierTask["groups"];
}

/**
 * Gives the places of a tier to tied groups, the best group first. It parts no equals and lets no order of the input
 * decide; of what a contest leaves open it keeps count, so that whoever wins has won whatever the jury says.
 */
export function fillTier({ tier, groups, missOf, usedUp, inAward, decide }: TierTask): FilledTier {
  const { onTie } = tier;
  const inTier: Limit = { most: tier.perAgency, won: new Map() };
  const book: TierBook = { winners: [], contests: [], waiting: [], misses: new Map(), inTier, decide };
  const places = tier.places === "all" ? Number.POSITIVE_INFINITY : tier.places;
  let room: Bounds = less({ least: places, most: places }, usedUp);
  let taken: Bounds = usedUp;
  let closed: MissReason = "places-filled";
  const rest = groups.map((group) => (room.most === 0 ? turnAway(book, group, closed) : fill(group)));
  const held = book.contests.reduce((sum, contest) => sum + contest.places, 0);
  const counted = tier.places === "all" ? 0 : tier.places;
  const usedByTies = Math.min(counted, usedUp.least);
  const free = Math.max(0, counted - usedByTies - book.winners.length - held);
  const beyond = tier.places === "all" ? usedUp : less(taken, { least: places, most: places });
  return { ...book, tier, open: held + free, usedByTies, beyond, rest };

  /** Seats a group as far as it can be; gives back who goes on. */
  function fill(group: readonly Some[]): readonly Some[] {
    const { misses } = book;
    const unsure = new Set<Row>();
    for (const row of group.flatMap(({ rows }) => rows)) {
      const miss = missOf(row);
      if (miss === "unsure") unsure.add(row);
      else if (miss !== undefined) misses.set(row, miss);
    }
    const [fit, unfit] = parted(group, (row) => !misses.has(row));
    // What those that ask have won before is no part of what their owner has won elsewhere.
    for (const pool of group) count(inAward.won, othersOf(pool), -1);
    for (const pool of unfit) count(inAward.won, othersOf(pool));
    const owners = ownersOf(fit, inTier, inAward);
    const out = new Set(owners.filter(({ isOut }) => isOut).flatMap(({ asking }) => asking.rows));
    const [pools, crowdedOut] = parted(fit, (row) => !out.has(row));
    const limited = owners.filter(({ isOut, loss }) => !isOut && loss.most > 0);
    const next = [
      ...turnAway(book, crowdedOut, "agency-limit"),
      ...(pools.length > 0 ? give(pools, limited, unsure.size > 0) : []),
    ];
    for (const pool of next) count(inAward.won, othersOf(pool));
    return [...unfit, ...next].filter(({ most }) => most > 0).sort(byPosition);
  }

  function give(pools: readonly Some[], limited: readonly Owner[], isUnsure: boolean): readonly Some[] {
    const asking = together(pools);
    const least = sumOfBounds(limited.map(({ loss }) => loss));
    // Equals meet a minimum together: where one of them is unsure, all are that meet the other conditions.
    const demand = { ...less(asking, least), ...(isUnsure && { least: 0 }) };
    const before = room;
    room = less(before, demand);
    if (!isUnsure && (demand.most <= before.least || (onTie === "include" && before.least > 0))) {
      taken = sumOfBounds([taken, demand]);
      return seat(book, pools, limited);
    }
    if (!isUnsure && onTie === "exclude" && demand.least > before.most) {
      closed = "tie-excluded";
      room = GONE;
      return turnAway(book, pools, closed);
    }
    // With "include" and "exclude" it is not known whether the tier is still open to them.
    const wins = {
      least: onTie === "report" ? Math.min(demand.least, before.least) : 0,
      most: onTie === "include" ? demand.most : Math.min(demand.most, before.most),
    };
    taken = sumOfBounds([taken, wins]);
    const reason = pools.length === 1 ? "earlier-tier" : "tie-at-cut";
    return hold(book, { asking, wins, left: less(asking, wins), reason, limited });
  }
}

function byPosition({ rows: [a] }: Some, { rows: [b] }: Some): number {
  return (a?.position ?? 0) - (b?.position ?? 0);
}

/** Gives places to a group for which there is room, as far as the limits of owners let it. */
function seat(book: TierBook, pools: readonly Some[], limited: readonly Owner[]): readonly Some[] {
  const mayLose = new Set(limited.flatMap(({ asking }) => asking.rows));
  const isFree = ({ rows }: Some): boolean => !rows.some((row) => mayLose.has(row));
  const free = pools
    .filter(isFree)
    .flatMap((pool) =>
      areSure(pool)
        ? pool.rows.map((row) => win(book, row, false))
        : hold(book, { asking: pool, wins: pool, left: GONE, reason: "earlier-tier" }),
    );
  const alone = limited.filter(({ asking }) => areSure(asking));
  const own = alone.flatMap(({ asking, loss }) =>
    hold(book, { asking, wins: less(asking, loss), left: loss, reason: "agency-limit" }),
  );
  const held = new Set(alone.flatMap(({ asking }) => asking.rows));
  const tangled = pools.filter((pool) => !isFree(pool) && !pool.rows.some((row) => held.has(row)));
  if (tangled.length === 0) return [...free, ...own];
  const asking = together(tangled);
  const left = sumOfBounds(limited.filter((owner) => !alone.includes(owner)).map(({ loss }) => loss));
  return [...free, ...own, ...hold(book, { asking, wins: less(asking, left), left, reason: "earlier-tier" })];
}
