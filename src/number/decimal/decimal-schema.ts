import * as z from "zod";
import type { DecimalInput } from "./decimal.ts";
import { EXPECTED_NUMBER, tryExact } from "./read-exact.ts";

/**
 * The zod schema of every number that goes in: what {@link toDecimal} accepts, and nothing else.
 *
 * @term masukan angka
 */
export const decimalInputSchema: z.ZodType<DecimalInput> = /* @__PURE__ */ (() =>
  z
    .custom<DecimalInput>((value) => tryExact(value) !== undefined, {
      error: EXPECTED_NUMBER.en,
      params: { code: "invalid-number" },
    })
    // What a JSON document can hold of it.
    .meta({ type: ["string", "number"] }))();
