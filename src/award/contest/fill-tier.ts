import type { TierRead } from "./award-call.ts";
import type { MissReason } from "./award-result.ts";
import { count, type Limit, type Owner, ownersOf } from "./owner-limits.ts";
import { areSure, type Bounds, less, othersOf, parted, type Row, type Some, sumOfBounds, together } from "./some.ts";
import { GONE, hold, type TierBook, turnAway, win } from "./tier-book.ts";

/** What one tier needs to know. */
export interface TierTask {
  readonly tier: TierRead;
  /** Who comes to the tier, tied group by tied group, the best first. */
  readonly groups: readonly (readonly Some[])[];
  /** Why an entry does not meet the conditions of the tier; undefined when it does. */
  readonly missOf: (row: Row) => MissReason | undefined;
  /** What owners have won in the whole award so far, and may win; written on. */
  readonly inAward: Limit;
  readonly decide: TierBook["decide"];
}

/** A tier as it was filled. */
export interface FilledTier extends Omit<TierBook, "inTier" | "decide"> {
  readonly tier: TierRead;
  readonly open: number;
  /** Who goes on to the next tier, in the same tied groups. */
  readonly rest: TierTask["groups"];
}

/**
 * Gives the places of a tier to tied groups, the best group first. It parts no equals and lets no order of the input
 * decide; of what a contest leaves open it keeps count, so that whoever wins has won whatever the jury says.
 */
export function fillTier({ tier, groups, missOf, inAward, decide }: TierTask): FilledTier {
  const { onTie } = tier;
  const inTier: Limit = { most: tier.perAgency, won: new Map() };
  const book: TierBook = { winners: [], contests: [], waiting: [], misses: new Map(), inTier, decide };
  const places = tier.places === "all" ? Number.POSITIVE_INFINITY : tier.places;
  let room: Bounds = { least: places, most: places };
  let closed: MissReason = "places-filled";
  const rest = groups.map((group) => (room.most === 0 ? turnAway(book, group, closed) : fill(group)));
  const held = book.contests.reduce((sum, contest) => sum + contest.places, 0);
  const free = tier.places === "all" ? 0 : Math.max(0, tier.places - book.winners.length - held);
  return { ...book, tier, open: held + free, rest: rest.filter(({ length }) => length > 0) };

  /** Seats a group as far as it can be; gives back who goes on. */
  function fill(group: readonly Some[]): readonly Some[] {
    const { misses } = book;
    for (const row of group.flatMap(({ rows }) => rows)) {
      const miss = missOf(row);
      if (miss !== undefined) misses.set(row, miss);
    }
    const [fit, unfit] = parted(group, (row) => !misses.has(row));
    // What those that ask have won before is no part of what their owner has won elsewhere.
    for (const pool of group) count(inAward.won, othersOf(pool), -1);
    for (const pool of unfit) count(inAward.won, othersOf(pool));
    const owners = ownersOf(fit, inTier, inAward);
    const out = new Set(owners.flatMap(({ asking, isOut }) => (isOut ? asking.rows : [])));
    const [pools, crowdedOut] = parted(fit, (row) => !out.has(row));
    const limited = owners.filter(({ isOut, loss }) => !isOut && loss.most > 0);
    const next = [...turnAway(book, crowdedOut, "agency-limit"), ...(pools.length > 0 ? give(pools, limited) : [])];
    for (const pool of next) count(inAward.won, othersOf(pool));
    return [...unfit, ...next].filter(({ most }) => most > 0).sort(byPosition);
  }

  function give(pools: readonly Some[], limited: readonly Owner[]): readonly Some[] {
    const asking = together(pools);
    const demand = less(asking, sumOfBounds(limited.map(({ loss }) => loss)));
    const before = room;
    room = less(before, demand);
    if (demand.most <= before.least || (onTie === "include" && before.least > 0)) return seat(book, pools, limited);
    if (onTie === "exclude" && demand.least > before.most) {
      closed = "tie-excluded";
      room = GONE;
      return turnAway(book, pools, closed);
    }
    // With "include" and "exclude" it is not known whether the tier is still open to them.
    const wins = {
      least: onTie === "report" ? Math.min(demand.least, before.least) : 0,
      most: onTie === "include" ? demand.most : Math.min(demand.most, before.most),
    };
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
  const own = alone.flatMap((owner) => {
    const { asking, loss } = owner;
    return hold(book, { asking, wins: less(asking, loss), left: loss, reason: "agency-limit", limited: [owner] });
  });
  const held = new Set(alone.flatMap(({ asking }) => asking.rows));
  const tangled = pools.filter((pool) => !isFree(pool) && !pool.rows.some((row) => held.has(row)));
  if (tangled.length === 0) return [...free, ...own];
  const asking = together(tangled);
  const left = sumOfBounds(limited.filter((owner) => !alone.includes(owner)).map(({ loss }) => loss));
  return [...free, ...own, ...hold(book, { asking, wins: less(asking, left), left, reason: "earlier-tier" })];
}
