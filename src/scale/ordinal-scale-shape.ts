import {
  bilingualShape,
  citationShape,
  document,
  type Given,
  list,
  object,
  optional,
  text,
  where,
} from "../core/index.ts";
import { lawOfTexts } from "./level-law.ts";

/** The shape of one level of an ordinal scale. */
export const levelShape = /* @__PURE__ */ (() =>
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
export interface Level extends Given<typeof levelShape> {}

/**
 * The shape of an {@link OrdinalScale}.
 *
 * @term skala ordinal
 */
export const ordinalScaleShape = /* @__PURE__ */ (() =>
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
export interface OrdinalScale extends Given<typeof ordinalScaleShape> {}
