import type { Bilingual, Citation } from "../../../core/index.ts";
import type { Decimal } from "../../../number/index.ts";
import type { IsoDate } from "../../../period/index.ts";

/**
 * A part of the budget performance score: its name, weight and source.
 *
 * @term unsur nilai kinerja anggaran
 */
export interface BudgetPerformancePart {
  /** The key: `"absorption"`. */
  readonly key: string;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The weight, in percent of the total. */
  readonly weight: Decimal;
  /** Where the weight comes from, and how well that is known. */
  readonly source: Citation;
}

/**
 * How the parts of budget performance (NKA) are put together.
 *
 * @term aturan nilai kinerja anggaran (NKA)
 */
export interface BudgetPerformanceRules {
  /** The id. */
  readonly id: string;
  /** The name in both languages. */
  readonly title: Bilingual;
  /** The first day on which they apply. */
  readonly since: IsoDate;
  /** The last day on which they apply; absent while they do. */
  readonly until?: IsoDate;
  /** The parts, with weights that add up to 100. */
  readonly parts: readonly BudgetPerformancePart[];
  /** Where they come from, and how well that is known. */
  readonly source: Citation;
}

/**
 * How an efficiency in percent becomes a score: the score of no saving at all, and how many percent of saving reach the
 * best score.
 *
 * @term nilai efisiensi
 */
export interface EfficiencyScoreRule {
  /** The score where nothing was saved. */
  readonly middle: Decimal;
  /** The percentage of saving that scores 100, and of overspending that scores 0. */
  readonly span: Decimal;
  /** Where that comes from, and how well it is known. */
  readonly source: Citation;
}
