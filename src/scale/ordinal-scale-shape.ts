import {
  bilingualShape,
  citationShape,
  document,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Shape,
  text,
  where,
} from "../core/index.ts";
import { lawOfTexts } from "./level-law.ts";

const levelFields = /* @__PURE__ */ (() =>
  object({
    /** The level as documents write it: `"WTP"`, `"BB"`, `"Tinggi"`. Once per scale. */
    code: text,
    /** The level in both languages. */
    label: bilingualShape,
    /** Other ways to write it: `"Wajar Tanpa Pengecualian"`. */
    aliases: optional(list(text)),
  }))();

/**
 * One level of an ordinal scale: an opinion, a grade, a class that is a word and no number.
 *
 * @term tingkat (predikat)
 */
export interface Level extends Given<typeof levelFields> {}

/** The shape of one level of an ordinal scale. */
export const levelShape: Shape<Level, Read<typeof levelFields>> = levelFields;

const ordinalScaleFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** The id: `"audit-opinion"`. */
      id: text,
      /** The levels, from the lowest to the highest. */
      levels: where(list(levelShape, { least: 2, code: "invalid-scale" }), lawOfTexts),
      /** Where the levels and their order come from, and how well that is known. */
      source: citationShape,
    }),
  ))();

/**
 * Levels in order, without numbers between them: the opinions of the auditor, the grades of SAKIP, low to high.
 *
 * @term skala ordinal
 */
export interface OrdinalScale extends Given<typeof ordinalScaleFields> {}

/**
 * The shape of an {@link OrdinalScale}.
 *
 * @term skala ordinal
 */
export const ordinalScaleShape: Shape<OrdinalScale, Read<typeof ordinalScaleFields>> = ordinalScaleFields;
