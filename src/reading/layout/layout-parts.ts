import {
  flag,
  type Given,
  list,
  object,
  optional,
  type Read,
  record,
  type Shape,
  text,
  word,
} from "../../core/index.ts";
import { number } from "../../number/index.ts";
import { READINGS } from "./words.ts";

const layoutFieldFields = /* @__PURE__ */ (() =>
  object({
    /** The words by which heads name it, in any case, spacing and line breaks; remarks in brackets make no difference. */
    words: list(text),
    /** What its cells are read as. */
    reads: word(READINGS),
    /** Words of which one must stand in a head cell above. */
    under: optional(list(text)),
    /** The measure of its head, where the head names one: `"money"` for Rp, `"performance"` for K. */
    measure: optional(text),
    /** The unit of bare figures: `"Rp"`, `"%"`. */
    unit: optional(text),
    /** The unit of bare figures on the rows of a level, where it is another one. */
    unitAt: optional(record(text)),
    /** The lowest and the highest figure that there can be: others are unread. */
    scale: optional(
      object({
        /** The lowest. */
        low: number,
        /** The highest. */
        high: number,
      }),
    ),
    /** Whether a blank cell has the value of the row above. */
    carries: optional(flag),
    /** Whether upper rows hold the sum of the rows below them. */
    adds: optional(flag),
    /** The field by which it is decided whether bare figures are fractions: a realisation is stored as its target is. */
    like: optional(text),
    /** Whether there is no item without it. */
    required: optional(flag),
  }))();

/**
 * A column: the words of its head, and what its cells are read as.
 *
 * @term kolom susunan lembar
 */
export interface LayoutField extends Given<typeof layoutFieldFields> {}

/**
 * The shape of a {@link LayoutField}.
 *
 * @term kolom susunan lembar
 */
export const layoutFieldShape: Shape<LayoutField, Read<typeof layoutFieldFields>> = layoutFieldFields;

const layoutLevelFields = /* @__PURE__ */ (() =>
  object({
    /** The name of the level. */
    level: text,
    /** Words with which its titles begin, and by which a column of levels names it. */
    words: optional(list(text)),
    /** How its numbers are written: `"{A}"`, `"{I}"`, `"{1}.{1}"`, `"{1}.{a}"`, `"{1})"`, `"T{1}.S{1}"`. */
    notation: optional(list(text)),
    /** How its codes are written: `#` is a digit, a `+` behind it any more of them, all else stands for itself. */
    codes: optional(list(text)),
    /** The column that is filled on its rows. */
    field: optional(text),
    /** How its number is added to the code of the row above, where it is written alone: as a letter, or as it is. */
    below: optional(word(["letter", "number"])),
  }))();

/**
 * A level of rows, with every way to tell it.
 *
 * @term jenjang susunan lembar
 */
export interface LayoutLevel extends Given<typeof layoutLevelFields> {}

/**
 * The shape of a {@link LayoutLevel}.
 *
 * @term jenjang susunan lembar
 */
export const layoutLevelShape: Shape<LayoutLevel, Read<typeof layoutLevelFields>> = layoutLevelFields;

const layoutCheckFields = /* @__PURE__ */ (() =>
  object({
    /** The field with the printed figure. */
    field: text,
    /** What it is to be of the others: the first over the second, the first less the second, or all multiplied. */
    is: word(["ratio", "difference", "product"]),
    /** The fields that it is made of; `"budget@revised"` is the column of a group. */
    of: list(text, { least: 2 }),
  }))();

/**
 * What a printed figure is checked against.
 *
 * @term pemeriksaan hitung
 */
export interface LayoutCheck extends Given<typeof layoutCheckFields> {}

/** The shape of a {@link LayoutCheck}. */
export const layoutCheckShape: Shape<LayoutCheck, Read<typeof layoutCheckFields>> = layoutCheckFields;

const layoutRestFields = /* @__PURE__ */ (() =>
  object({
    /** The field that they belong to. */
    field: text,
    /** What their heads tell them apart by: `"criterion"`. */
    by: text,
    /** What the head cells above these tell them apart by: `"judge"`. */
    above: optional(text),
  }))();

/**
 * What columns of figures are whose heads no word of the layout names: the criteria of a jury have names of its own.
 *
 * @term kolom selebihnya
 */
export interface LayoutRest extends Given<typeof layoutRestFields> {}

/** The shape of a {@link LayoutRest}. */
export const layoutRestShape: Shape<LayoutRest, Read<typeof layoutRestFields>> = layoutRestFields;
