import * as z from "zod";
import type { Bilingual } from "../words/index.ts";
import { type Citation, citationStatuses } from "./citation.ts";

/** The zod schema of a text that is not empty. */
export const textSchema: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string().trim().min(1, { error: "a text that is not empty" }))();

/** The zod schema of a text in both languages. */
export const bilingualSchema: z.ZodType<Bilingual> = /* @__PURE__ */ (() =>
  z
    .object({
      /** The Indonesian text. */
      id: textSchema,
      /** The English text. */
      en: textSchema,
    })
    .readonly())();

/** The zod schema of a citation. */
export const citationSchema: z.ZodType<Citation> = /* @__PURE__ */ (() =>
  z
    .object({
      /** The regulation or document, by its usual short title. */
      title: textSchema,
      /** How well it is known. */
      status: z.enum(citationStatuses),
      /** The article, annex, page or clause, when known. */
      clause: textSchema.exactOptional(),
      /** What was really seen, and what stays open. */
      note: bilingualSchema.exactOptional(),
    })
    .readonly())();
