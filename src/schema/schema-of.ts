import * as z from "zod";
import { jsonOf, type Problem, readInto, requireShape, type Shape } from "../core/index.ts";
import { wordsOf } from "./words-of.ts";

/**
 * The zod schema of a shape: it passes exactly the documents that `parse` and the functions take, with the same
 * problems at the same places. What it gives back is the document itself, neither changed nor frozen.
 *
 * The document is read by its shape and by nothing else, so no setting of zod changes a verdict or a word; the code of a
 * problem, what was given, and what was expected in both languages stand in `params` of its issue.
 *
 * @term skema zod
 * @param shape - A shape, such as `budgetLineShape`.
 * @returns The schema, to be used as any other: in objects, arrays and unions, with `refine`, `pipe` and `transform`.
 * @see https://zod.dev
 * @example
 * ```ts
 * import { indicatorShape } from "sakip";
 * import { schemaOf } from "sakip/schema";
 *
 * const result = schemaOf(indicatorShape).safeParse({ id: "ikm", titel: "Indeks kepuasan", polarity: "maximize" });
 * result.error?.issues[0]?.message // => 'no such key: did you mean "title"?'
 * ```
 */
export function schemaOf<G>(shape: Shape<G, unknown>): z.ZodType<G, G> {
  if (typeof z.toJSONSchema !== "function" || typeof z.core?.$ZodType !== "function")
    throw new TypeError("sakip/schema needs zod 4.3.0 or newer: everything else of sakip works without it");
  requireShape(shape);
  return (
    z
      .unknown()
      .check(({ value, issues }) => {
        const problems: Problem[] = [];
        readInto(problems, shape, value);
        for (const { code, path, given, expected } of problems)
          issues.push({
            code: "custom",
            path: [...path],
            message: expected.en,
            input: value,
            params: { code, given, expected },
          });
      })
      // The type of what passes is known by the shape, which zod does not see.
      .meta(jsonOf(shape, wordsOf)) as unknown as z.ZodType<G, G>
  );
}
