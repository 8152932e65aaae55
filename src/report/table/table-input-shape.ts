import {
  citationShape,
  findingShape,
  flag,
  type Given,
  list,
  literal,
  object,
  optional,
  record,
  series,
  text,
  variant,
  where,
} from "../../core/index.ts";
import { type CellInput, cellInputShape } from "./cell-shape.ts";
import { columnShape } from "./column-shape.ts";
import { lawOfTable } from "./table-law.ts";
import { wordsShape } from "./words.ts";

const sumFields = /* @__PURE__ */ (() => ({
  /** What the row is called; it covers the columns before the first one that has a cell. */
  label: wordsShape,
  /** The keys of the columns to add up. */
  sum: list(text),
  /** Further cells: a rate of the sums, which is no sum. */
  cells: optional(record(cellInputShape), new Map()),
}))();

const rowInputShape = /* @__PURE__ */ (() =>
  variant("kind", {
    item: object({
      /** Says what this is. */
      kind: literal("item"),
      /** The cells by the keys of their columns. */
      cells: record(cellInputShape),
    }),
    band: object({
      /** Says what this is. */
      kind: literal("band"),
      /** What heads the rows below. */
      text: wordsShape,
    }),
    subtotal: object({
      /** Says what this is: the sums of the items since the last band. */
      kind: literal("subtotal"),
      ...sumFields,
    }),
    total: object({
      /** Says what this is: the sums of all items. */
      kind: literal("total"),
      ...sumFields,
    }),
  }))();

const fieldsShape = /* @__PURE__ */ (() =>
  object({
    /** What the table is about. */
    caption: wordsShape,
    /** The columns from left to right. */
    columns: list(columnShape, { least: 1 }),
    /** Whether a row of column numbers stands below the head; not unless told. */
    numbered: optional(flag, false),
    /** The rows from top to bottom. */
    rows: series(rowInputShape),
    /** Where the rules behind the figures come from. */
    sources: optional(series(citationShape), []),
    /** What a person should look at. */
    findings: optional(series(findingShape), []),
  }))();

/** The shape of a {@link TableInput}: its columns have keys of their own, its cells have places of their own. */
export const tableInputShape = /* @__PURE__ */ (() => where(fieldsShape, lawOfTable))();

/** The cells of a row by the keys of their columns. */
type Cells = Readonly<Record<string, CellInput | undefined>>;

/** A row of sums. */
interface SumsInput {
  /** What the row is called; it covers the columns before the first one that has a cell. */
  readonly label: Given<typeof wordsShape>;
  /** The keys of the columns to add up. */
  readonly sum: readonly string[];
  /** Further cells: a rate of the sums, which is no sum. */
  readonly cells?: Cells | undefined;
}

/**
 * A row of a table to be made: an item with its cells by the keys of the columns; a band, which heads the rows below it;
 * sums of the items since the last band (`subtotal`) or of all (`total`).
 *
 * @term isian baris tabel
 */
export type RowInput =
  | {
      /** Says what this is. */
      readonly kind: "item";
      /** The cells; what is left out is blank, or covered by another cell. */
      readonly cells: Cells;
    }
  | {
      /** Says what this is. */
      readonly kind: "band";
      /** What heads the rows below. */
      readonly text: Given<typeof wordsShape>;
    }
  | ({
      /** Says what this is. */
      readonly kind: "subtotal" | "total";
    } & SumsInput);

/**
 * What a table is made of.
 *
 * @term isian tabel
 */
export interface TableInput extends Omit<Given<typeof fieldsShape>, "rows"> {
  /** The rows from top to bottom. */
  readonly rows: Iterable<RowInput>;
}
