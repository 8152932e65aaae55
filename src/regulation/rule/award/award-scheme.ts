import type * as z from "zod";
import type { DecimalInput } from "../../../number/index.ts";
import type { AwardEntry } from "./award-entry.ts";
import type { awardSchemeSchema, awardTierSchema, entryRulesSchema } from "./award-scheme-schema.ts";
import type { RankOrder } from "./rank-order.ts";

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
