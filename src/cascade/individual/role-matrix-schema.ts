import * as z from "zod";
import { indicatorSchema } from "../../indicator/index.ts";
import { decimalInputSchema } from "../../number/index.ts";

const text = /* @__PURE__ */ (() => z.string().min(1, { error: "a text that is not empty" }))();

/**
 * The zod schema of a {@link RoleContribution}.
 *
 * @term peran pegawai
 */
export const roleContributionSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("method", [
    z
      .strictObject({
        /** Takes the result of the superior over, whole or in part. */
        method: z.literal("direct"),
        /** The id of the indicator of the superior. */
        resultId: text,
        /** The part that is taken of a result that can be divided; all who take it over say one, or nobody. */
        share: decimalInputSchema.exactOptional(),
      })
      .readonly(),
    z
      .strictObject({
        /** Has a result of one's own that supports that of the superior. */
        method: z.literal("indirect"),
        /** The id of the indicator of the superior. */
        resultId: text,
        /** One's own indicator, with its target. */
        indicator: indicatorSchema,
      })
      .readonly(),
  ]))();

/**
 * The zod schema of a {@link RoleMatrix}.
 *
 * @term matriks peran hasil
 */
export const roleMatrixSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** The post whose results are shared out. */
      superiorId: text,
      /** The fiscal year. */
      year: z.int().min(1900).max(9999),
      /** Who does what: one entry per person, by the id of the post and not by name. */
      roles: z
        .array(
          z
            .strictObject({
              /** The person, by the id of the post. */
              personId: text,
              /** What the person does, for which result. */
              contributions: z.array(roleContributionSchema).readonly(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly())();
