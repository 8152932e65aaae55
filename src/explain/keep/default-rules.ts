import { isKeyed, valueUnder } from "../../core/index.ts";
import {
  budgetPerformanceRules2017,
  budgetPerformanceRules2021,
  budgetPerformanceRules2023,
  defaultAchievementPolicy,
  differenceEfficiencyScale,
  efficiencyScore2017,
  ikpaRules2022,
  ikpaRules2024,
  nationalTimeline,
  regulationFor,
  reportContents88of2021,
  samplingRules88of2021,
  skpMatrix,
} from "../../regulation/index.ts";

/** The rules that a function takes where the caller names none, as they stand now. */
export function defaultRules(name: string, [first, second]: readonly unknown[]): Readonly<Record<string, unknown>> {
  const own = (key: string) => (isKeyed(first) ? valueUnder(first, key) : undefined);
  switch (name) {
    case "measureAchievement":
    case "measureAchievements":
      return second === undefined ? { policy: defaultAchievementPolicy } : {};
    case "scoreWorksheet":
    case "scoreComponents":
    case "scorePartialWorksheet":
    case "whatIf": {
      const year = own("evaluationYear");
      return second === undefined && typeof year === "number" ? { regulation: regulationFor(year) } : {};
    }
    case "gradeNeighbours":
    case "lettersBehind":
    case "requiredFor":
    case "compareEvaluations":
      return { regulation: nationalTimeline.regulations.find(({ id }) => id === own("regulation")) };
    case "checkSampling":
      return { sampling: samplingRules88of2021 };
    case "checkReportContents":
      return { contents: reportContents88of2021 };
    case "measureDeviation":
      return second === undefined ? { deviation: ikpaRules2024.value.deviation } : {};
    case "ikpaAbsorption":
    case "ikpaDeviation":
    case "ikpaRevision":
      return own("rules") === undefined ? { ikpa2022: ikpaRules2022, ikpa2024: ikpaRules2024 } : {};
    case "scoreBudgetPerformance":
      return {
        performance2017: budgetPerformanceRules2017,
        performance2021: budgetPerformanceRules2021,
        performance2023: budgetPerformanceRules2023,
      };
    case "measureEfficiency":
      return second === undefined ? { scale: differenceEfficiencyScale } : {};
    case "measureOutputEfficiency":
      return second === undefined ? { score: efficiencyScore2017 } : {};
    case "skpPredicate":
      return { matrix: skpMatrix };
    default:
      return {};
  }
}
