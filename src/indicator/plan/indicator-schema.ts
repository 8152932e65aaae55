import * as z from "zod";
import { decimalInputSchema } from "../../number/index.ts";
import { periodSchema, readDay } from "../../period/index.ts";
import { type Polarity, targetSchema } from "../target/index.ts";

/**
 * The zod schema of {@link Polarity}.
 *
 * @term polarisasi
 */
export const polaritySchema: z.ZodType<Polarity> = /* @__PURE__ */ (() =>
  z.enum(["maximize", "minimize", "stabilize"]))();

/**
 * The zod schema of an {@link Indicator}: strict, so that a misspelt key is refused and not lost.
 *
 * @term indikator kinerja
 */
export const indicatorSchema = /* @__PURE__ */ (() => {
  const text = z.string().min(1, { error: "a text that is not empty" });
  const date = z.string().refine((value) => readDay(value, [], []) !== undefined, {
    error: 'a date of the calendar, as "2023-09-30"',
    params: { code: "invalid-date" },
  });
  return z
    .strictObject({
      /** The id, which stays the same through revisions. */
      id: text,
      /** The name as the plan prints it. */
      title: text,
      /** Main, programme or activity indicator, or another kind. */
      kind: z.enum(["iku", "ikp", "ikk", "other"]).exactOptional(),
      /** What is measured, in words. */
      definition: text.exactOptional(),
      /** How it is computed, in words or as a formula. */
      formula: text.exactOptional(),
      /** The unit; null when the indicator has none. */
      unit: text.nullable().exactOptional(),
      /** Which way is good. */
      polarity: polaritySchema,
      /** What kind of figure it is: only amounts may be summed over periods. */
      quantity: z.enum(["amount", "ratio", "index", "level"]).exactOptional(),
      /** Whether a figure counts from the start of the year, or its own period only. */
      accumulation: z.enum(["cumulative", "per-period"]).exactOptional(),
      /** How the figures of periods become one of a longer period. */
      consolidation: z.enum(["sum", "average", "last", "maximum", "minimum"]).exactOptional(),
      /** Where the data comes from. */
      dataSource: text.exactOptional(),
      /** How often it is measured. */
      frequency: z.enum(["year", "semester", "quarter", "month"]).exactOptional(),
      /** The post or unit that answers for it: no name is needed. */
      personInCharge: text.exactOptional(),
      /** Where it stood before the plan. */
      baseline: z
        .strictObject({
          /** The period. */
          period: periodSchema,
          /** The figure. */
          value: decimalInputSchema,
        })
        .readonly()
        .exactOptional(),
      /** The one target in question, where a plan has but one. */
      target: targetSchema.exactOptional(),
      /** The targets of years and of their parts. */
      targets: z
        .array(
          z
            .strictObject({
              /** The period. */
              period: periodSchema,
              /** Its target. */
              target: targetSchema,
            })
            .readonly(),
        )
        .readonly()
        .exactOptional(),
      /** Its weight among the indicators beside it, in the unit that all of them share. */
      weight: decimalInputSchema.exactOptional(),
      /** How well it measures the objective, in the manner of the Ministry of Finance. */
      validity: z.enum(["exact", "proxy", "activity"]).exactOptional(),
      /** How far its owner controls it, in the same manner. */
      controllability: z.enum(["low", "moderate", "high"]).exactOptional(),
      /** The first day on which this version is in force; open when absent. */
      validFrom: date.exactOptional(),
      /** The last day on which this version is in force; open when absent. */
      validUntil: date.exactOptional(),
      /** The id of the indicator that this one replaces: its trend begins anew. */
      replaces: text.exactOptional(),
    })
    .readonly();
})();
