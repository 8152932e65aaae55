import {
  bilingualShape,
  citationShape,
  findingShape,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Shape,
  text,
  whole,
} from "../../core/index.ts";
import { resultNumber } from "../../number/index.ts";

const open = { open: true };
const counted = /* @__PURE__ */ (() => whole(0, Number.MAX_SAFE_INTEGER))();

const adviceShape = /* @__PURE__ */ (() =>
  object(
    {
      /** What is recommended. */
      text,
    },
    open,
  ))();

const followedShape = /* @__PURE__ */ (() =>
  object(
    {
      /** How many were followed up. */
      done: counted,
      /** How many are being followed up. */
      inProgress: counted,
      /** How many were not followed up. */
      notDone: counted,
      /** Of how many nothing was told. */
      untold: counted,
    },
    open,
  ))();

const evaluationReportFields = /* @__PURE__ */ (() =>
  object(
    {
      /** The year of the evaluation. */
      evaluationYear: whole(1900, 9999),
      /** The year of the previous one, when its values stand in the table. */
      previousYear: optional(whole(1900, 9999)),
      /** The regulation. */
      regulation: citationShape,
      /** A row for each component. */
      rows: list(
        object(
          {
            /** Its name in both languages. */
            label: bilingualShape,
            /** Its weight. */
            weight: resultNumber,
            /** Its value last year. */
            previous: optional(resultNumber),
            /** Its value this year. */
            current: resultNumber,
            /** The notes on it. */
            notes: optional(list(text), []),
            /** The recommendations about it. */
            recommendations: optional(list(adviceShape), []),
          },
          open,
        ),
      ),
      /** The row of the total. */
      total: object(
        {
          /** Its name. */
          label: bilingualShape,
          /** The sum of the weights. */
          weight: resultNumber,
          /** The total last year. */
          previous: optional(resultNumber),
          /** The total this year. */
          current: resultNumber,
        },
        open,
      ),
      /** The row of the grade. */
      grade: object(
        {
          /** Its name. */
          label: bilingualShape,
          /** The grade last year. */
          previous: optional(text),
          /** The grade this year. */
          current: object(
            {
              /** The code. */
              code: text,
              /** The name. */
              label: bilingualShape,
              /** What it says about an agency. */
              meaning: optional(bilingualShape),
            },
            open,
          ),
        },
        open,
      ),
      /** Recommendations that are about no single component. */
      recommendations: optional(list(adviceShape), []),
      /** What became of last year's recommendations. */
      followUp: optional(followedShape),
      /** What a person should look at. */
      findings: list(findingShape),
    },
    open,
  ))();

/**
 * What the table of an evaluation prints: an {@link EvaluationReport}, or what came back of one.
 *
 * @term bahan tabel hasil evaluasi
 */
export interface EvaluationTableInput extends Given<typeof evaluationReportFields> {}

/** What is printed of the report of an evaluation. */
export const evaluationReportShape: Shape<
  EvaluationTableInput,
  Read<typeof evaluationReportFields>
> = evaluationReportFields;
