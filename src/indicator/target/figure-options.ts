import {
  anyText,
  type Bilingual,
  either,
  type Given,
  object,
  optional,
  type Read,
  type Shape,
  text as someText,
  where,
  word,
} from "../../core/index.ts";
import { compare, number } from "../../number/index.ts";
import { ordinalScaleShape } from "../../scale/index.ts";

const lowFirst: Bilingual = {
  en: "a lower end that is not above the upper one",
  id: "batas bawah yang tidak melebihi batas atas",
};

const boundsShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** The lowest value that there can be. */
      low: number,
      /** The highest value that there can be. */
      high: number,
    }),
    ({ low, high }, refuse) => compare(low, high) > 0 && refuse("out-of-range", ["low"], lowFirst),
  ))();

/**
 * The ends of a scale of numbers.
 *
 * @term batas skala
 */
export interface ScaleBounds extends Given<typeof boundsShape> {}

const figureOptionsFields = /* @__PURE__ */ (() =>
  object({
    /** The notation of the figures: `"id"` (1.234,5) or `"en"` (1,234.5). It decides only what reads both ways. */
    locale: optional(word(["id", "en"])),
    /** The scale of the row: its levels, by which letters are read, or the ends of its numbers. */
    scale: optional(
      either([ordinalScaleShape, boundsShape], (given) =>
        typeof given === "object" && given !== null && ("low" in given || "high" in given)
          ? boundsShape
          : ordinalScaleShape,
      ),
    ),
    /** The unit of the row: cells without a unit have it, and others are converted into it where they can be. */
    unit: optional(anyText),
    /** How bare numbers of the column are stored: 0.68 as a fraction is 68%. */
    stored: optional(word(["fraction", "percent"])),
    /** The id that a finding is to carry; the text itself unless told. */
    subject: optional(someText),
  }))();

/**
 * How a cell is to be read.
 *
 * @term pembacaan isi sel
 */
export interface ReadFigureOptions extends Given<typeof figureOptionsFields> {}

/** The shape of {@link ReadFigureOptions}. */
export const figureOptionsShape: Shape<ReadFigureOptions, Read<typeof figureOptionsFields>> = figureOptionsFields;

/** The options as they are read with. */
export type FigureOptions = Read<typeof figureOptionsFields>;
