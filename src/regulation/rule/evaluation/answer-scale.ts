import type { Bilingual, Citation } from "../../../core/index.ts";
import type { Decimal } from "../../../number/index.ts";
import type { Scale } from "../../../scale/index.ts";

/**
 * The answers that a part or an item may be given.
 *
 * @term skala jawaban
 */
export interface AnswerScale {
  /** The id: `"letters"`. */
  readonly id: string;
  /** The answers, from the best. */
  readonly answers: readonly AnswerChoice[];
  /** The full mark: the highest value of an answer. A number given as an answer lies between 0 and this. */
  readonly full: Decimal;
  /** The table that turns a share of criteria met (0–100) into an answer. */
  readonly shares?: Scale;
  /** Where the values come from. */
  readonly source: Citation;
}

/**
 * One answer of an {@link AnswerScale}.
 *
 * @term jawaban
 */
export interface AnswerChoice {
  /** What the assessor writes down: `"AA"`, `"Y"`. */
  readonly code: string;
  /** What it is worth, in the unit of the scale. */
  readonly value: Decimal;
  /** When it is given. */
  readonly meaning?: Bilingual | undefined;
  /** What must be shown besides, before a share of criteria met can give this answer. */
  readonly evidence?: Bilingual | undefined;
}
