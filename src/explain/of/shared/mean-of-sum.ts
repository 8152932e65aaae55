import type { Bilingual } from "../../../core/index.ts";
import { type Exact, fractionText, tryFraction } from "../../../number/index.ts";
import { type ExplainedInput, figure, over } from "../../formula/index.ts";
import type { Told } from "../../tell/index.ts";

/**
 * A mean as a sum over how many it is of. A sum of thousands of fractions may have more digits than any figure that is read
 * and printed: then words stand in the place of the formula.
 */
export function meanOfSum(
  name: Bilingual,
  exact: Exact,
  unit: string,
  count: ExplainedInput,
): Pick<Told, "formula" | "statement"> & { readonly sum: ExplainedInput | undefined } {
  const sum = tryFraction(fractionText(exact)) && figure("sum", name, exact, unit);
  return sum === undefined ? { sum, statement: tooLong } : { sum, formula: over(sum, count) };
}

const tooLong = {
  id: "Dihitung dari jumlah eksaknya, yang angkanya terlalu panjang untuk dituliskan",
  en: "Computed from the exact sum, which has too many digits to be written down",
};
