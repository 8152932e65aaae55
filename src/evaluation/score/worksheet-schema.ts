import * as z from "zod";
import { type DecimalInput, decimalInputSchema } from "../../number/index.ts";

/**
 * The answer to one item: a letter of its answer scale, or a number in the unit of that scale, from 0 to its full mark.
 *
 * @term jawaban kriteria
 */
export type ItemAnswer = DecimalInput;

/**
 * How many of the criteria of a sub-component are met. The table of the regulation turns the share into a letter; the
 * letters above it need evidence besides.
 *
 * @term pemenuhan kriteria
 */
export interface SharedAnswer {
  /** How many criteria are met: from 0 to `of`. */
  readonly met: DecimalInput;
  /** Of how many; 100 when `met` is a percent. */
  readonly of: DecimalInput;
  /** The letter above the table for which there is evidence: `"A"`, `"AA"`. */
  readonly evidence?: string;
}

/**
 * The answer to a sub-component: a letter judged on the whole, a percent (0–100), the share of criteria met, or one
 * answer for each of its items, in their order or by their keys.
 *
 * @term jawaban sub-komponen
 */
export type PartAnswer = DecimalInput | SharedAnswer | readonly ItemAnswer[] | { readonly [item: string]: ItemAnswer };

const itemAnswerSchema: z.ZodType<ItemAnswer> = /* @__PURE__ */ (() => z.union([z.string(), decimalInputSchema]))();

/**
 * The zod schema of an answer to a sub-component.
 *
 * @term jawaban sub-komponen
 */
export const partAnswerSchema: z.ZodType<PartAnswer> = /* @__PURE__ */ (() =>
  z.union([
    itemAnswerSchema,
    z
      .strictObject({
        met: decimalInputSchema,
        of: decimalInputSchema,
        evidence: z.string().min(1).exactOptional(),
      })
      .readonly(),
    z.array(itemAnswerSchema).readonly(),
    z.record(z.string(), itemAnswerSchema).readonly(),
  ]))();

/**
 * The zod schema of a worksheet, for {@link parseWorksheet}.
 *
 * @term lembar kerja evaluasi (LKE)
 */
export const worksheetSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** Whose evaluation it is. */
      agencyId: z.string().min(1).exactOptional(),
      /** The year in which the evaluation is held. */
      evaluationYear: z.int(),
      /** The answers, by the key of the component and the key of the sub-component. */
      answers: z.record(z.string(), z.record(z.string(), partAnswerSchema).readonly()).readonly(),
      /** What was published, to be compared with what the answers give. */
      published: z
        .strictObject({
          /** The published total. */
          total: decimalInputSchema.exactOptional(),
          /** The published grade: `"BB"`. */
          grade: z.string().min(1).exactOptional(),
        })
        .readonly()
        .exactOptional(),
    })
    .readonly())();

/**
 * The worksheet of one evaluation: an answer for every sub-component, or for every item.
 *
 * @term lembar kerja evaluasi (LKE)
 */
export interface Worksheet extends z.infer<typeof worksheetSchema> {}
