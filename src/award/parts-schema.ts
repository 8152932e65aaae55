import * as z from "zod";
import type { Bilingual, Citation } from "../core/index.ts";

/** A text that is not empty. */
export const text = () => z.string().trim().min(1, { error: "a text that is not empty" });

/** A whole number from some number on. */
export const countFrom = (least: number) => {
  const error = { error: `a whole number from ${least} on` };
  return z.int(error).min(least, error);
};

/** A text in both languages. */
export const bilingual = (): z.ZodType<Bilingual> => z.object({ id: text(), en: text() }).readonly();

/** Where something comes from, and how well that is known. */
export const citation = (): z.ZodType<Citation> =>
  z
    .object({
      title: text(),
      status: z.enum([
        "read",
        "reproduced",
        "restated",
        "reported",
        "practice",
        "inferred",
        "remembered",
        "unverified",
        "convention",
      ]),
      clause: text().exactOptional(),
      note: bilingual().exactOptional(),
    })
    .readonly();
