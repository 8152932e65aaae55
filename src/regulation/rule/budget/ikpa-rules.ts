import type { Bilingual, Citation } from "../../../core/index.ts";
import type { Decimal } from "../../../number/index.ts";
import type { IsoDate } from "../../../period/index.ts";
import type { AbsorptionPath } from "./absorption-path.ts";

/**
 * The indicators of the IKPA: revision of the budget document, deviation from the withdrawal plan (Halaman III DIPA),
 * absorption, contracts, settlement of invoices, cash supply (UP/TUP), and output. This library computes the first three,
 * which need budget data only.
 *
 * @term indikator IKPA
 */
export type IkpaIndicator =
  | "revision"
  | "deviation"
  | "absorption"
  | "contracts"
  | "invoices"
  | "cash-supply"
  | "output";

/**
 * How the plan of withdrawals is judged.
 *
 * @term aturan deviasi Halaman III DIPA
 */
export interface DeviationRule {
  /** A mean deviation up to this many percent still scores 100. */
  readonly tolerance: Decimal;
  /** No single deviation counts for more than this many percent. */
  readonly cap: Decimal;
  /** The last month that counts: 1 to 12. */
  readonly lastMonth: number;
  /** Where that comes from, and how well it is known. */
  readonly source: Citation;
}

/**
 * What a number of revisions scores.
 *
 * @term nilai revisi DIPA
 */
export interface RevisionScore {
  /** Up to so many revisions; absent for any number. */
  readonly upTo?: number;
  /** The score. */
  readonly score: Decimal;
}

/**
 * How revisions of the budget document are judged, per semester.
 *
 * @term aturan revisi DIPA
 */
export interface RevisionRule {
  /** The score for up to so many revisions, in rising order; the last one has no limit. */
  readonly scores: readonly RevisionScore[];
  /** The score of the year counts for no more than this. */
  readonly cap: Decimal;
  /** Where that comes from, and how well it is known. */
  readonly source: Citation;
}

/**
 * The rules of the indicator of budget execution, as far as they concern budget data.
 *
 * @term aturan IKPA
 */
export interface IkpaRules {
  /** The id. */
  readonly id: string;
  /** The name in both languages. */
  readonly title: Bilingual;
  /** The first day on which they apply. */
  readonly since: IsoDate;
  /** The last day on which they apply; absent while they do. */
  readonly until?: IsoDate;
  /** Where they come from, and how well that is known. */
  readonly source: Citation;
  /** The weight of each indicator, in percent of the total. */
  readonly weights: Readonly<Record<IkpaIndicator, Decimal>>;
  /** The targets of absorption per type of expenditure. */
  readonly path: AbsorptionPath;
  /** The absorption of one type scores no more than this. */
  readonly cap: Decimal;
  /** How the deviation from the withdrawal plan is judged. */
  readonly deviation: DeviationRule;
  /** How revisions are judged. */
  readonly revision: RevisionRule;
}
