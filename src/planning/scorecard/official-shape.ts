import { agreedRealizationListShape, performanceAgreementShape } from "../../cascade/index.ts";
import {
  document,
  type Given,
  kept,
  list,
  nullable,
  object,
  optional,
  type Read,
  record,
  type Shape,
  where,
} from "../../core/index.ts";
import { amount, resultNumber } from "../../number/index.ts";
import { expectation, lawOfOnce, yearMonth } from "../../regulation/index.ts";

const monthShape = /* @__PURE__ */ (() =>
  object({
    /** The month: `"2025-08"`. */
    month: yearMonth,
    /** The allowance (TPP) of the month in rupiah before corrections; without it percentages alone are told. */
    allowance: optional(amount),
    /** What else the policy looks at, by name; null where it is not known. */
    values: optional(record(nullable(resultNumber))),
  }))();

/**
 * A month of an official's allowance.
 *
 * @term bulan tambahan penghasilan pegawai
 */
export interface OfficialMonth extends Given<typeof monthShape> {}

const officialFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** The performance agreement of the official. */
      agreement: kept(performanceAgreementShape),
      /** What was reached of it, by quarter and in the year. */
      realizations: kept(agreedRealizationListShape),
      /** How behaviour compared with what was expected, as the superior judged it; absent while it was not. */
      behaviour: optional(expectation),
      /** The months whose allowance is asked about. */
      months: optional(where(list(monthShape), lawOfOnce("month"), ["month"]), []),
    }),
  ))();

/**
 * What is known of an official: the agreement, what was reached, behaviour, and the months of the allowance.
 *
 * @term bahan kartu kinerja pejabat
 */
export interface Official extends Given<typeof officialFields> {}

/**
 * The shape of an {@link Official}.
 *
 * @term bahan kartu kinerja pejabat
 */
export const officialShape: Shape<Official, Read<typeof officialFields>> = officialFields;

/** The same as it was read. */
export type OfficialRead = Read<typeof officialFields>;
