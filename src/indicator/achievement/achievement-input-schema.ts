import * as z from "zod";
import { decimalInputSchema } from "../../number/index.ts";
import { polaritySchema } from "../plan/index.ts";
import { targetSchema } from "../target/index.ts";
import type { AchievementInput } from "./achievement.ts";

/**
 * The zod schema of an {@link AchievementInput}.
 *
 * @term pengukuran kinerja
 */
export const achievementInputSchema: z.ZodType<AchievementInput> = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Which way is good. */
    polarity: polaritySchema,
    /** The target; null when the plan has none. */
    target: targetSchema.nullable(),
    /** What was reached: a number, a level as text, or null when nothing was reported. */
    realization: z.union([decimalInputSchema, z.string()]).nullable(),
    /** Said only when nothing is to be measured. */
    situation: z.enum(["not-yet-due", "not-applicable"]).exactOptional(),
  }))();
