import type { BudgetPerformance } from "../../../budget/index.ts";
import { list, type Plain, readAll, text, whole } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { constant, figure, over, ruled, step, times, total, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { explainGrade } from "../scale/explain-grade.ts";
import { basisField, copiedResult, partShape, resultShape } from "../shared/fields.ts";
import { scoreName, weightName } from "../shared/names.ts";

const performanceRead = /* @__PURE__ */ (() =>
  resultShape("budget-performance", {
    ...basisField,
    year: whole(0, 9999),
    total: resultNumber,
    parts: list(partShape({ key: text, score: resultNumber, weight: resultNumber, contribution: resultNumber })),
  }))();

/**
 * Explains a budget performance (NKA): each part with its weight, and the category.
 *
 * @term penjelasan nilai kinerja anggaran
 * @param result - What {@link scoreBudgetPerformance} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainBudgetPerformance, scoreBudgetPerformance } from "sakip";
 *
 * const performance = scoreBudgetPerformance({ year: 2024, parts: { planning: "88.50", execution: "92.70" } });
 * explainBudgetPerformance(performance).value // => "90.6"
 * ```
 */
export function explainBudgetPerformance(result: BudgetPerformance | Plain<BudgetPerformance>): Explanation {
  const copy = copiedResult(performanceRead, result);
  const [{ year, total: sum, parts, basis }] = readAll([performanceRead, copy, "result"]);
  const steps = parts.map(({ key, score, weight, contribution }) => {
    const [own, share] = [figure("score", scoreName, score), ruled("weight", weightName, weight, "percent")];
    return explained({
      subject: `part:${key}`,
      label: (Object.hasOwn(labels, key) ? labels[key] : undefined) ?? { id: `“${key}”`, en: `“${key}”` },
      value: contribution,
      unit: "points",
      formula: over(times(own, share), constant("100")),
      inputs: [own, share],
    });
  });
  return explained({
    subject: "budget-performance",
    label: { id: "Nilai kinerja anggaran", en: "Budget performance" },
    value: sum,
    unit: "points",
    formula: total(steps.map((_, i) => step(i))),
    inputs: [worded("year", { id: "tahun anggaran", en: "budget year" }, String(year))],
    basis,
    steps: [...steps, ...(copy.grade === undefined ? [] : [explainGrade(copy.grade)])],
  });
}

const labels: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  planning: { id: "Perencanaan anggaran", en: "Budget planning" },
  execution: { id: "Pelaksanaan anggaran", en: "Budget execution" },
};
