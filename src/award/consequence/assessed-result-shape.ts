import { type Given, list, nullable, object, optional, type Read, record, type Shape, text } from "../../core/index.ts";
import { amount, resultNumber } from "../../number/index.ts";
import { yearMonth } from "../../regulation/index.ts";

const assessedResultFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The id of who was assessed: an agency, a civil servant. */
      id: text,
      /** The month that the result belongs to. */
      month: yearMonth,
      /** The measures by name; null where one is not known. */
      values: optional(record(nullable(resultNumber))),
      /** The grade (predikat), where there is one. */
      grade: optional(text),
      /** Marks that other steps have put. */
      marks: optional(list(text)),
      /** The allowance (TPP) of the month in rupiah before corrections, 0 or more; without it percentages alone are told. */
      allowance: optional(amount),
    },
    { open: true },
  ))();

/**
 * The result of an agency or a person in a month, as far as consequences look at it.
 *
 * @term hasil yang dinilai
 */
export interface AssessedResult extends Given<typeof assessedResultFields> {}

/**
 * The shape of a result that has consequences. It may carry columns of your own.
 *
 * @term hasil yang dinilai
 */
export const assessedResultShape: Shape<AssessedResult, Read<typeof assessedResultFields>> = assessedResultFields;

/**
 * The shape of a list of results.
 *
 * @term daftar hasil yang dinilai
 */
export const assessedResultsShape = /* @__PURE__ */ (() => list(assessedResultShape))();
