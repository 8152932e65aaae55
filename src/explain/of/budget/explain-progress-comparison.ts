import type { ProgressComparison } from "../../../budget/index.ts";
import { nullable, optional, type Plain, readAll } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { figure, minus, ruled } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, resultShape, wordOutcome } from "../shared/fields.ts";
import { toleranceName } from "../shared/names.ts";
import { wordOf } from "../shared/word-of.ts";

const progressRead = /* @__PURE__ */ (() =>
  resultShape("progress-comparison", {
    ...wordOutcome,
    ...groundFields,
    physical: nullable(resultNumber),
    financial: nullable(resultNumber),
    tolerance: resultNumber,
    deviation: optional(resultNumber),
  }))();

/**
 * Explains whether the work or the money is ahead.
 *
 * @term penjelasan deviasi fisik dan keuangan
 * @param result - What {@link compareProgress} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such comparison.
 * @see No official source.
 * @example
 * ```ts
 * import { compareProgress, explainProgressComparison } from "sakip";
 *
 * const { steps } = explainProgressComparison(compareProgress({ physical: "51.16", financial: "48.62" }));
 * steps.map(({ value }) => value) // => ["2.54"]
 * ```
 */
export function explainProgressComparison(result: ProgressComparison | Plain<ProgressComparison>): Explanation {
  const [{ value, reason, physical, financial, tolerance, deviation, basis, findings }] = readAll([
    progressRead,
    result,
    "result",
  ]);
  const work = physical === null ? undefined : figure("physical", names.physical, physical, "percent");
  const money = financial === null ? undefined : figure("financial", names.financial, financial, "percent");
  return explained({
    subject: "progress-comparison",
    label: { id: "Realisasi fisik terhadap keuangan", en: "Physical against financial progress" },
    value: value === undefined ? null : wordOf(value, standings),
    inputs: [work, money, ruled("tolerance", toleranceName, tolerance, "points")],
    reason,
    basis,
    findings,
    steps:
      deviation && work && money
        ? [
            explained({
              subject: "deviation",
              label: { id: "Deviasi fisik dan keuangan", en: "Deviation of work and money" },
              value: deviation,
              unit: "points",
              formula: minus(work, money),
              inputs: [work, money],
            }),
          ]
        : [],
  });
}

const names = {
  physical: { id: "realisasi fisik", en: "physical progress" },
  financial: { id: "realisasi keuangan", en: "financial progress" },
};
const standings: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  "work-ahead": { id: "fisik mendahului keuangan", en: "the work is ahead of the money" },
  together: { id: "sejalan", en: "together" },
  "money-ahead": { id: "keuangan mendahului fisik", en: "the money is ahead of the work" },
};
