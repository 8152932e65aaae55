import {
  bilingualShape,
  document,
  either,
  flag,
  type Given,
  list,
  object,
  optional,
  type Read,
  record,
  renamed,
  type Shape,
  text,
  where,
  word,
} from "../../core/index.ts";
import { lawOfLayout } from "./layout-laws.ts";
import { layoutCheckShape, layoutFieldShape, layoutLevelShape, layoutRestShape } from "./layout-parts.ts";
import { LAYOUT_FORMS } from "./words.ts";

const layoutFields = /* @__PURE__ */ (() =>
  document(
    where(
      object({
        /** The id. */
        id: text,
        /** What it is called. */
        label: renamed(bilingualShape, "title"),
        /** The document that its items come out as; plain values unless told. */
        form: optional(word(LAYOUT_FORMS), "plain"),
        /** The columns, by the name of the field. */
        fields: record(layoutFieldShape),
        /** What tells the columns of one field apart: under `period`, `version` and the like, values with their words. */
        groups: optional(record(record(list(text)))),
        /** Words of heads that say what is measured: `money`, `performance`, `percent`. */
        measures: optional(record(list(text))),
        /** The levels of the rows, the highest first. */
        levels: optional(list(layoutLevelShape)),
        /** Which rows are items: all (unless told), those without rows below them, or those of some levels. */
        items: optional(either([word(["all", "leaves"]), list(text)])),
        /** Words with which rows of sums begin, beside the usual ones. */
        totals: optional(list(text)),
        /** The words of answers, by what they mean: `yes`, `no`, `not-applicable`, `blank`. */
        answers: optional(record(list(text))),
        /** The words of states, by what they mean. */
        statuses: optional(record(list(text))),
        /** What printed figures are checked against. */
        checks: optional(list(layoutCheckShape)),
        /** What other columns of figures are, whose heads no word names; they are not read unless told. */
        rest: optional(layoutRestShape),
        /** The fields of columns whose heads only name periods, as tw1 … tw4: the first that has no column of its own. */
        unnamed: optional(list(text)),
        /** Whether columns are told by their content where there is no head. */
        headless: optional(flag, false),
      }),
      lawOfLayout,
      ["form", "fields", "levels", "items", "checks", "rest", "unnamed"],
    ),
  ))();

/**
 * How a kind of sheet is laid out: the words of its heads, the levels of its rows, and what its cells mean. A layout is
 * data: what one reads in a sheet of its kind, all read, and where a sheet departs from it, that is said.
 *
 * @term susunan lembar
 */
export interface LayoutInput extends Given<typeof layoutFields> {}

/**
 * The shape of a {@link Layout}.
 *
 * @term susunan lembar
 */
export const layoutShape: Shape<LayoutInput, Read<typeof layoutFields>> = layoutFields;

/**
 * The documents that the items of a layout can come out as.
 *
 * @term bentuk hasil bacaan
 */
export type LayoutForm = (typeof LAYOUT_FORMS)[number];

/**
 * A layout that was proved, with the form of its items.
 *
 * @typeParam F - The form of its items.
 * @term susunan lembar
 */
export interface Layout<F extends LayoutForm = LayoutForm> extends LayoutInput {
  /** The form of its items. */
  readonly form: F;
}
