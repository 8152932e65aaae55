import type { Finding } from "../../finding/index.ts";
import { groupingSlips } from "../line/index.ts";

/** What the types of expenditure of a part of the year were given as. */
interface WrittenPart {
  readonly types: readonly {
    readonly expenditure: string;
    readonly budget: unknown;
    readonly planned?: unknown;
    readonly realization: unknown;
  }[];
}

/** The amounts of quarters or months whose point probably groups thousands. */
export function ikpaSlips(key: "quarters" | "months", parts: readonly WrittenPart[]): Finding[] {
  return parts.flatMap(({ types }, i) =>
    types.flatMap(({ expenditure, budget, planned, realization }, j) =>
      groupingSlips(expenditure, [key, i, "types", j], { budget, planned, realization }),
    ),
  );
}
