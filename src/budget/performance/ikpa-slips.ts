import type { Finding } from "../../finding/index.ts";
import { groupingSlips } from "../line/index.ts";

/** What the types of expenditure of a part of the year were given as. */
interface WrittenPart {
  readonly types: readonly ({
    readonly expenditure: string;
    readonly budget: unknown;
    readonly planned?: unknown;
    readonly realization: unknown;
  } | null)[];
}

/**
 * The amounts of quarters or months whose point probably groups thousands. They are looked at again as they were written:
 * a getter may give something else by then.
 */
export function ikpaSlips(key: "quarters" | "months", parts: readonly (WrittenPart | null)[]): Finding[] {
  return parts.flatMap((part, i) =>
    (part?.types ?? []).flatMap((type, j) => {
      if (type === null) return [];
      const { expenditure, budget, planned, realization } = type;
      return groupingSlips(expenditure, [key, i, "types", j], { budget, planned, realization });
    }),
  );
}
