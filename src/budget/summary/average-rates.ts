import {
  type Computed,
  checkIterable,
  checkObject,
  checkWord,
  computed,
  deepFreeze,
  type NotComputable,
  notComputable,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import { type Decimal, divide, type Exact, exactToDecimal, readExact, sumOf } from "../../number/index.ts";
import type { AbsorptionRate } from "../line/index.ts";

/**
 * The mean of absorption percentages, each counting the same, with how many there were.
 *
 * @term rata-rata persentase penyerapan
 */
export type AverageRate = (Computed<Decimal> | NotComputable<"no-rates" | "missing-rates">) & {
  /** How many rates the mean is over. */
  readonly used: number;
  /** How many could not be computed. */
  readonly missing: number;
};

/**
 * Averages absorption percentages, each counting the same however large its budget. Tables print this number; it is not
 * the absorption of the whole, which {@link summarizeAbsorption} gives.
 *
 * @term rata-rata persentase penyerapan
 * @param rates - The rates of agencies, programmes or periods.
 * @param options - `missing` says what to do about rates that could not be computed: `"refuse"` (the default) gives no
 * mean, `"leave-out"` averages the others and says how many.
 * @returns The mean in percent, `no-rates`, or `missing-rates`.
 * @throws A {@link SakipError} `invalid-input` or `invalid-number`.
 * @see No official source: seen in published reports beside the pooled rate.
 * @example
 * ```ts
 * import { averageRates, measureAbsorption } from "sakip";
 *
 * const rates = [
 *   measureAbsorption({ budget: 1, realization: 1 }),
 *   measureAbsorption({ budget: 99_000_000, realization: 0 }),
 * ];
 * averageRates(rates) // => { status: "computed", value: "50", used: 2, missing: 0 }
 * ```
 */
export function averageRates(
  rates: Iterable<AbsorptionRate>,
  options: { readonly missing?: "refuse" | "leave-out" } = {},
): AverageRate {
  const problems: Problem[] = [];
  if (!checkObject(options, ["options"], problems)) refuseIfAny(problems);
  const { missing: policy = "refuse" } = options;
  checkWord(policy, ["refuse", "leave-out"], ["options", "missing"], problems);
  const values: Exact[] = [];
  let missing = 0;
  if (checkIterable(rates, ["rates"], problems)) {
    let i = 0;
    for (const rate of rates as Iterable<AbsorptionRate>) {
      const path = ["rates", i++];
      if (!checkObject(rate, path, problems)) continue;
      if (rate.status === "not-computable") missing++;
      else values.push(readExact(rate.value, [...path, "value"], problems) as Exact);
    }
  }
  refuseIfAny(problems);
  const counts = { used: values.length, missing };
  if (missing > 0 && policy === "refuse") return deepFreeze({ ...notComputable("missing-rates"), ...counts });
  if (values.length === 0) return deepFreeze({ ...notComputable("no-rates"), ...counts });
  const mean = divide(sumOf(values), readExact(values.length, [], []) as Exact);
  return deepFreeze({ ...computed(exactToDecimal(mean)), ...counts });
}
