import * as z from "zod";
import { type Decimal, type DecimalInput } from "./decimal.ts";
import { tryExact } from "./read-exact.ts";

/**
 * The zod schema of every number that goes in: what {@link toDecimal} accepts, and nothing else.
 *
 * @term masukan angka
 */
export const decimalInputSchema: z.ZodType<DecimalInput> = /* @__PURE__ */ (() =>
  z
    .union([z.string(), z.number(), z.bigint(), z.custom<Decimal>((value) => typeof value === "object")])
    .refine((value) => tryExact(value) !== undefined, {
      error: 'a finite number: 12.5, "12.5", 12n or a Decimal, with a point and no grouping',
      params: { code: "invalid-number" },
    }))();
