import { optional, type Plain, readAll } from "../../../core/index.ts";
import type { IndicatorQuality } from "../../../indicator/index.ts";
import { average, step } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { explainGrade } from "../scale/explain-grade.ts";
import { basisField, copiedResult, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { explainQualityWeight } from "./explain-quality-weight.ts";
import { explainTargetWeight } from "./explain-target-weight.ts";

// Its parts are read by their own explainers.
const qualityRead = /* @__PURE__ */ (() =>
  resultShape("indicator-quality", {
    ...numberOutcome,
    ...basisField,
    grade: optional(partShape({})),
    indicatorWeight: partShape({}),
    targetWeight: partShape({}),
  }))();

/**
 * Explains the quality of an indicator and its target together: the mean of both weights, and what it is called.
 *
 * @term penjelasan kualitas K3
 * @param result - What {@link indicatorQuality} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such quality.
 * @see No official source.
 * @example
 * ```ts
 * import { explainIndicatorQuality, indicatorQuality } from "sakip";
 *
 * const quality = indicatorQuality({
 *   validity: "proxy",
 *   controllability: "moderate",
 *   target: { polarity: "maximize", target: 86, previous: { target: 80, realization: 85 } },
 * });
 * explainIndicatorQuality(quality).steps.map(({ subject, value }) => [subject, value])
 * // => [["quality-weight", "1"], ["target-weight", "1.2"], ["grade", "very-good"]]
 * ```
 */
export function explainIndicatorQuality(result: IndicatorQuality | Plain<IndicatorQuality>): Explanation {
  const copy = copiedResult(qualityRead, result);
  const [{ value, reason, basis }] = readAll([qualityRead, copy, "result"]);
  const { indicatorWeight, targetWeight } = copy;
  return explained({
    subject: "indicator-quality",
    label: { id: "Kualitas indikator dan target", en: "Quality of the indicator and its target" },
    value: value ?? null,
    formula: value && average([step(0), step(1)]),
    reason,
    basis,
    steps: [
      explainQualityWeight(indicatorWeight),
      explainTargetWeight(targetWeight),
      ...(copy.status === "computed" ? [explainGrade(copy.grade)] : []),
    ],
  });
}
