import { type Bounds, grouped, partOf, type Row, type Some, together } from "./some.ts";

/** How many places each owner has. */
export type Tally = Map<string, Bounds>;

/** How many entries of one owner can win, and how many have won so far. */
export interface Limit {
  readonly most: number | undefined;
  readonly won: Tally;
}

/** Entries of one owner that ask for places, and how many of them its limits keep from winning. */
export interface Owner {
  readonly asking: Some;
  readonly loss: Bounds;
  /** Whether none of them can win. */
  readonly isOut: boolean;
}

const NONE: Bounds = { least: 0, most: 0 };

/** Adds to a tally how many of some rows have won; a sign of −1 takes them off again. */
export function count(tally: Tally, some: Some, sign: 1 | -1 = 1): void {
  for (const [agencyId, own] of byOwner([some])) {
    const before = tally.get(agencyId) ?? NONE;
    tally.set(agencyId, { least: before.least + sign * own.least, most: before.most + sign * own.most });
  }
}

/**
 * The owners of a tied group with what its limits take from them: that in the tier, and that in the whole award. What the
 * group itself has won in earlier tiers is not in the tally of the award: an entry that asks has not won yet.
 */
export function ownersOf(pools: readonly Some[], inTier: Limit, inAward: Limit): readonly Owner[] {
  return byOwner(pools).map(([agencyId, asking]) => {
    const here = inTier.won.get(agencyId) ?? NONE;
    const elsewhere = inAward.won.get(agencyId) ?? NONE;
    const lost = (asked: number, wonHere: number, wonElsewhere: number): number => {
      const beyondTier = asked - Math.max(0, (inTier.most ?? Number.POSITIVE_INFINITY) - wonHere);
      // Those that do not ask have won before: all of them together count against the limit of the award.
      const beyondAward = asking.rows.length + wonElsewhere - (inAward.most ?? Number.POSITIVE_INFINITY);
      return Math.max(0, beyondTier, Math.min(asked, beyondAward));
    };
    return {
      asking,
      loss: {
        least: lost(asking.least, here.least, elsewhere.least),
        most: lost(asking.most, here.most, elsewhere.most),
      },
      isOut: lost(asking.most, here.least, elsewhere.least) === asking.most,
    };
  });
}

function byOwner(pools: readonly Some[]): readonly (readonly [string, Some])[] {
  const ownerOf = ({ item }: Row): string => item.agencyId;
  const parts = pools.flatMap((pool) =>
    [...grouped(pool.rows, ownerOf)].map(([owner, rows]) => ({ owner, part: partOf(pool, rows) })),
  );
  return [...grouped(parts, ({ owner }) => owner)].map(([owner, own]) => [
    owner,
    together(own.map(({ part }) => part)),
  ]);
}
