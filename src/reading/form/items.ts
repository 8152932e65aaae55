import type { Agency } from "../../agency/index.ts";
import type { JurySheet } from "../../award/index.ts";
import type { BudgetLine } from "../../budget/index.ts";
import type { CascadeNode, PerformanceAgreement } from "../../cascade/index.ts";
import type { Recommendation, Worksheet } from "../../evaluation/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { AwardEntry } from "../../regulation/index.ts";
import type { LayoutForm } from "../layout/index.ts";
import type { IndicatorItem } from "./indicator-item.ts";
import type { ItemPlace } from "./item-place.ts";
import type { RealizationItem } from "./realization-item.ts";

/**
 * Values of one row under some columns that are told apart: those of a month, of an assessor.
 *
 * @term nilai kelompok kolom
 */
export interface GroupedValues {
  /** What tells the columns apart. */
  readonly groups: Readonly<Record<string, string>>;
  /** The values, by field; null where a cell says that there is nothing. */
  readonly values: Readonly<Record<string, Decimal | string | null>>;
}

/**
 * A row as plain values.
 *
 * @term baris nilai
 */
export interface PlainItem extends ItemPlace {
  /** Its level; null when it has none. */
  readonly level: string | null;
  /** Its code; null when it has none. */
  readonly code: string | null;
  /** Its title; null when it has none. */
  readonly title: string | null;
  /** The values, by field; null where a cell says that there is nothing, absent where one was not understood. */
  readonly values: Readonly<Record<string, Decimal | string | null>>;
  /** The values of columns that are told apart. */
  readonly grouped: readonly GroupedValues[];
}

/**
 * A budget line with what it is called.
 *
 * @term rincian anggaran
 */
export interface BudgetLineItem extends BudgetLine, ItemPlace {
  /** Its title; null when it has none. */
  readonly title: string | null;
  /** Its code or number; null when it has none. */
  readonly code: string | null;
}

/**
 * A worksheet of one assessor.
 *
 * @term lembar kerja evaluasi (LKE)
 */
export interface WorksheetItem {
  /** Who assessed; null where the sheet has but one assessor. */
  readonly assessor: string | null;
  /** The answers by component and sub-component, for {@link scoreWorksheet}. */
  readonly answers: Worksheet["answers"];
  /** The worksheet; null where the year of the evaluation is not known, or nothing is answered. */
  readonly worksheet: Worksheet | null;
}

/**
 * A mark, an entry, a recommendation and the like are what the functions of `sakip` take.
 *
 * @typeParam F - The form of the layout.
 * @term butir hasil bacaan
 */
export type ItemOf<F extends LayoutForm> = Items[F];

/**
 * The items of each form.
 *
 * @term butir hasil bacaan
 */
export interface Items {
  /** Rows of plain values. */
  readonly plain: PlainItem;
  /** Indicators with what was reached. */
  readonly indicators: IndicatorItem;
  /** Realisations by period. */
  readonly realizations: RealizationItem;
  /** Budget lines. */
  readonly "budget-lines": BudgetLineItem;
  /** Worksheets, one per assessor. */
  readonly worksheets: WorksheetItem;
  /** Nodes of a cascade. */
  readonly "cascade-nodes": CascadeNode;
  /** Performance agreements. */
  readonly agreements: PerformanceAgreement;
  /** Entries of an award. */
  readonly "award-entries": AwardEntry;
  /** Sheets of a jury. */
  readonly "jury-sheets": JurySheet;
  /** Recommendations of a report. */
  readonly recommendations: Recommendation;
  /** Agencies. */
  readonly agencies: Agency;
}
