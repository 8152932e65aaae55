import type { Deviation } from "../../../budget/index.ts";
import { nullable, optional, type Plain, readAll, word } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { constant, figure, inPercent, leastOf, minus, ruled, sizeOf } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, numberOutcome, resultShape } from "../shared/fields.ts";
import { capName, plannedName, realizationName } from "../shared/names.ts";

const deviationRead = /* @__PURE__ */ (() =>
  resultShape("deviation", {
    ...numberOutcome,
    ...groundFields,
    planned: resultNumber,
    realization: optional(resultNumber),
    raw: optional(resultNumber),
    bounded: nullable(word(["cap"])),
  }))();

/**
 * Explains by how many percent spending missed its plan of withdrawals.
 *
 * @term penjelasan deviasi Halaman III DIPA
 * @param result - What {@link measureDeviation} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no deviation.
 * @see No official source.
 * @example
 * ```ts
 * import { explainDeviation, explainText, measureDeviation } from "sakip";
 *
 * const explanation = explainDeviation(measureDeviation({ planned: 200, realization: 183 }));
 * explainText(explanation, { locale: "en" }).split(". ")[1]
 * // => "Computed from |realisation 183 − plan 200| ÷ plan 200 × 100 = 8.5%"
 * ```
 */
export function explainDeviation(result: Deviation | Plain<Deviation>): Explanation {
  const [read] = readAll([deviationRead, result, "result"]);
  const { value, reason, planned, realization, raw, bounded, basis, findings } = read;
  const plan = figure("planned", plannedName, planned);
  const spent = realization && figure("realization", realizationName, realization);
  // The value is the cap where it was applied.
  const cap = bounded === "cap" && value !== undefined ? ruled("cap", capName, value, "percent") : undefined;
  const missed = raw && spent && inPercent(sizeOf(minus(spent, plan)), plan);
  const unplanned = missed === undefined && value !== undefined;
  return explained({
    subject: "deviation",
    label: { id: "Deviasi dari rencana penarikan dana", en: "Deviation from the plan of withdrawals" },
    value: value ?? null,
    unit: "percent",
    formula: missed && cap ? leastOf(missed, cap) : (missed ?? cap ?? (unplanned ? constant("0") : null)),
    ...(unplanned && { statement: bounded === "cap" ? spentUnplanned : nothingPlanned }),
    inputs: [spent, plan, cap],
    ...(missed && cap && { bound: { kind: "cap", value: cap.value } }),
    reason,
    basis,
    findings,
  });
}

const spentUnplanned = {
  id: "Tidak ada yang direncanakan, tetapi ada realisasi: deviasinya sebesar batas atas.",
  en: "Nothing was planned, and something was spent: the deviation is the cap.",
};
const nothingPlanned = {
  id: "Tidak ada yang direncanakan dan tidak ada realisasi: deviasinya nol.",
  en: "Nothing was planned and nothing was spent: the deviation is zero.",
};
