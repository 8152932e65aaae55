import * as z from "zod";
import { bilingualSchema, citationSchema, textSchema } from "../../../core/index.ts";
import { decimalInputSchema } from "../../../number/index.ts";

const month = () => z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'a month such as "2023-02"' });

/**
 * The zod schema of a {@link ConsequencePolicy}.
 *
 * @term kebijakan penghargaan dan sanksi
 */
export const consequencePolicySchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id: `"sumedang-2023"`. */
      id: textSchema,
      /** What the policy is called. */
      title: bilingualSchema,
      /** The first month in which it is in force: year and month together. */
      since: month(),
      /** The last month in which it is in force; open when absent. */
      until: month().exactOptional(),
      /** The clauses: each one whose conditions all hold gives its consequence. */
      clauses: z
        .array(
          z
            .object({
              /** The id of the clause. */
              id: textSchema,
              /** The conditions, all of which must hold. */
              when: z
                .array(
                  z.union([
                    z
                      .object({
                        /** The measure that is looked at: `"absorption"`. */
                        measure: textSchema,
                        /** At least this (≥). */
                        from: decimalInputSchema.exactOptional(),
                        /** More than this (>). */
                        above: decimalInputSchema.exactOptional(),
                        /** At most this (≤). */
                        upTo: decimalInputSchema.exactOptional(),
                        /** Less than this (<). */
                        below: decimalInputSchema.exactOptional(),
                      })
                      .readonly(),
                    z
                      .object({
                        /** The grades (predikat), one of which it must be. */
                        grades: z.array(textSchema).min(1).readonly(),
                      })
                      .readonly(),
                    z
                      .object({
                        /** A mark that another step has put: `"lowest-absorption"`, `"winner"`. */
                        mark: textSchema,
                      })
                      .readonly(),
                  ]),
                )
                .min(1, { error: "at least one condition" })
                .readonly(),
              /** What follows. */
              kind: z.enum(["reward", "allowance", "assistance", "warning", "sanction"]),
              /** What follows, in words. */
              label: bilingualSchema,
              /** The correction of the allowance (TPP) in percent of it; negative is a cut. */
              percent: decimalInputSchema.exactOptional(),
              /** A cut by what a measure lacks to 100: `of` percent of the allowance at 0, nothing at 100. */
              shortfall: z
                .object({
                  /** The measure, in percent. */
                  measure: textSchema,
                  /** The part of the allowance that depends on it, in percent. */
                  of: decimalInputSchema,
                })
                .readonly()
                .exactOptional(),
              /** The article or clause that gives it. */
              source: citationSchema.exactOptional(),
            })
            .readonly(),
        )
        .readonly(),
      /** How far the corrections of the allowance together may go, in percent of it. */
      allowanceBounds: z
        .object({
          /** The deepest cut: −100 takes all. */
          least: decimalInputSchema,
          /** The highest addition: 0 for none. */
          most: decimalInputSchema,
        })
        .readonly()
        .exactOptional(),
      /** Where the policy comes from, and how well that is known. */
      source: citationSchema,
    })
    .readonly())();
