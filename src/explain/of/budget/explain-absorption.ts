import type { Absorption } from "../../../budget/index.ts";
import { optional, type Plain, readAll, text } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { figure, inPercent, worded } from "../../formula/index.ts";
import { type Explanation, explained, reasonOf } from "../../tell/index.ts";
import { groundFields, numberOutcome, resultShape } from "../shared/fields.ts";
import { names } from "../shared/names.ts";
import { flowWords } from "./flow-words.ts";

const absorptionRead = /* @__PURE__ */ (() =>
  resultShape("absorption", {
    ...numberOutcome,
    ...groundFields,
    budget: resultNumber,
    realization: optional(resultNumber),
    direction: optional(text),
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
  const whole = figure("budget", names.budget, budget);
  const spent = realization && figure("realization", names.realization, realization);
  return explained({
    subject: "absorption",
    label: { id: "Penyerapan anggaran", en: "Absorption" },
    value: value ?? null,
    unit: "percent",
    formula: value && spent && inPercent(spent, whole),
    inputs: [
      spent,
      whole,
      direction === undefined ? undefined : worded("direction", names.direction, direction, flowWords[direction]),
    ],
    reason: reasonOf(reason),
    basis,
    findings,
  });
}
