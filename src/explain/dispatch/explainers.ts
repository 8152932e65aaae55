import {
  explainAbsorption,
  explainAbsorptionSummary,
  explainAchievement,
  explainAssistanceList,
  explainAverageAchievement,
  explainAverageRate,
  explainBudgetPerformance,
  explainBuiltCascade,
  explainConsistency,
  explainConsolidation,
  explainConvertedAchievement,
  explainDeadline,
  explainDeviation,
  explainEfficiency,
  explainEvaluation,
  explainFigureComparison,
  explainGrade,
  explainGrowth,
  explainGrowthSeries,
  explainIkpaScore,
  explainIndicatorInForce,
  explainIndicatorQuality,
  explainIndividualTargets,
  explainLevelCoverage,
  explainNameMatching,
  explainNodesFromList,
  explainOutputEfficiency,
  explainPerformanceAgreement,
  explainPlanComparison,
  explainPredicateDistribution,
  explainProgress,
  explainProgressComparison,
  explainProjection,
  explainQualityWeight,
  explainRealizationComparison,
  explainRequiredPace,
  explainResultRating,
  explainRolledUp,
  explainRolledUpIndicator,
  explainSkpPredicate,
  explainStreak,
  explainTargetDivision,
  explainTargetWeight,
  explainUnitConversion,
} from "../of/index.ts";
import type { Explanation } from "../tell/index.ts";

/** Who explains which kind of result: one line a kind, sorted by kind. What can be explained follows from it. */
export const explainers = {
  absorption: explainAbsorption,
  "absorption-projection": explainProjection,
  "absorption-summary": explainAbsorptionSummary,
  achievement: explainAchievement,
  "assistance-list": explainAssistanceList,
  "average-achievement": explainAverageAchievement,
  "average-rate": explainAverageRate,
  "budget-performance": explainBudgetPerformance,
  "built-cascade": explainBuiltCascade,
  consistency: explainConsistency,
  consolidation: explainConsolidation,
  "converted-achievement": explainConvertedAchievement,
  deadline: explainDeadline,
  deviation: explainDeviation,
  efficiency: explainEfficiency,
  evaluation: explainEvaluation,
  "figure-comparison": explainFigureComparison,
  grade: explainGrade,
  growth: explainGrowth,
  "growth-series": explainGrowthSeries,
  "ikpa-score": explainIkpaScore,
  "indicator-in-force": explainIndicatorInForce,
  "indicator-quality": explainIndicatorQuality,
  "individual-targets": explainIndividualTargets,
  "level-coverage": explainLevelCoverage,
  "name-matching": explainNameMatching,
  "nodes-from-list": explainNodesFromList,
  "output-efficiency": explainOutputEfficiency,
  "performance-agreement": explainPerformanceAgreement,
  "plan-comparison": explainPlanComparison,
  "predicate-distribution": explainPredicateDistribution,
  progress: explainProgress,
  "progress-comparison": explainProgressComparison,
  "quality-weight": explainQualityWeight,
  "realization-comparison": explainRealizationComparison,
  "required-pace": explainRequiredPace,
  "result-rating": explainResultRating,
  "rolled-up": explainRolledUp,
  "rolled-up-indicator": explainRolledUpIndicator,
  "skp-predicate": explainSkpPredicate,
  streak: explainStreak,
  "target-division": explainTargetDivision,
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
