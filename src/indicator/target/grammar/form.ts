import type { Numeral } from "../../../number/index.ts";
import type { LevelTarget } from "../named-target-shape.ts";
import type { ComparisonSign } from "./comparison.ts";
import type { Taken } from "./taken.ts";

/** What a text says of one figure or two, before the notation of its digits is decided. */
export interface FigureForm {
  readonly values: readonly Numeral[];
  readonly sign: ComparisonSign | null;
  /** Whether brackets say that the amount is below zero. */
  readonly negative: boolean;
  /** Whether the lower bound of a range does not belong to it. */
  readonly lowOpen: boolean;
  /** The unit as written. */
  readonly unit: string | null;
  /** The grade beside the figures. */
  readonly grade: LevelTarget | null;
  readonly remark: string | null;
  readonly taken: readonly Taken[];
}
