import type * as z from "zod";
import type { DecimalInput } from "../number/index.ts";
import type { RankOrder } from "../ranking/index.ts";
import type { awardEntrySchema, awardSchemeSchema, awardTierSchema, entryRulesSchema } from "./award-schema.ts";

/**
 * What competes: an innovation, an agency, a person. One owner may have several entries, and win with several.
 *
 * @term peserta penghargaan
 */
export interface AwardEntry extends z.infer<typeof awardEntrySchema> {}

/**
 * One award of a scheme, with its places and conditions.
 *
 * @term kategori penghargaan
 */
export interface AwardTier extends z.infer<typeof awardTierSchema> {}

/**
 * Who may take part, asked before anything is ranked.
 *
 * @term syarat peserta
 */
export interface EntryRules extends z.infer<typeof entryRulesSchema> {}

/**
 * A scheme as a document: it survives JSON.
 *
 * @term skema penghargaan
 */
export interface AwardSchemeDocument extends z.infer<typeof awardSchemeSchema> {}

/**
 * A key for equal values: a figure of the entries by its name, or a function.
 *
 * @term penentu peringkat sama
 */
export interface AwardTieBreak {
  /** The name that `decidedBy` shows, and of the figure where no function is given. */
  readonly name: string;
  /** Which end goes first; `"descending"` unless told. */
  readonly order?: RankOrder;
  /** The key of an entry; the figure of that name unless told. */
  readonly value?: (entry: AwardEntry) => DecimalInput | null | undefined;
}

/**
 * A scheme as a program uses it: the document, or one with functions in it.
 *
 * @term skema penghargaan
 */
export interface AwardScheme extends Omit<AwardSchemeDocument, "tieBreak"> {
  /** Keys for equal values, the first one first. */
  readonly tieBreak?: readonly AwardTieBreak[];
  /** A condition of your own: true, or no reason, takes part; false, or reasons, does not. */
  readonly eligible?: (entry: AwardEntry) => boolean | readonly string[];
}

/**
 * Someone who won in an earlier year.
 *
 * @term pemenang terdahulu
 */
export interface PastWinner {
  /** The year of that award. */
  readonly year: number;
  /** The entry that won. */
  readonly entryId: string;
  /** Its owner. */
  readonly agencyId: string;
}

/**
 * What the jury decided about contested places of a tier.
 *
 * @term keputusan juri
 */
export interface JuryDecision {
  /** The tier. */
  readonly tierId: string;
  /** The entries that get the contested places. */
  readonly winners: readonly string[];
}

/**
 * What a round of an award knows besides the entries.
 *
 * @term keterangan penyelenggaraan
 */
export interface AwardRound {
  /** The year of the round; needed where past winners are barred. */
  readonly year?: number;
  /** The day of judgement; needed where entries must have been in use for some time. */
  readonly asOf?: string;
  /** The winners of earlier years. */
  readonly history?: readonly PastWinner[];
  /** Decisions about places that were contested. */
  readonly decisions?: readonly JuryDecision[];
}
