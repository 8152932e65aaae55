/**
 * A cell of a sheet.
 *
 * @term sel lembar kerja
 */
export interface SheetCell {
  /** What stands in it: a number as it is printed, a text, or nothing. */
  readonly value: string | number | null;
  /** What is printed in its place, figures in the notation of the language, with the marks of its footnotes: `"–¹⁾"`. */
  readonly text: string;
  /** The exact figure where there is one, as a text with all its digits. */
  readonly exact: string | null;
  /**
   * The number format, in the notation of spreadsheet files; null for a text. An empty place of a column of amounts or
   * percentages has it as well, for what is filled in.
   */
  readonly format: string | null;
  /** How many rows and columns it covers. */
  readonly span: {
    /** Rows, downwards. */
    readonly rows: number;
    /** Columns, to the right. */
    readonly columns: number;
  };
  /** On which side it stands. */
  readonly align: "start" | "center" | "end";
  /** Whether it is printed bold. */
  readonly bold: boolean;
  /** Its footnotes in words, for a comment; null where there are none. */
  readonly note: string | null;
}

/**
 * A row of a sheet: a cell for each column; null where another cell covers the place.
 *
 * @term baris lembar kerja
 */
export type SheetRow = readonly (SheetCell | null)[];

/**
 * A table or a document as the rows of a sheet.
 *
 * @term lembar kerja
 */
export interface Sheet {
  /** Says what this is. */
  readonly kind: "sheet";
  /** How many rows at the top are heads, to be frozen and repeated on paper. */
  readonly headRows: number;
  /** How many rows below the heads are those of the table; notes, sources and findings stand below them. */
  readonly bodyRows: number;
  /** The widths of the columns in characters. */
  readonly widths: readonly number[];
  /** The rows from top to bottom. */
  readonly rows: readonly SheetRow[];
}

/** How a text stands in a sheet. */
interface TextLook {
  readonly bold?: boolean;
  readonly rows?: number;
  readonly columns?: number;
  readonly align?: SheetCell["align"];
  readonly note?: string | null;
}

/** A cell with a text. */
export function sheetText(text: string, look: TextLook = {}): SheetCell {
  const { bold = false, rows = 1, columns = 1, align = "start", note = null } = look;
  const value = text === "" ? null : text;
  return { value, text, exact: null, format: null, span: { rows, columns }, align, bold, note };
}
