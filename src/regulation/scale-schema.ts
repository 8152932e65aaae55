import * as z from "zod";
import type { CitationStatus } from "../core/index.ts";
import { decimalInputSchema } from "../number/index.ts";

const STATUSES = [
  "read",
  "reproduced",
  "restated",
  "reported",
  "practice",
  "inferred",
  "remembered",
  "unverified",
  "convention",
] as const satisfies readonly CitationStatus[];

/** The zod schema of a text in both languages. */
export const bilingualSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The Indonesian text. */
      id: z.string().min(1),
      /** The English text. */
      en: z.string().min(1),
    })
    .readonly())();

/** The zod schema of a citation. */
export const citationSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The regulation or document by its usual short title. */
      title: z.string().min(1),
      /** How well it is known. */
      status: z.enum(STATUSES),
      /** The article, annex, page or clause. */
      clause: z.string().exactOptional(),
      /** What was really seen, and what stays open. */
      note: bilingualSchema.exactOptional(),
    })
    .readonly())();

const bandSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The code: `"AA"`. */
      code: z.string().min(1),
      /** The name in both languages. */
      label: bilingualSchema,
      /** What the band says. */
      meaning: bilingualSchema.exactOptional(),
      /** Lower bound that belongs to the band. */
      from: decimalInputSchema.exactOptional(),
      /** Lower bound that does not. */
      above: decimalInputSchema.exactOptional(),
      /** Upper bound that belongs to the band. */
      upTo: decimalInputSchema.exactOptional(),
      /** Upper bound that does not. */
      below: decimalInputSchema.exactOptional(),
    })
    .readonly())();

/** The zod schema of a scale as it is written down. */
export const scaleSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id of the scale. */
      id: z.string().min(1),
      /** The bands, in any order. */
      bands: z.array(bandSchema).readonly(),
      /** Where the bands come from. */
      source: citationSchema,
      /** Which end is the good one; `"higher"` unless told. */
      better: z.enum(["higher", "lower"]).exactOptional(),
    })
    .readonly())();
