import { document, type Given, object, optional, type Read, record, text } from "../../core/index.ts";
import { number } from "../../number/index.ts";
import { type CriteriaSheet, evaluationYear } from "../../regulation/index.ts";
import { form, orNothing } from "./form.ts";

/** The shape of what was published, to be compared with what is computed. */
export const publishedShape = /* @__PURE__ */ (() =>
  object({
    /** The published total. */
    total: optional(number),
    /** The published grade: `"BB"`. */
    grade: optional(text),
  }))();

/**
 * The shape of a component sheet.
 *
 * @term lembar nilai komponen
 */
export const componentSheetShape = /* @__PURE__ */ (() =>
  document(
    object({
      /** Whose evaluation it is. */
      agencyId: optional(text),
      /** The year in which the evaluation was held. */
      evaluationYear,
      /** The value of each component in points, by its key. Every component of the regulation needs one. */
      components: record(orNothing(form("points", number))),
      /** What was published beside the components, to be compared with what they give. */
      published: optional(publishedShape),
    }),
  ))();

/**
 * Published values of the components of one evaluation, in points.
 *
 * @term lembar nilai komponen
 */
export interface ComponentSheet extends Given<typeof componentSheetShape> {}

/** A component sheet that was read. */
export type ComponentSheetRead = Read<typeof componentSheetShape>;

/** What all evaluations are told, whatever they are made of. */
export interface EvaluationHeader {
  readonly agencyId?: string | undefined;
  readonly evaluationYear: number;
  readonly sheet?: CriteriaSheet | undefined;
  readonly published?: ComponentSheetRead["published"];
}
