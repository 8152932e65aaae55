import * as z from "zod";
import { bilingualSchema, textSchema } from "../../../core/index.ts";
import { type DecimalInput, decimalInputSchema, sign, tryExact } from "../../../number/index.ts";

const isNegative = (input: DecimalInput): boolean => {
  const value = tryExact(input);
  return value !== undefined && sign(value) < 0;
};

const weight = () =>
  decimalInputSchema.refine((input) => !isNegative(input), {
    error: "a weight of 0 or more",
    params: { code: "out-of-range" },
  });

/**
 * The zod schema of a {@link Rubric}.
 *
 * @term rubrik penilaian
 */
export const rubricSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id: `"kovablik-rubric"`. */
      id: textSchema,
      /** The stages of the judgement, in their order. */
      stages: z
        .array(
          z
            .object({
              /** The id: `"proposal"`, `"presentation"`. */
              id: textSchema,
              /** What the stage is called. */
              title: bilingualSchema,
              /** How much the stage counts in the final score, beside the other stages. */
              weight: weight(),
              /** The criteria. */
              criteria: z
                .array(
                  z
                    .object({
                      /** The key: `"novelty"`. */
                      key: textSchema,
                      /** What the criterion is called. */
                      title: bilingualSchema,
                      /** The points that a full mark gives. */
                      weight: weight(),
                      /** The highest mark; 100 unless told. The lowest is 0. */
                      maximum: weight().exactOptional(),
                    })
                    .readonly(),
                )
                .min(1, { error: "at least one criterion" })
                .readonly(),
            })
            .readonly(),
        )
        .min(1, { error: "at least one stage" })
        .readonly(),
    })
    .readonly())();
