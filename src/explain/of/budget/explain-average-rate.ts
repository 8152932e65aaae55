import type { AverageRate } from "../../../budget/index.ts";
import { list, optional, type Plain, readAll, text, whole, word } from "../../../core/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import { average, figure, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { usedName } from "../shared/names.ts";

const averageRead = /* @__PURE__ */ (() =>
  resultShape("average-rate", {
    ...numberOutcome,
    rates: list(partShape({ status: text, value: optional(resultNumber) })),
    rule: word(["refuse", "leave-out"]),
    used: whole(0, Number.MAX_SAFE_INTEGER),
    missing: whole(0, Number.MAX_SAFE_INTEGER),
  }))();

/**
 * Explains a mean of absorption percentages, each counting the same.
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
  const [{ value, reason, rates, rule, used, missing }] = readAll([averageRead, result, "result"]);
  const figures = rates.flatMap(({ value: own }, i) =>
    own === undefined
      ? []
      : [figure(`rate:${i + 1}`, { id: `persentase ke-${i + 1}`, en: `percentage ${i + 1}` }, own, "percent")],
  );
  return explained({
    subject: "average-rate",
    label: { id: "Rata-rata persentase penyerapan", en: "Mean of the absorption percentages" },
    value: value ?? null,
    unit: "percent",
    formula: value && average(figures),
    statement: {
      id: "Setiap persentase dihitung sama, berapa pun anggarannya; ini bukan penyerapan keseluruhan.",
      en: "Each percentage counts the same, whatever its budget; this is not the absorption of the whole.",
    },
    inputs: [
      figure("used", usedName, exactOf(used)),
      ...(missing === 0
        ? []
        : [figure("missing", names.missing, exactOf(missing)), worded("rule", names.rule, rule, rules[rule])]),
      ...figures,
    ],
    reason,
  });
}

const names = {
  missing: { id: "tanpa persentase", en: "without a percentage" },
  rule: { id: "perlakuan atas yang tanpa persentase", en: "what is done about those" },
};
const rules = {
  refuse: { id: "rata-rata tidak dihitung", en: "there is no mean" },
  "leave-out": { id: "tidak diikutkan", en: "they are left out" },
};
