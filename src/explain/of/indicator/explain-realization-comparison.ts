import type { Plain } from "../../../core/index.ts";
import type { RealizationComparison } from "../../../indicator/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { copiedResult, partShape, resultShape } from "../shared/fields.ts";
import { nested } from "../shared/nested.ts";
import { explainAchievement } from "./explain-achievement.ts";
import { explainFigureComparison } from "./explain-figure-comparison.ts";

// Its parts are read by their own explainers.
const comparisonRead = /* @__PURE__ */ (() => {
  const part = partShape({});
  return resultShape("realization-comparison", {
    againstTarget: part,
    againstPrevious: part,
    againstPlanEnd: part,
    againstBenchmark: part,
  });
})();

/**
 * Explains the comparisons of chapter III of a performance report: against the target, the year before, the end of the
 * plan, and a benchmark.
 *
 * @term penjelasan perbandingan kinerja
 * @param result - What {@link compareRealization} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { compareRealization, explainRealizationComparison } from "sakip";
 *
 * const comparison = compareRealization({
 *   polarity: "maximize", realization: 90, target: 80, previous: 75, planEnd: 100, benchmark: null,
 * });
 * explainRealizationComparison(comparison).steps.map(({ subject, value }) => [subject, value])
 * // => [["against-target", "112.5"], ["against-previous", "15"], ["against-plan-end", "90"], ["against-benchmark", null]]
 * ```
 */
export function explainRealizationComparison(
  result: RealizationComparison | Plain<RealizationComparison>,
): Explanation {
  const { againstTarget, againstPrevious, againstPlanEnd, againstBenchmark } = copiedResult(comparisonRead, result);
  return explained({
    subject: "realization-comparison",
    label: { id: "Perbandingan realisasi", en: "Comparison of the realisation" },
    value: null,
    statement: {
      id: "Realisasi disandingkan dengan target tahun berjalan, realisasi tahun sebelumnya, target akhir rencana, dan angka pembanding",
      en: "The realisation stands beside the target of the year, the realisation of the year before, the target at the end of the plan, and a benchmark",
    },
    steps: [
      nested(explainAchievement(againstTarget), "against-target", labels.target),
      nested(explainFigureComparison(againstPrevious), "against-previous", labels.previous),
      nested(explainAchievement(againstPlanEnd), "against-plan-end", labels.planEnd),
      nested(explainFigureComparison(againstBenchmark), "against-benchmark", labels.benchmark),
    ],
  });
}

const labels = {
  target: { id: "Capaian terhadap target tahun berjalan", en: "Achievement of the target of the year" },
  previous: { id: "Selisih terhadap realisasi tahun sebelumnya", en: "Difference from the year before" },
  planEnd: { id: "Capaian terhadap target akhir rencana", en: "Achievement of the target at the end of the plan" },
  benchmark: { id: "Selisih terhadap angka pembanding", en: "Difference from the benchmark" },
};
