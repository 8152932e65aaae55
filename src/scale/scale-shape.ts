import {
  as,
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
  word,
} from "../core/index.ts";
import { number } from "../number/index.ts";
import { lawOfBand, lawOfCodes, lawOfSeams } from "./band-laws.ts";
import { boundWords } from "./bounds.ts";
import { proved } from "./proved-scale.ts";

const bandFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** The code: `"AA"`, `"very-high"`. Once per scale. */
      code: text,
      /** The name of the band in both languages. */
      label: bilingualShape,
      /** What the band says about an agency, where the source explains it. */
      meaning: optional(bilingualShape),
      /** Lower bound that belongs to the band (≥). */
      from: optional(number),
      /** Lower bound that does not belong to the band (>). */
      above: optional(number),
      /** Upper bound that belongs to the band (≤). */
      upTo: optional(number),
      /** Upper bound that does not belong to the band (<). */
      below: optional(number),
    }),
    lawOfBand,
    boundWords,
  ))();

/**
 * A band of a scale as it is written down. The words of a bound say whether it belongs to the band: `from` and `upTo`
 * do, `above` and `below` do not. A side without a bound is open: the band goes on without end.
 *
 * @term kelas (rentang nilai)
 */
export interface BandInput extends Given<typeof bandFields> {}

/** The shape of one band of a scale as it is written down. */
export const bandShape: Shape<BandInput, Read<typeof bandFields>> = bandFields;

const scaleFields = /* @__PURE__ */ (() =>
  document(
    as(
      object({
        /** The id: `"permendagri-86-2017"`. */
        id: text,
        /** The bands, in any order. */
        bands: where(where(list(bandShape, { least: 1, code: "invalid-scale" }), lawOfCodes, ["code"]), lawOfSeams),
        /** Where the bands come from, and how well that is known. */
        source: citationShape,
        /** Which end is the good one; `"higher"` unless told. */
        better: optional(word(["higher", "lower"]), "higher"),
      }),
      proved,
    ),
  ))();

/**
 * A scale as it is written down, before {@link defineScale} has proved it.
 *
 * @term skala
 */
export interface ScaleInput extends Given<typeof scaleFields> {}

/**
 * The shape of a scale: every value between its ends has exactly one band, the bounds themselves included.
 *
 * @term skala
 */
export const scaleShape: Shape<ScaleInput, Read<typeof scaleFields>> = scaleFields;
