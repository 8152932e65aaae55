import type { Outcome } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { JuryRules, RankOrder, Rubric } from "../../regulation/index.ts";

/**
 * Why a stage gives no score.
 *
 * @term alasan nilai juri tidak ada
 */
export type JuryReason = "below-quorum" | "too-few-to-drop";

/**
 * A deduction or an extra that was added to a score.
 *
 * @term pengurangan atau tambahan nilai
 */
export interface AppliedAdjustment {
  /** The points: below 0 for a deduction. */
  readonly points: Decimal;
  /** Why, where the jury said so. */
  readonly reason?: string;
}

/**
 * The score of an entry in one stage, with every sheet.
 *
 * @term nilai tahap penjurian
 */
export interface StageScore {
  /** The stage. */
  readonly stageId: string;
  /**
   * What the sheets that count come to: 0 to the sum of the weights of the criteria, unless judges were brought to one
   * level or points were added or taken away; or a place, or a sum of places, where the rules count those.
   */
  readonly score: Outcome<Decimal, JuryReason>;
  /** The score before it was rounded; only where the rules round it. */
  readonly unrounded?: Decimal;
  /** Deductions and extras in the score; only where there are some. */
  readonly adjustments?: readonly AppliedAdjustment[];
  /**
   * The means of the criteria over all valid sheets, dropped ones too, before judges are brought to one level: fit for
   * tie-breaks. None where no sheet is valid.
   */
  readonly criteria: readonly {
    /** The criterion. */
    readonly key: string;
    /** The mean of its marks. */
    readonly mark: Decimal;
    /** The mean of the points that they give. */
    readonly points: Decimal;
  }[];
  /** The sheets, by judge: their points, and whether they count. */
  readonly sheets: readonly {
    /** The judge. */
    readonly judgeId: string;
    /** The marks that were given, by criterion; null where one is missing. */
    readonly marks: Readonly<Record<string, Decimal | null>>;
    /** The points of the sheet, after any rounding and levelling; absent on a sheet that is not complete. */
    readonly points?: Decimal;
    /** The points that its marks give before they were rounded; only where the rules round them. */
    readonly unrounded?: Decimal;
    /** The place that the points give the entry among those of the judge; only where places are counted. */
    readonly place?: Decimal;
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
  /** The score before it was rounded; only where the rules round it. */
  readonly unrounded?: Decimal;
  /** Deductions and extras in the score; only where there are some. */
  readonly adjustments?: readonly AppliedAdjustment[];
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
  /** The rubric. */
  readonly rubric: Rubric;
  /** The rules. */
  readonly rules: JuryRules;
  /** Which end of the scores is the best: the lowest (`ascending`) where places are counted. */
  readonly order: RankOrder;
  /** The scores, in the order in which the entries first occur. */
  readonly scores: readonly JuryScore[];
  /** What was taken from each judge's sheets in each stage; empty without normalising. */
  readonly leniency: readonly {
    /** The stage. */
    readonly stageId: string;
    /** The judge. */
    readonly judgeId: string;
    /** By how many points it lies above the judges with whom entries connect it; negative for a strict judge. */
    readonly points: Decimal;
  }[];
  /** Sheets that did not count, and scores that cannot be compared, as findings. */
  readonly findings: readonly Finding[];
}
