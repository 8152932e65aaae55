import * as z from "zod";
import { bilingualSchema, citationSchema, textSchema } from "../../../core/index.ts";
import { decimalInputSchema, type Rounding } from "../../../number/index.ts";
import type { AchievementPolicy } from "./achievement-policy-shape.ts";

/**
 * The zod schema of an {@link AchievementPolicy}, as a document may hold it.
 *
 * @term kebijakan penghitungan capaian
 */
export const achievementPolicySchema: z.ZodType<AchievementPolicy> = /* @__PURE__ */ (() => {
  const bound = decimalInputSchema.nullable();
  const mode = z.enum(["half-up", "half-even", "down", "up", "floor", "ceiling"] satisfies Rounding["mode"][]);
  return z.strictObject({
    /** The id, which results carry. */
    id: textSchema.exactOptional(),
    /** The name in both languages. */
    title: bilingualSchema.exactOptional(),
    /** Where the choices come from. */
    source: citationSchema.exactOptional(),
    /** Lower is better: (2T − R)/T, or T/R. */
    minimize: z.enum(["mirror", "inverse"]),
    /** Closer is better: by tolerance, or by a table of deviations. */
    stabilize: z
      .union([
        z.strictObject({ tolerance: decimalInputSchema, floor: bound }),
        z.strictObject({
          bands: z.array(z.strictObject({ within: decimalInputSchema, value: decimalInputSchema })),
          beyond: decimalInputSchema,
        }),
      ])
      .exactOptional(),
    /** Levels: by steps, or by positions. */
    levels: z.enum(["steps", "positions"]).exactOptional(),
    /** No percentage above this; null for no cap. */
    cap: bound,
    /** No percentage below this; null for no floor. */
    floor: bound,
    /** A target of zero. */
    zeroTarget: z.enum(["not-computable", "met-is-100"]),
    /** A realisation of zero where the formula divides by it. */
    zeroRealization: z.enum(["not-computable", "met-is-100"]).exactOptional(),
    /** A target below zero. */
    negativeTarget: z.enum(["not-computable", "distance"]).exactOptional(),
    /** The roundings, in order. */
    rounding: z
      .array(
        z.strictObject({
          stage: z.enum(["target", "realization", "percent"]),
          decimals: z.int().min(-15).max(100),
          mode,
        }),
      )
      .nullable()
      .exactOptional(),
  });
})();
