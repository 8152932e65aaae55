import type { AverageRate } from "../../../budget/index.ts";
import { as, either, type Plain, type Read, readAll, valueUnder, whole, word } from "../../../core/index.ts";
import type { Explanation } from "../../tell/index.ts";
import { averagedRead, averageFields, averageNode } from "../shared/average-node.ts";
import { numberOutcome, resultShape } from "../shared/fields.ts";

const nowShape = /* @__PURE__ */ (() => resultShape("average-rate", { ...averageFields, rates: averagedRead }))();

/** What the release before gave: neither weights nor limits, and a count of what was missing. */
const beforeShape = /* @__PURE__ */ (() => {
  const count = whole<number>(0, Number.MAX_SAFE_INTEGER);
  const shape = resultShape("average-rate", {
    ...numberOutcome,
    rates: averagedRead,
    rule: word(["refuse", "leave-out"]),
    used: count,
    missing: count,
  });
  return as(
    shape,
    ({ rule, used, missing, ...read }): Read<typeof nowShape> => ({
      ...read,
      ...{ used, expected: used + missing, missing: rule === "refuse" ? "refuse" : "redistribute", mean: "arithmetic" },
      ...{ weights: null, capEach: null, cap: null, floor: null, bounded: null, rounding: null, countedAsZero: [] },
      leftOut: read.rates.flatMap(({ read: rate }, index) => (typeof rate === "string" ? [{ index }] : [])),
    }),
  );
})();

const averageRead = /* @__PURE__ */ (() =>
  either([nowShape, beforeShape], (given) =>
    typeof given === "object" && given !== null && valueUnder(given, "rule") !== undefined ? beforeShape : nowShape,
  ))();

/**
 * Explains a mean of absorption percentages, with their weights, what was left out, and what was counted as zero.
 *
 * @term penjelasan rata-rata persentase penyerapan
 * @param result - What {@link averageRates} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such mean.
 * @see No official source.
 * @example
 * ```ts
 * import { averageRates, explainAverageRate, measureAbsorption } from "sakip";
 *
 * const rates = [30, 50].map((realization) => measureAbsorption({ budget: 100, realization }));
 * explainAverageRate(averageRates(rates)).value // => "40"
 * ```
 */
export function explainAverageRate(result: AverageRate | Plain<AverageRate>): Explanation {
  const [{ rates: items, ...read }] = readAll([averageRead, result, "result"]);
  return averageNode(
    {
      subject: "average-rate",
      label: { id: "Rata-rata persentase penyerapan", en: "Mean of the absorption percentages" },
      statement: read.weights === null ? eachTheSame : undefined,
    },
    { key: (i) => `rate:${i + 1}`, name: { id: "persentase", en: "percentage" }, missingName, items },
    read,
  );
}

const missingName = { id: "perlakuan atas yang tanpa persentase", en: "percentages that are missing" };
const eachTheSame = {
  id: "Setiap persentase dihitung sama, berapa pun anggarannya; ini bukan penyerapan keseluruhan.",
  en: "Each percentage counts the same, whatever its budget; this is not the absorption of the whole.",
};
