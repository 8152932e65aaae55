import {
  anyText,
  either,
  type Given,
  list,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  where,
  word,
} from "../../core/index.ts";
import { resultNumber } from "../../number/index.ts";
import { wordsShape } from "../table/index.ts";

/** What was planned or reached, in the unit of the indicator and in rupiah. */
const pairShape = /* @__PURE__ */ (() =>
  object({
    /** The performance: a figure, or a text such as "WTP"; null where there is none. */
    performance: nullable(either([resultNumber, anyText])),
    /** The money, in rupiah; null where there is none. */
    money: nullable(resultNumber),
  }))();

/**
 * A pair of the Renja form: performance (K) and rupiah (Rp).
 *
 * @term pasangan kinerja dan anggaran
 */
export interface RenjaPair extends Given<typeof pairShape> {}

const renjaRowFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The objective that it stands under; rows of one objective follow each other. */
      objective: optional(wordsShape),
      /** The programme, activity or sub-activity. */
      programme: wordsShape,
      /** The indicator, with its unit. */
      indicator: wordsShape,
      /** Column 5: what the Renstra wants at its end. */
      planTarget: pairShape,
      /** Column 6: what was reached until the end of the last year. */
      before: pairShape,
      /** Column 7: the target of the Renja. */
      target: pairShape,
      /** Columns 8 to 11: what was reached in each quarter; a quarter not reported yet is null on both sides. */
      quarters: where(
        list(pairShape),
        (quarters, refuse) => quarters.length !== 4 && refuse("invalid-input", [], fourQuarters),
      ),
      /** How the quarters make the year: `"sum"` (the default) or `"last"`, which counts nothing twice. */
      consolidation: optional(word(["sum", "last"]), "sum"),
      /** The agency that is responsible. */
      agency: optional(wordsShape),
    },
    { open: true },
  ))();

/**
 * A row of the Renja form: an indicator of a programme, with its targets and what was reached by quarter.
 *
 * @term baris evaluasi hasil Renja
 */
export interface RenjaRow extends Given<typeof renjaRowFields> {}

/** The shape of a {@link RenjaRow}. */
export const renjaRowShape: Shape<RenjaRow, Read<typeof renjaRowFields>> = renjaRowFields;

const renjaFactorsFields = /* @__PURE__ */ (() =>
  object({
    /** What helped. */
    supporting: optional(wordsShape),
    /** What hindered. */
    hindering: optional(wordsShape),
    /** What follows in the next quarter. */
    nextQuarter: optional(wordsShape),
    /** What follows in the next Renja. */
    nextPlan: optional(wordsShape),
  }))();

/**
 * What stands in full-width rows below the Renja form; a row without words is left to be filled in.
 *
 * @term faktor dan tindak lanjut
 */
export interface RenjaFactors extends Given<typeof renjaFactorsFields> {}

/** The shape of {@link RenjaFactors}. */
export const renjaFactorsShape: Shape<RenjaFactors, Read<typeof renjaFactorsFields>> = renjaFactorsFields;

/** A row as it was read. */
export type RenjaRead = Read<typeof renjaRowFields>;

/** A pair as it was read. */
export type PairRead = Read<typeof pairShape>;

const fourQuarters = { en: "the four quarters of the year", id: "keempat triwulan dalam setahun" };
