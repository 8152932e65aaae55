import {
  type Computed,
  computed,
  deepFreeze,
  type Given,
  type GivenOutcome,
  kept,
  lacks,
  literal,
  type NotComputable,
  object,
  optional,
  readAll,
  referred,
  series,
  text,
  variant,
  word,
} from "../../core/index.ts";
import { type Decimal, type DecimalInput, exactToDecimal, meanOf, resultNumber } from "../../number/index.ts";

const rateShape = /* @__PURE__ */ (() =>
  variant("status", {
    computed: object({ status: literal("computed"), value: resultNumber }, { open: true }),
    "not-computable": object({ status: literal("not-computable"), reason: text }, { open: true }),
  }))();

const LACKS = /* @__PURE__ */ lacks({ "no-rates": ["rates"], "missing-rates": ["rates"] });

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /**
     * What to do about rates that could not be computed: `"refuse"` (the default) gives no mean, `"leave-out"` averages
     * the others and says how many.
     */
    missing: optional(word(["refuse", "leave-out"]), "refuse"),
  }))();

/**
 * How percentages are averaged.
 *
 * @term rata-rata persentase penyerapan
 */
export interface AverageRateOptions extends Given<typeof optionsShape> {}

/**
 * The mean of absorption percentages, each counting the same, with how many there were.
 *
 * @term rata-rata persentase penyerapan
 */
export type AverageRate = (Computed<Decimal> | NotComputable<"no-rates" | "missing-rates">) & {
  /** Says what this is. */
  readonly kind: "average-rate";
  /** What was averaged, as it was given: results as they are. */
  readonly rates: readonly GivenOutcome<DecimalInput>[];
  /** What was to happen with rates that could not be computed. */
  readonly rule: "refuse" | "leave-out";
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
 * @param options - What to do about rates that could not be computed.
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
 * const mean = averageRates(rates);
 * mean.status === "computed" && mean.value // => "50"
 * const coverage = [mean.used, mean.missing]; // => [2, 0]
 * ```
 */
export function averageRates(
  rates: Iterable<GivenOutcome<DecimalInput>>,
  options: AverageRateOptions = {},
): AverageRate {
  const [{ missing: policy }, read] = readAll(
    [optionsShape, options, "options"],
    [series(kept(rateShape)), rates, "rates"],
  );
  const values = read.flatMap(({ read: rate }) => (rate.status === "computed" ? [rate.value] : []));
  const counts = {
    rates: read.map(({ own }) => referred(own)),
    rule: policy,
    used: values.length,
    missing: read.length - values.length,
  };
  const kind = "average-rate";
  if (counts.missing > 0 && policy === "refuse") return deepFreeze({ kind, ...LACKS["missing-rates"], ...counts });
  if (values.length === 0) return deepFreeze({ kind, ...LACKS["no-rates"], ...counts });
  return deepFreeze({ kind, ...computed(exactToDecimal(meanOf(values))), ...counts });
}
