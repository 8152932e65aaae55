import { exactToDecimal, weightedMeanOf } from "../../number/index.ts";
import type { WeightOf } from "./judge-levels.ts";
import type { StageScore } from "./jury.ts";
import type { PointedSheet } from "./jury-call.ts";

/**
 * The means of the criteria over all sheets that are valid, also over those that were dropped: which of two equal sheets
 * is called dropped must not decide a tie.
 */
export function criterionMeans(sheets: readonly PointedSheet[], weightOf: WeightOf): StageScore["criteria"] {
  const [first] = sheets;
  return (first?.parts ?? []).map(({ key }, i) => {
    const mean = (of: "mark" | "points") =>
      exactToDecimal(
        weightedMeanOf(
          sheets.flatMap(({ judgeId, parts }) =>
            parts.slice(i, i + 1).map((part) => ({ value: part[of], weight: weightOf(judgeId) })),
          ),
        ),
      );
    return { key, mark: mean("mark"), points: mean("points") };
  });
}
