import type { Bilingual } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { Ranking } from "../../ranking/index.ts";
import type { AwardEntry } from "../../regulation/index.ts";

/**
 * One reason why an entry may not take part.
 *
 * @term alasan tidak memenuhi syarat
 */
export interface IneligibilityReason {
  /** A stable kebab-case word, or the word of the scheme's own condition. */
  readonly code: string;
  /** The same in words. */
  readonly message: Bilingual;
}

/**
 * An entry with its place in the ranking.
 *
 * @term peserta berperingkat
 * @typeParam E - The entries.
 */
export interface PlacedEntry<E extends AwardEntry = AwardEntry> {
  /** The entry itself, untouched. */
  readonly entry: E;
  /** The value that was ranked. */
  readonly score: Decimal;
  /** The first place of its tied group in the ranking of all eligible entries, or its own. */
  readonly bestRank: number;
  /** The last place of its tied group, or its own. */
  readonly worstRank: number;
  /** What gave it its place: `"value"`, the name of a tie-break, or `"jury"` for a decision of the jury. */
  readonly decidedBy: string;
}

/**
 * Places that the rules cannot give: the entries that compete for them, and why.
 *
 * @term tempat yang diperebutkan
 * @typeParam E - The entries.
 */
export interface Contest<E extends AwardEntry = AwardEntry> {
  /** The entries that compete. */
  readonly entries: readonly PlacedEntry<E>[];
  /** How many of them get a place; no owner more than its limit. */
  readonly places: number;
  /**
   * Why: they are tied across the last place; they are tied and their owner may not win with all of them; or an
   * earlier tier is contested among them, and those who do not win there win here.
   */
  readonly reason: "tie-at-cut" | "agency-limit" | "earlier-tier";
}

/**
 * A tier with its winners.
 *
 * @term hasil kategori penghargaan
 * @typeParam E - The entries.
 */
export interface TierResult<E extends AwardEntry = AwardEntry> {
  /** The id of the tier. */
  readonly id: string;
  /** What the award is called. */
  readonly label: string | Bilingual;
  /** How many places it has. */
  readonly places: number | "all";
  /** Who has won, first places first. */
  readonly selected: readonly PlacedEntry<E>[];
  /**
   * The same as `selected`.
   *
   * @deprecated Use `selected`; it goes with the next minor release.
   */
  readonly winners: readonly PlacedEntry<E>[];
  /**
   * Who may win here, by what the jury decides: who competes for places that it must give, and whose place hangs on a
   * contest elsewhere. Never too few; where contests hang on each other over several tiers or limits, perhaps more.
   */
  readonly contested: readonly PlacedEntry<E>[];
  /** Places that nobody has got yet: contested ones, and those without a taker. */
  readonly open: number;
  /** How many of its places ties in earlier tiers have used up; only where they have. */
  readonly usedByTies?: number;
  /** The contests one by one, as far as it is known for how many places. */
  readonly contests: readonly Contest<E>[];
}

/**
 * Why an eligible entry won nothing, tier by tier.
 *
 * @term tidak menang
 */
export interface AwardMiss {
  /** The tier. */
  readonly tierId: string;
  /** Why not in this tier. */
  readonly reason: MissReason;
}

/**
 * Why an entry did not win in a tier; `no-reference` where its minimum is that of a tier that nobody has won.
 *
 * @term alasan tidak menang
 */
export type MissReason =
  | "other-category"
  | "other-cluster"
  | "below-minimum-score"
  | "no-reference"
  | "below-minimum-grade"
  | "no-grade"
  | "agency-limit"
  | "places-filled"
  | "tie-excluded";

/**
 * An eligible entry that won nothing, with its place in the ranking.
 *
 * @term tidak menang
 * @typeParam E - The entries.
 */
export interface UnawardedEntry<E extends AwardEntry = AwardEntry> extends PlacedEntry<E> {
  /** Why not, tier by tier. */
  readonly misses: readonly AwardMiss[];
}

/**
 * The result of an award.
 *
 * @term hasil penghargaan
 * @typeParam E - The entries.
 */
export interface AwardResult<E extends AwardEntry = AwardEntry> {
  /** Says what this is. */
  readonly kind: "award-result";
  /** The id of the scheme. */
  readonly scheme: string;
  /** The tiers, in the order of the scheme. */
  readonly tiers: readonly TierResult<E>[];
  /** Who may not take part, with every reason. */
  readonly ineligible: readonly {
    /** The entry itself, untouched. */
    readonly entry: E;
    /** Every reason. */
    readonly reasons: readonly IneligibilityReason[];
  }[];
  /** Eligible entries without a value to rank. */
  readonly unranked: readonly E[];
  /** Eligible entries that won nothing and compete for nothing, with the reason of each tier. */
  readonly notAwarded: readonly UnawardedEntry<E>[];
  /** The ranking of all eligible entries. */
  readonly ranking: Ranking<E>;
  /** What people must decide, or should know. */
  readonly findings: readonly Finding[];
}
