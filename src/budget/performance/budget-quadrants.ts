import type { Decimal } from "../../number/index.ts";

/**
 * The four quadrants of achievement and absorption.
 *
 * @term kuadran capaian dan serapan
 */
export type BudgetQuadrant =
  | "high-achievement-high-absorption"
  | "high-achievement-low-absorption"
  | "low-achievement-high-absorption"
  | "low-achievement-low-absorption";

/**
 * An item that is in no quadrant, with what it lacks.
 *
 * @term tidak dapat dinilai
 * @typeParam T - The items.
 */
export interface UnjudgedItem<T> {
  /** The item itself. */
  readonly item: T;
  /** What it lacks. */
  readonly reasons: readonly ("no-achievement" | "no-absorption")[];
}

/**
 * An item with its percentages, and the quadrant that they put it in.
 *
 * @term kuadran capaian dan serapan
 * @typeParam T - The items.
 */
export interface PlacedItem<T> {
  /** The item itself. */
  readonly item: T;
  /** Its achievement in percent; null when it could not be computed. */
  readonly achievement: Decimal | null;
  /** Its absorption in percent; null when it could not be computed. */
  readonly absorption: Decimal | null;
  /** Where it stands; null where a percentage is missing. */
  readonly quadrant: BudgetQuadrant | null;
}

/**
 * Items by quadrant, and those that cannot be judged.
 *
 * @term kuadran capaian dan serapan
 * @typeParam T - The items.
 */
export interface BudgetQuadrants<T> {
  /** Says what this is. */
  readonly kind: "budget-quadrants";
  /** Achievement from this on is high. */
  readonly highAchievement: Decimal;
  /** Absorption from this on is high. */
  readonly highAbsorption: Decimal;
  /** Every item with its percentages and where it stands, in the order of the input. */
  readonly rows: readonly PlacedItem<T>[];
  /** The items of each quadrant, in the order of the input. */
  readonly quadrants: Readonly<Record<BudgetQuadrant, readonly T[]>>;
  /** The items that lack a percentage, with what they lack. */
  readonly unranked: readonly UnjudgedItem<T>[];
}
