import { isKeyed, valueUnder } from "../../core/index.ts";
import {
  defaultAchievementPolicy,
  differenceEfficiencyScale,
  nationalTimeline,
  per5of2022Ikpa,
  per5of2024Ikpa,
  permenpanrb6of2022SkpMatrix,
  permenpanrb88of2021ReportContents,
  permenpanrb88of2021Sampling,
  pmk22of2021BudgetPerformance,
  pmk62of2023BudgetPerformance,
  pmk214of2017BudgetPerformance,
  pmk214of2017EfficiencyScore,
  regulationFor,
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
      return { sampling: permenpanrb88of2021Sampling };
    case "checkReportContents":
      return { contents: permenpanrb88of2021ReportContents };
    case "measureDeviation":
      return second === undefined ? { deviation: per5of2024Ikpa.value.deviation } : {};
    case "ikpaAbsorption":
    case "ikpaDeviation":
    case "ikpaRevision":
      return own("rules") === undefined ? { ikpa2022: per5of2022Ikpa, ikpa2024: per5of2024Ikpa } : {};
    case "scoreBudgetPerformance":
      return {
        performance2017: pmk214of2017BudgetPerformance,
        performance2021: pmk22of2021BudgetPerformance,
        performance2023: pmk62of2023BudgetPerformance,
      };
    case "measureEfficiency":
      return second === undefined ? { scale: differenceEfficiencyScale } : {};
    case "measureOutputEfficiency":
      return second === undefined ? { score: pmk214of2017EfficiencyScore } : {};
    case "skpPredicate":
      return { matrix: permenpanrb6of2022SkpMatrix };
    default:
      return {};
  }
}
