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
