import type { Decimal } from "../../number/index.ts";

/**
 * What one group, such as a programme or a quarter, did to the absorption of the whole.
 *
 * @term sumbangan kelompok
 */
export interface AbsorptionChangeRow {
  /** The key of the group. */
  readonly key: string;
  /** Whether it was there before and is there now, or on one side only. */
  readonly in: "both" | "before" | "after";
  /** The change of its budget, of the lines that reported. */
  readonly budget: Decimal;
  /** The change of its realisation. */
  readonly realization: Decimal;
  /** What its spending did to the absorption of the whole, in points. */
  readonly bySpending: Decimal;
  /** What its revised budget did to the absorption of the whole, in points: more budget lowers it. */
  readonly byBudget: Decimal;
  /** Both together. */
  readonly change: Decimal;
}

/**
 * Why the absorption of the whole changed: which group, and whether by its spending or by its revised budget. All points
 * add up to the change exactly.
 *
 * @term penjelasan perubahan penyerapan
 */
export type AbsorptionChange = {
  /** Says what this is. */
  readonly kind: "absorption-change";
} & (
  | {
      /** There is a rate before and now. */
      readonly status: "computed";
      /** The absorption of the whole before, in percent. */
      readonly before: Decimal;
      /** The absorption of the whole now, in percent. */
      readonly after: Decimal;
      /** The change, in points. */
      readonly value: Decimal;
      /** The groups, those that changed most first. Groups that changed nothing are left out. */
      readonly rows: readonly AbsorptionChangeRow[];
    }
  | {
      /** There is none on one of the two sides. */
      readonly status: "not-computable";
      /** No reported budget before, or none now. */
      readonly reason: "zero-budget";
    }
);
