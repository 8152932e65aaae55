import * as z from "zod";
import { polaritySchema, targetSchema } from "../../indicator/index.ts";
import { decimalInputSchema } from "../../number/index.ts";
import { readDay } from "../../period/index.ts";
import type { RevisionReason } from "../../regulation/index.ts";
import { cascadeLevelSchema } from "../tree/index.ts";

const text = /* @__PURE__ */ (() => z.string().min(1, { error: "a text that is not empty" }))();

const REASONS: readonly [RevisionReason, ...RevisionReason[]] = [
  "change-of-officer",
  "change-of-strategy",
  "change-of-priority",
];

/**
 * The zod schema of an {@link AgreementParty}.
 *
 * @term pihak perjanjian kinerja
 */
export const agreementPartySchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The id of the post: no name is needed. */
      ownerId: text,
      /** The post as the agreement prints it. */
      position: text,
      /** Its level, where it is known. */
      level: cascadeLevelSchema.exactOptional(),
    })
    .readonly())();

/**
 * The zod schema of an {@link AgreedIndicator}.
 *
 * @term indikator perjanjian kinerja
 */
export const agreedIndicatorSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The id of the indicator in the plan. */
      indicatorId: text,
      /** Its name as the agreement prints it. */
      title: text,
      /** Its unit; null when it has none. */
      unit: text.nullable(),
      /** Which way is good. */
      polarity: polaritySchema,
      /** The target of the year; null when the plan has none. */
      target: targetSchema.nullable(),
      /** The targets of the quarters that have one. */
      quarters: z
        .array(
          z
            .strictObject({
              /** The quarter: 1 to 4. */
              quarter: z.literal([1, 2, 3, 4]),
              /** What is to be reached by its end, or in it: as the indicator accumulates. */
              target: targetSchema,
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly())();

/**
 * The zod schema of an {@link AgreedObjective}.
 *
 * @term sasaran perjanjian kinerja
 */
export const agreedObjectiveSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The id of the node in the plan. */
      nodeId: text,
      /** What is to be reached. */
      title: text,
      /** The indicators it is measured by. */
      indicators: z.array(agreedIndicatorSchema).readonly(),
      /** The ids of the nodes of other owners that it rests on: the nearest ones above. */
      restsOn: z.array(text).readonly(),
    })
    .readonly())();

/**
 * The zod schema of an {@link AgreedProgramme}.
 *
 * @term program dan anggaran perjanjian kinerja
 */
export const agreedProgrammeSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The id of the node in the plan. */
      nodeId: text,
      /** The official code. */
      code: text.exactOptional(),
      /** The name. */
      title: text,
      /** Its budget in rupiah; absent or null when the plan has none. */
      budget: decimalInputSchema.nullable().exactOptional(),
    })
    .readonly())();

/**
 * The zod schema of a {@link PerformanceAgreement}.
 *
 * @term perjanjian kinerja
 */
export const performanceAgreementSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The id: a revision has one of its own. */
      id: text,
      /** The fiscal year. */
      year: z.int().min(1900).max(9998),
      /** Who promises. */
      firstParty: agreementPartySchema,
      /** Who accepts and supervises; null for the head of a region. */
      secondParty: agreementPartySchema.nullable(),
      /** What is promised. */
      objectives: z.array(agreedObjectiveSchema).readonly(),
      /** With which programmes, activities or sub-activities and budgets. */
      programmes: z.array(agreedProgrammeSchema).readonly(),
      /** The words of both parties: the promise, and supervision, rewards and sanctions. */
      clauses: z
        .array(
          z
            .strictObject({
              /** The Indonesian text. */
              id: text,
              /** The English text. */
              en: text,
            })
            .readonly(),
        )
        .readonly(),
      /** The date of the signatures; absent for a draft. */
      signedOn: z
        .string()
        .refine((value) => readDay(value, [], []) !== undefined, {
          error: 'a date of the calendar, as "2024-01-15"',
          params: { code: "invalid-date" },
        })
        .exactOptional(),
      /** The id of the agreement that this one revises, and why. */
      revision: z
        .strictObject({
          /** The id of the agreement that is revised. */
          of: text,
          /** Why. */
          reason: z.enum(REASONS),
        })
        .readonly()
        .exactOptional(),
    })
    .readonly())();
