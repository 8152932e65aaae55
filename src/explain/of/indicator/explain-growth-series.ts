import { deepFreeze, list, type Plain } from "../../../core/index.ts";
import type { GrowthSeries } from "../../../indicator/index.ts";
import type { Explanation } from "../../tell/index.ts";
import { copiedResult, partShape, resultShape } from "../shared/fields.ts";
import { nested } from "../shared/nested.ts";
import { explainAverageAchievement } from "./explain-average-achievement.ts";
import { explainGrowth } from "./explain-growth.ts";

// Its parts are read by their own explainers.
const seriesRead = /* @__PURE__ */ (() =>
  resultShape("growth-series", { average: partShape({}), intervals: list(partShape({})) }))();

/**
 * Explains a series of growths: their mean, and each of them.
 *
 * @term penjelasan deret pertumbuhan
 * @param result - What {@link measureGrowth} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such series.
 * @see No official source.
 * @example
 * ```ts
 * import { explainGrowthSeries, measureGrowth, parsePeriod } from "sakip";
 *
 * const points = [
 *   { period: parsePeriod("2022"), value: 80 },
 *   { period: parsePeriod("2023"), value: 100 },
 * ];
 * explainGrowthSeries(measureGrowth(points)).steps.map(({ subject, value }) => [subject, value]) // => [["growth:0", "25"]]
 * ```
 */
export function explainGrowthSeries(result: GrowthSeries | Plain<GrowthSeries>): Explanation {
  const { average, intervals } = copiedResult(seriesRead, result);
  const mean = explainAverageAchievement(average);
  const steps = intervals.map((each, i) => nested(explainGrowth(each), `growth:${i}`));
  const label = { id: "Rata-rata pertumbuhan", en: "Average growth" };
  return deepFreeze({ ...nested(mean, "growth-series", label), steps: [...mean.steps, ...steps] });
}
