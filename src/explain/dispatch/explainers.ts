import {
  explainAbsorption,
  explainAbsorptionSummary,
  explainAbsorptionTarget,
  explainAchievement,
  explainAssistanceList,
  explainAverageAchievement,
  explainAverageRate,
  explainBudgetBalance,
  explainBudgetPerformance,
  explainBudgetQuadrants,
  explainConsistency,
  explainConsolidation,
  explainConvertedAchievement,
  explainDeviation,
  explainDividedRanking,
  explainEfficiency,
  explainEvaluation,
  explainFigureComparison,
  explainGrade,
  explainGroupedRanking,
  explainGrowth,
  explainGrowthSeries,
  explainIkpaScore,
  explainIndicatorInForce,
  explainIndicatorQuality,
  explainLowestFlags,
  explainOutputEfficiency,
  explainPlanComparison,
  explainProgress,
  explainProgressComparison,
  explainProjection,
  explainQualityWeight,
  explainRankCorrelation,
  explainRanking,
  explainRankingComparison,
  explainRankStability,
  explainRealizationComparison,
  explainRequiredPace,
  explainResolvedBudget,
  explainRoundedTable,
  explainSelection,
  explainSkpPredicate,
  explainStatedRateCheck,
  explainStreak,
  explainTargetWeight,
  explainUnitConversion,
} from "../of/index.ts";
import type { Explanation } from "../tell/index.ts";

/** Who explains which kind of result: one line a kind, sorted by kind. What can be explained follows from it. */
export const explainers = {
  absorption: explainAbsorption,
  "absorption-projection": explainProjection,
  "absorption-summary": explainAbsorptionSummary,
  "absorption-target": explainAbsorptionTarget,
  achievement: explainAchievement,
  "assistance-list": explainAssistanceList,
  "average-achievement": explainAverageAchievement,
  "average-rate": explainAverageRate,
  "budget-balance": explainBudgetBalance,
  "budget-performance": explainBudgetPerformance,
  "budget-quadrants": explainBudgetQuadrants,
  consistency: explainConsistency,
  consolidation: explainConsolidation,
  "converted-achievement": explainConvertedAchievement,
  deviation: explainDeviation,
  "divided-ranking": explainDividedRanking,
  efficiency: explainEfficiency,
  evaluation: explainEvaluation,
  "figure-comparison": explainFigureComparison,
  grade: explainGrade,
  "grouped-ranking": explainGroupedRanking,
  growth: explainGrowth,
  "growth-series": explainGrowthSeries,
  "ikpa-score": explainIkpaScore,
  "indicator-in-force": explainIndicatorInForce,
  "indicator-quality": explainIndicatorQuality,
  "lowest-flags": explainLowestFlags,
  "output-efficiency": explainOutputEfficiency,
  "plan-comparison": explainPlanComparison,
  progress: explainProgress,
  "progress-comparison": explainProgressComparison,
  "quality-weight": explainQualityWeight,
  "rank-correlation": explainRankCorrelation,
  ranking: explainRanking,
  "ranking-comparison": explainRankingComparison,
  "realization-comparison": explainRealizationComparison,
  "required-pace": explainRequiredPace,
  "resolved-budget": explainResolvedBudget,
  "rounded-table": explainRoundedTable,
  selection: explainSelection,
  "sensitivity-range": explainRankStability,
  "skp-predicate": explainSkpPredicate,
  "stated-rate-check": explainStatedRateCheck,
  streak: explainStreak,
  "target-weight": explainTargetWeight,
  "unit-conversion": explainUnitConversion,
} as const;

type Explainers = typeof explainers;

/**
 * A result that can be explained: as the library handed it out, or its plain copy, such as from JSON.
 *
 * @term hasil yang dapat dijelaskan
 */
export type Explainable = Parameters<Explainers[keyof Explainers]>[0];

/** An explainer whose kind was looked up: what it takes is a method's parameter, which may be narrower than any result. */
type Explainer = { of(result: Explainable): Explanation }["of"];

/** The explainer of each kind, for a kind that is known when it runs. */
export const explainerOf: Readonly<Record<Explainable["kind"], Explainer>> = explainers;
