import type { Decimal } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";

/**
 * What a cell was read as.
 *
 * @term hasil baca sel
 */
export type CellReading =
  | NumberCell
  | RangeCell
  | LevelCell
  | AnswerCell
  | CodeCell
  | UnitCell
  | DateCell
  | WordCell
  | NothingCell
  | UnreadCell;

/**
 * A number with its unit.
 *
 * @term sel angka
 */
export interface NumberCell {
  /** Says that the cell is a number. */
  readonly kind: "number";
  /** The number in full: a fraction that stands for a percent is told in percent. */
  readonly value: Decimal;
  /** The unit; null when none is known. */
  readonly unit: string | null;
  /** The comparison before it; `=` when there is none. */
  readonly sign: "=" | "<" | "≤" | "≥" | ">";
  /** Whether the cell holds a fraction of which the value is a hundred times as much. */
  readonly isFraction: boolean;
  /** What stands beside the figure; null when nothing does. */
  readonly remark: string | null;
}

/**
 * A range of two numbers.
 *
 * @term sel rentang
 */
export interface RangeCell {
  /** Says that the cell is a range. */
  readonly kind: "range";
  /** The lower bound. */
  readonly low: Decimal;
  /** The upper bound. */
  readonly high: Decimal;
  /** Whether the lower bound itself does not belong to the range. */
  readonly lowOpen: boolean;
  /** The unit; null when none is known. */
  readonly unit: string | null;
  /** The level that stands beside it; null when none does. */
  readonly level: string | null;
}

/**
 * A level: a letter of an answer, a predicate, or the level of a row.
 *
 * @term sel predikat atau jenjang
 */
export interface LevelCell {
  /** Says that the cell is a level. */
  readonly kind: "level";
  /** The code of the level, as its scale has it. */
  readonly value: string;
  /** The id of the scale; null where only the row or the head decides. */
  readonly scale: string | null;
  /** The comparison before it; `=` when there is none. */
  readonly sign: "=" | "<" | "≤" | "≥" | ">";
}

/**
 * An answer: yes, no, not applicable.
 *
 * @term sel jawaban
 */
export interface AnswerCell {
  /** Says that the cell is an answer. */
  readonly kind: "answer";
  /** What it means. */
  readonly value: string;
}

/**
 * A code, whole: where it is put together from several columns, with what stands in them.
 *
 * @term sel kode
 */
export interface CodeCell {
  /** Says that the cell is a code. */
  readonly kind: "code";
  /** The code; a number that stands alone in its cell is told alone. */
  readonly value: string;
  /** The code with those of the rows above it: 1.a.3 for the third criterion below 1.a. */
  readonly whole: string;
  /** The text beside it in the same cell; null when there is none. */
  readonly text: string | null;
  /** The level that the code is of; null when it tells none. */
  readonly level: string | null;
}

/**
 * A unit.
 *
 * @term sel satuan
 */
export interface UnitCell {
  /** Says that the cell is a unit. */
  readonly kind: "unit";
  /** The unit as it is written, without line breaks. */
  readonly value: string;
  /** What may have been meant, as a proposal; null when nothing is near. */
  readonly proposal: string | null;
}

/**
 * A date.
 *
 * @term sel tanggal
 */
export interface DateCell {
  /** Says that the cell is a date. */
  readonly kind: "date";
  /** The date. */
  readonly value: IsoDate;
}

/**
 * Words: a text, a state, a heading, a name that is none of an agency, or a number that only numbers columns.
 *
 * @term sel teks
 */
export interface WordCell {
  /** What the words are. */
  readonly kind: "text" | "status" | "heading" | "not-an-agency" | "skip";
  /** The words, or what they mean. */
  readonly value: string;
  /** Other names that stand in the cell. */
  readonly aliases: readonly string[];
}

/**
 * Nothing: the cell is empty, says so, or holds what a form had for filling in.
 *
 * @term sel kosong
 */
export interface NothingCell {
  /** Says that there is nothing. */
  readonly kind: "none";
  /** Why: nothing stands there, it says so, it was never answered, or it is that of the row above. */
  readonly why: "empty" | "said" | "placeholder" | "carried";
}

/**
 * Something that was not understood: never the same as nothing.
 *
 * @term sel tidak terbaca
 */
export interface UnreadCell {
  /** Says that the cell was not read. */
  readonly kind: "unread";
  /** The code of the finding that says why. */
  readonly why: string;
}
