import {
  called,
  document,
  type Given,
  list,
  object,
  optional,
  type Read,
  renamed,
  type Shape,
  text,
  whole,
} from "../../core/index.ts";
import { isoDate } from "../../period/index.ts";

const awardYear = /* @__PURE__ */ (() => called(whole(1900, 9999), "tahun"))();

const pastWinnerShape = /* @__PURE__ */ (() =>
  object({
    /** The year of that award. */
    year: awardYear,
    /** The entry that won. */
    entryId: text,
    /** Its owner. */
    agencyId: text,
  }))();

/**
 * Someone who won in an earlier year.
 *
 * @term pemenang terdahulu
 */
export interface PastWinner extends Given<typeof pastWinnerShape> {}

const juryDecisionShape = /* @__PURE__ */ (() =>
  object({
    /** The tier. */
    tierId: text,
    /** The entries that get the contested places. */
    selected: renamed(list(text), "winners"),
  }))();

/**
 * What the jury decided about contested places of a tier.
 *
 * @term keputusan juri
 */
export interface JuryDecision extends Given<typeof juryDecisionShape> {}

const awardRoundFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** The year of the round; needed where past winners are barred. */
      year: optional(awardYear),
      /** The day of judgement; needed where entries must have been in use for some time. */
      asOf: optional(isoDate),
      /** The winners of earlier years. */
      history: optional(list(pastWinnerShape), []),
      /** Decisions about places that were contested. */
      decisions: optional(list(juryDecisionShape), []),
    }),
  ))();

/**
 * What a round of an award knows besides the entries.
 *
 * @term keterangan penyelenggaraan
 */
export interface AwardRound extends Given<typeof awardRoundFields> {}

/**
 * The shape of a round: its year and day, earlier winners, and decisions of the jury.
 *
 * @term keterangan penyelenggaraan
 */
export const awardRoundShape: Shape<AwardRound, Read<typeof awardRoundFields>> = awardRoundFields;
