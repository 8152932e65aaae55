import type { Finding, Outcome } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";

/**
 * Why a stage gives no score.
 *
 * @term alasan nilai juri tidak ada
 */
export type JuryReason = "below-quorum" | "too-few-to-drop";

/**
 * The score of an entry in one stage, with every sheet.
 *
 * @term nilai tahap penjurian
 */
export interface StageScore {
  /** The stage. */
  readonly stageId: string;
  /** The mean of the sheets that count; 0 to the sum of the weights of the criteria, unless judges were brought to one level. */
  readonly score: Outcome<Decimal, JuryReason>;
  /** The sheets, by judge: their points, and whether they count. */
  readonly sheets: readonly {
    /** The judge. */
    readonly judgeId: string;
    /** The points of the sheet, after any normalising; absent on a sheet that is not complete. */
    readonly points?: Decimal;
    /** Whether the sheet counts, or why it does not. */
    readonly use: "counted" | "dropped" | "conflict-of-interest" | "incomplete";
  }[];
}

/**
 * The score of an entry over all stages.
 *
 * @term nilai juri
 */
export interface JuryScore {
  /** The entry. */
  readonly entryId: string;
  /** The mean of the stages by their weights; not computable when a stage that counts has no score. */
  readonly score: Outcome<Decimal, JuryReason>;
  /** The stages. */
  readonly stages: readonly StageScore[];
}

/**
 * What a jury's sheets come to.
 *
 * @term hasil penjurian
 */
export interface JuryResult {
  /** Says what this is. */
  readonly kind: "jury-result";
  /** The scores, in the order in which the entries first occur. */
  readonly scores: readonly JuryScore[];
  /** What was taken from each judge's sheets in each stage; empty without normalising. */
  readonly leniency: readonly {
    /** The stage. */
    readonly stageId: string;
    /** The judge. */
    readonly judgeId: string;
    /** The points above the means of the entries that it judged; negative for a strict judge. */
    readonly points: Decimal;
  }[];
  /** Sheets that did not count, as findings. */
  readonly findings: readonly Finding[];
}
