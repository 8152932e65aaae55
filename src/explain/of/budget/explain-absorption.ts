import type { Absorption } from "../../../budget/index.ts";
import { optional, type Plain, readAll, word } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { coded, figure, inPercent } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, numberOutcome, resultShape } from "../shared/fields.ts";
import { budgetName, directionName, realizationName } from "../shared/names.ts";

const absorptionRead = /* @__PURE__ */ (() =>
  resultShape("absorption", {
    ...numberOutcome,
    ...groundFields,
    budget: resultNumber,
    realization: optional(resultNumber),
    direction: optional(word(["revenue", "financing-receipt", "financing-outlay", "net", "mixed"])),
  }))();

/**
 * Explains an absorption: the realisation over the budget, with what a person should look at.
 *
 * @term penjelasan penyerapan anggaran
 * @param result - What {@link measureAbsorption} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no absorption.
 * @see No official source.
 * @example
 * ```ts
 * import { explainAbsorption, explainText, measureAbsorption } from "sakip";
 *
 * const explanation = explainAbsorption(measureAbsorption({ budget: 200, realization: 150 }));
 * explanation.value // => "75"
 * explanation.inputs.map(({ key, value }) => [key, value]) // => [["realization", "150"], ["budget", "200"]]
 * explainText(explanation).split(". ")[1] // => "Dihitung dari realisasi 150 ÷ anggaran 200 × 100 = 75%"
 * ```
 */
export function explainAbsorption(result: Absorption | Plain<Absorption>): Explanation {
  const [read] = readAll([absorptionRead, result, "result"]);
  const { value, reason, budget, realization, direction, basis, findings } = read;
  const whole = figure("budget", budgetName, budget);
  const spent = realization && figure("realization", realizationName, realization);
  return explained({
    subject: "absorption",
    label: { id: "Penyerapan anggaran", en: "Absorption" },
    value: value ?? null,
    unit: "percent",
    formula: value && spent && inPercent(spent, whole),
    inputs: [
      spent,
      whole,
      direction === undefined ? undefined : coded("direction", directionName, direction, "direction"),
    ],
    reason,
    basis,
    findings,
  });
}
