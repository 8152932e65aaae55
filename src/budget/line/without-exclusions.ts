import { type Exact, subtract, sumOf } from "../../number/index.ts";
import type { ReadLine } from "./budget-line-shape.ts";

/** The amounts of a line that count, and the parts that were taken out of them. */
export interface LineAmounts {
  readonly budget: Exact;
  /** Null when it was not reported. */
  readonly realization: Exact | null;
  readonly excluded: readonly ExcludedPart[];
}

/** A part that was taken out of a line. */
export interface ExcludedPart {
  readonly name: string;
  readonly budget: Exact;
  readonly realization: Exact;
}

/** Takes the parts with these names out of a line. */
export function withoutExclusions(
  { budget, realization, exclusions = [] }: Pick<ReadLine, "budget" | "realization" | "exclusions">,
  names: readonly string[],
): LineAmounts {
  const excluded = exclusions.filter(({ name }) => names.includes(name));
  return {
    budget: subtract(budget, sumOf(excluded.map((part) => part.budget))),
    realization: realization && subtract(realization, sumOf(excluded.map((part) => part.realization))),
    excluded,
  };
}
