import * as z from "zod";
import { FIRST_YEAR, LAST_YEAR, type Period } from "./period.ts";

/**
 * The zod schema of a {@link Period}: the same objects that every function of periods accepts.
 *
 * @term periode
 */
export const periodSchema: z.ZodType<Period> = /* @__PURE__ */ (() => {
  const yearError = { error: `a whole year from ${FIRST_YEAR} to ${LAST_YEAR}` };
  // The fiscal year.
  const year = z.int(yearError).min(FIRST_YEAR, yearError).max(LAST_YEAR, yearError);
  const part = <const N extends number>(numbers: readonly N[]) =>
    z.literal(numbers, { error: `a whole number from 1 to ${numbers.length}` });
  return z.discriminatedUnion(
    "kind",
    [
      z.object({ kind: z.literal("year"), year }),
      // 1 is January to June.
      z.object({ kind: z.literal("semester"), year, semester: part([1, 2]) }),
      // 1 is January to March.
      z.object({ kind: z.literal("quarter"), year, quarter: part([1, 2, 3, 4]) }),
      // 1 is January.
      z.object({ kind: z.literal("month"), year, month: part([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) }),
    ],
    { error: 'a period with kind "year", "semester", "quarter" or "month"' },
  );
})();
