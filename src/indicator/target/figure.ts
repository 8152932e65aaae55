import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { OrdinalScale } from "../../scale/index.ts";
import type { ComparisonSign } from "./grammar/index.ts";
import type { LevelTarget } from "./named-target-shape.ts";

/**
 * What a cell says of a target or of what was reached, read by {@link readFigure}.
 *
 * @term isi sel
 */
export type Figure = NumberFigure | RangeFigure | LevelFigure | NoFigure | UnreadFigure;

/** What every figure that was read carries. */
interface FigureFacts {
  /** What stands beside the figure: brackets, the mark of a footnote, a clause behind the unit; null when nothing does. */
  readonly remark: string | null;
  /** The cell as it was written. */
  readonly text: string;
  /** What the reading takes for granted: `debatable-reading`, `grouping-slip`, `ambiguous-number`, `other-unit`. */
  readonly findings: readonly Finding[];
}

/**
 * A cell that is a number, alone or with a bound.
 *
 * @term angka
 */
export interface NumberFigure extends FigureFacts {
  /** Says that the cell is a number. */
  readonly kind: "number";
  /** The number in full: magnitudes such as juta and miliar are multiplied out. */
  readonly value: Decimal;
  /** The unit of the number, in the words of the row where it has one; null when none is known. */
  readonly unit: string | null;
  /** The comparison; `=` when there is none. */
  readonly sign: "=" | ComparisonSign;
  /** The level that stands beside the number, on a scale that is known; null when none does. */
  readonly grade: LevelTarget | null;
}

/**
 * A cell that is a range of two numbers.
 *
 * @term rentang
 */
export interface RangeFigure extends FigureFacts {
  /** Says that the cell is a range. */
  readonly kind: "range";
  /** The lower bound, in full. */
  readonly low: Decimal;
  /** The upper bound, in full; it belongs to the range. */
  readonly high: Decimal;
  /** Whether the lower bound itself does not belong to the range: "A (> 80 - 90)". */
  readonly lowOpen: boolean;
  /** The unit of the numbers; null when none is known. */
  readonly unit: string | null;
  /** The level that stands beside the range; null when none does. */
  readonly grade: LevelTarget | null;
}

/**
 * A cell that is a level of a scale.
 *
 * @term predikat
 */
export interface LevelFigure extends FigureFacts {
  /** Says that the cell is a level. */
  readonly kind: "level";
  /** The scale. */
  readonly scale: OrdinalScale;
  /** The code of the level. */
  readonly level: string;
  /** The comparison; `=` when there is none. */
  readonly sign: "=" | ComparisonSign;
}

/**
 * A cell that says that there is nothing: it is empty, or holds "-" or "n/a".
 *
 * @term tidak ada isi
 */
export interface NoFigure {
  /** Says that there is nothing. */
  readonly kind: "none";
  /** The cell as it was written; empty when it was. */
  readonly text: string;
}

/**
 * A cell that was not understood. It is never the same as none, and never a number.
 *
 * @term isi tidak terbaca
 */
export interface UnreadFigure {
  /** Says that the cell was not read. */
  readonly kind: "unread";
  /** The cell as it was written. */
  readonly text: string;
  /** Why: `unread-figure`, `ambiguous-number`, `ambiguous-level`, `outside-scale`. */
  readonly finding: Finding;
}
