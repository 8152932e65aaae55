import * as z from "zod";
import { bilingualSchema, citationSchema } from "../../../core/index.ts";
import { decimalInputSchema } from "../../../number/index.ts";
import { scaleSchema } from "./scale-schema.ts";

const answerScaleSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id, once per regulation; parts and items name it. */
      id: z.string().min(1),
      /** The answers that may be given. The highest value is the full mark. */
      answers: z
        .array(
          z
            .object({
              /** What the assessor writes down: `"AA"`, `"Y"`. */
              code: z.string().min(1),
              /** What it is worth, in the unit of this scale. */
              value: decimalInputSchema,
              /** When it is given. */
              meaning: bilingualSchema.exactOptional(),
              /** What must be shown besides, before a share of criteria met can give this answer. */
              evidence: bilingualSchema.exactOptional(),
            })
            .readonly(),
        )
        .readonly(),
      /** The table that turns a share of criteria met (0–100) into an answer: its bands carry the codes of answers. */
      shares: scaleSchema.exactOptional(),
      /** Where the values come from; the regulation's source unless told. */
      source: citationSchema.exactOptional(),
    })
    .readonly())();

const limitSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The codes of the items it rests on. */
      of: z.array(z.string()).readonly(),
      /** Whether the mean of those items is the limit, or the highest of them. The same for a single item. */
      take: z.enum(["mean", "highest"]),
    })
    .readonly())();

const itemSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The key, once per part: `"3"`. */
      key: z.string().min(1),
      /** The code, once per regulation: `"1.b.3"`. */
      code: z.string().min(1),
      /** What is asked, in short. */
      label: bilingualSchema,
      /** The id of its answer scale; that of the part unless told. */
      answers: z.string().exactOptional(),
      /** Its own weight, in a part whose method is `"sum"`. */
      weight: decimalInputSchema.exactOptional(),
      /** The logic frame: what its value may not exceed. */
      limits: z.array(limitSchema).readonly().exactOptional(),
      /** Where it comes from; the part's source unless told. */
      source: citationSchema.exactOptional(),
    })
    .readonly())();

const partSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The key, once per component: `"existence"`. */
      key: z.string().min(1),
      /** The code as printed: `"1.a"`. */
      code: z.string().min(1),
      /** The name in both languages. */
      label: bilingualSchema,
      /** The weight in points. */
      weight: decimalInputSchema,
      /** How the rule scores it: one answer judged on the whole, the mean of its items, or the sum of weighed items. */
      method: z.enum(["judged", "mean", "sum"]),
      /** The id of the answer scale of the part, and of its items unless they name their own. */
      answers: z.string(),
      /** The criteria or questions. */
      items: z.array(itemSchema).readonly(),
      /** Where it comes from; the component's source unless told. */
      source: citationSchema.exactOptional(),
    })
    .readonly())();

const componentSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The key, once per regulation: `"planning"`. */
      key: z.string().min(1),
      /** The code as printed: `"1"`. */
      code: z.string().min(1),
      /** The name in both languages. */
      label: bilingualSchema,
      /** The weight in points. */
      weight: decimalInputSchema,
      /** The sub-components; none where they are not known. */
      parts: z.array(partSchema).readonly(),
      /** Where the weight comes from; the regulation's source unless told. */
      source: citationSchema.exactOptional(),
    })
    .readonly())();

const roundingSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** Decimals kept. */
      decimals: z.number(),
      /** The mode. */
      mode: z.enum(["half-up", "half-even", "down", "up", "floor", "ceiling"]),
    })
    .readonly())();

/**
 * The zod schema of a regulation as it is written down, for {@link parseRegulation}.
 *
 * @term peraturan evaluasi AKIP
 */
export const regulationInputSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id: `"permenpanrb-88-2021"`. */
      id: z.string().min(1),
      /** The full title in both languages. */
      label: bilingualSchema,
      /** The first year in which evaluations are held under it. */
      since: z.number(),
      /** The last such year; without it the regulation is still in force. */
      until: z.number().exactOptional(),
      /** `"incomplete"` when parts or items are not known: then only components can be scored. */
      coverage: z.enum(["complete", "incomplete"]),
      /** What is not known, or could be read in another way. */
      open: z.array(bilingualSchema).readonly(),
      /** The regulation itself, and how well it is known. */
      source: citationSchema,
      /** The grades, from 0 to the sum of all weights. */
      scale: scaleSchema,
      /** Where values are rounded: each stage that is named, and no other. */
      rounding: z
        .object({
          /** The value of each item. */
          item: roundingSchema.exactOptional(),
          /** The value of each sub-component. */
          part: roundingSchema.exactOptional(),
          /** The value of each component. */
          component: roundingSchema.exactOptional(),
          /** The total, before it is graded. Without it the exact total is graded. */
          total: roundingSchema.exactOptional(),
          /** Where this comes from. */
          source: citationSchema,
        })
        .readonly(),
      /** The answers that parts and items may be given. */
      answerScales: z.array(answerScaleSchema).readonly(),
      /** How evaluation reports (LHE) under it name the total and the grade. */
      report: z
        .object({
          /** The row of the total. */
          total: bilingualSchema,
          /** The row of the grade. */
          grade: bilingualSchema,
        })
        .readonly(),
      /** The components; their weights add up to the top of the scale. */
      components: z.array(componentSchema).readonly(),
    })
    .readonly())();

/**
 * A regulation on the evaluation of AKIP as it is written down, before {@link defineRegulation} has proved it.
 *
 * @term peraturan evaluasi AKIP
 */
export interface RegulationInput extends z.infer<typeof regulationInputSchema> {}
