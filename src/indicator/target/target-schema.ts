import * as z from "zod";
import { compare, decimalInputSchema, requireExact } from "../../number/index.ts";
import { levelPosition, ordinalScaleSchema } from "../../scale/index.ts";
import type { Target } from "./target-shape.ts";

/**
 * The zod schema of a {@link Target}.
 *
 * @term target
 */
export const targetSchema: z.ZodType<Target> = /* @__PURE__ */ (() =>
  z.union([
    /** A bare number. */
    decimalInputSchema,
    z.discriminatedUnion("kind", [
      /** A number, or a bound on one side. */
      z.strictObject({ kind: z.enum(["exact", "at-least", "at-most"]), value: decimalInputSchema }),
      /** Two bounds, both included. */
      z
        .strictObject({ kind: z.literal("range"), low: decimalInputSchema, high: decimalInputSchema })
        .refine(({ low, high }) => compare(requireExact(low), requireExact(high)) <= 0, {
          error: "a lower bound that is not above the upper one",
          path: ["low"],
          params: { code: "out-of-range" },
        }),
      /** A word of an ordinal scale. */
      z
        .strictObject({ kind: z.literal("level"), scale: ordinalScaleSchema, level: z.string() })
        .refine(({ scale, level }) => levelPosition(level, scale) !== -1, {
          error: "a level that the scale has",
          path: ["level"],
          params: { code: "out-of-scale" },
        }),
      /** No target, and perhaps why. */
      z.strictObject({
        kind: z.literal("none"),
        text: z.string().exactOptional(),
        unread: z.literal(true).exactOptional(),
      }),
    ]),
  ]))();
