import {
  as,
  either,
  type Given,
  type GivenOf,
  list,
  literal,
  object,
  optional,
  text,
  variant,
  whole,
} from "../../core/index.ts";
import { type DecimalInput, type Exact, number } from "../../number/index.ts";
import { type NumberFormat, numberFormatShape } from "./number-format.ts";
import { type Words, wordsShape } from "./words.ts";

const span = /* @__PURE__ */ (() => whole(1, 10_000))();

/** What every cell may say of itself. */
const placeFields = /* @__PURE__ */ (() => ({
  /** How many rows it covers, downwards; 1 unless told. */
  rows: optional(span, 1),
  /** How many columns it covers, to the right; 1 unless told. */
  columns: optional(span, 1),
  /** Remarks on it, each of which becomes a footnote. */
  notes: optional(list(wordsShape), []),
}))();

/** The same as callers write them. */
interface PlaceFields extends GivenOf<typeof placeFields> {}

/** The shape of a {@link TextInput}. */
const textInputShape = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("text"),
    /** The text; line breaks are kept. */
    text: wordsShape,
    ...placeFields,
  }))();

/** The shape of a {@link NumberInput}. */
const numberInputShape = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("number"),
    /** The exact figure. */
    value: number,
    /** The figure that is printed in its place, where that is not a matter of decimals: a displayed share. */
    shown: optional(number),
    /** How it is printed; as its column says unless told. */
    format: optional(numberFormatShape),
    /** The unit printed behind it, where the head of the column names none. */
    unit: optional(wordsShape),
    ...placeFields,
  }))();

/** The shape of a {@link MissingInput}. */
const missingInputShape = /* @__PURE__ */ (() =>
  object({
    /** Says what this is. */
    kind: literal("missing"),
    /** Why there is nothing, in words: it becomes a footnote. */
    reason: wordsShape,
    /** The code of the reason, for programs. */
    code: optional(text),
    ...placeFields,
  }))();

/**
 * A cell that holds a text.
 *
 * @term sel teks
 */
export interface TextInput extends PlaceFields, Given<typeof textInputShape> {}

/**
 * A cell that holds a figure.
 *
 * @term sel angka
 */
export interface NumberInput extends PlaceFields, Given<typeof numberInputShape> {}

/**
 * A cell in which a figure is missing, with the reason.
 *
 * @term sel tanpa angka
 */
export interface MissingInput extends PlaceFields, Given<typeof missingInputShape> {}

/** A cell: in full; or a text, a pair of texts, a number or a Decimal alone. A text is never read as a number. */
export const cellInputShape = /* @__PURE__ */ (() =>
  either([
    as(wordsShape, (words) => textCell(words)),
    as(number, (value) => numberCell(value)),
    variant("kind", { text: textInputShape, number: numberInputShape, missing: missingInputShape }),
  ]))();

/**
 * What a cell may be given as: in full; or a text, a pair of texts, a number or a Decimal alone. A text is never read as a
 * number.
 *
 * @term isian sel
 */
export type CellInput = Words | Exclude<DecimalInput, string> | TextInput | NumberInput | MissingInput;

interface PlaceRead {
  readonly rows: number;
  readonly columns: number;
  readonly notes: readonly Words[];
}

/** A cell as it was read. */
export type CellRead = PlaceRead &
  (
    | { readonly kind: "text"; readonly text: Words }
    | {
        readonly kind: "number";
        readonly value: Exact;
        readonly shown?: Exact | undefined;
        readonly format?: NumberFormat | undefined;
        readonly unit?: Words | undefined;
      }
    | { readonly kind: "missing"; readonly reason: Words; readonly code?: string | undefined }
  );

/** What a cell says of itself beside what it holds. */
export interface Place {
  readonly rows?: number;
  readonly columns?: number;
  readonly notes?: readonly Words[];
}

/** A cell with a text. */
export function textCell(text: Words, { rows = 1, columns = 1, notes = [] }: Place = {}): CellRead {
  return { kind: "text", text, rows, columns, notes };
}

/** A cell with a figure. */
export function numberCell(
  value: Exact,
  { rows = 1, columns = 1, notes = [], ...look }: Place & NumberLook = {},
): CellRead {
  return { kind: "number", value, ...look, rows, columns, notes };
}

/** A cell without a figure, and why there is none. */
export function missingCell(reason: Words, options: Place & { readonly code?: string } = {}): CellRead {
  const { rows = 1, columns = 1, notes = [], code } = options;
  return { kind: "missing", reason, ...(code !== undefined && { code }), rows, columns, notes };
}

interface NumberLook {
  readonly shown?: Exact;
  readonly format?: NumberFormat;
  readonly unit?: Words;
}
