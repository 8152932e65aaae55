import { document, type Given, object, optional, type Read, record, type Shape, text } from "../../core/index.ts";
import { criteriaSheet, evaluationYear, type NationalComponent, type NationalPart } from "../../regulation/index.ts";
import { orNothing } from "./form.ts";
import { type PartAnswer, partAnswerShape } from "./part-answer-shape.ts";
import { factsShape, publishedShape } from "./published-shape.ts";

/** The shape of the answers of a worksheet. */
export const answersShape = /* @__PURE__ */ (() => record(orNothing(record(orNothing(partAnswerShape)))))();

/** Answers that were read. */
export type AnswersRead = Read<typeof answersShape>;

const worksheetFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** Whose evaluation it is. */
      agencyId: optional(text),
      /** The year in which the evaluation is held. */
      evaluationYear,
      /** Whose criteria are answered, where the regulation has several lists: those of the guide unless told. */
      sheet: optional(criteriaSheet),
      /** The answers, by the key of the component and the key of the sub-component; null where there is none yet. */
      answers: answersShape,
      /** What was published, to be compared with what the answers give. */
      published: optional(publishedShape),
      /** What conditions of the grades ask for beside the answers, by its name; null where it is not known. */
      facts: optional(factsShape),
    }),
  ))();

/**
 * The worksheet of one evaluation: an answer for every sub-component, or for every item.
 *
 * @term lembar kerja evaluasi (LKE)
 */
export interface Worksheet extends Given<typeof worksheetFields> {
  /**
   * The answers, by the key of the component and the key of the sub-component; null where there is none yet. An editor
   * completes the keys of the national regulations; others have their own.
   */
  readonly answers: AnyAnswers & Partial<Readonly<Record<NationalComponent, NationalAnswers | null>>>;
}

type AnyAnswers = Given<typeof answersShape>;
type NationalAnswers = Exclude<AnyAnswers[string], null | undefined> &
  Partial<Readonly<Record<NationalPart, PartAnswer | null>>>;

/** A worksheet with answers by any keys. */
export interface AnyWorksheet extends Given<typeof worksheetFields> {}

/**
 * The shape of a worksheet.
 *
 * @term lembar kerja evaluasi (LKE)
 */
export const worksheetShape: Shape<AnyWorksheet, Read<typeof worksheetFields>> = worksheetFields;

/** A worksheet that was read. */
export type WorksheetRead = Read<typeof worksheetFields>;
