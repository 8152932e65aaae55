import { isKeyed, valueUnder } from "../../core/index.ts";
import * as of from "../of/index.ts";
import type { Explanation } from "../tell/index.ts";

/** Who explains which kind of result: one line a kind, sorted by kind. What can be explained follows from it. */
export const explainers = {
  absorption: of.explainAbsorption,
  "absorption-projection": of.explainProjection,
  "absorption-summary": of.explainAbsorptionSummary,
  "absorption-target": of.explainAbsorptionTarget,
  achievement: of.explainAchievement,
  "achievement-summary": of.explainAchievementSummary,
  "agreement-measurement": of.explainAgreementMeasurement,
  "assistance-list": of.explainAssistanceList,
  "assistance-plan": of.explainAssistancePlan,
  "assistance-review": of.explainAssistanceReview,
  "average-achievement": of.explainAverageAchievement,
  "average-rate": of.explainAverageRate,
  "award-result": of.explainAwardResult,
  "budget-balance": of.explainBudgetBalance,
  "budget-performance": of.explainBudgetPerformance,
  "budget-quadrants": of.explainBudgetQuadrants,
  "built-cascade": of.explainBuiltCascade,
  "combined-assessment": of.explainCombinedAssessment,
  "combined-sheet": of.explainCombinedSheet,
  "commitment-check": of.explainCommitmentCheck,
  "consequence-report": of.explainConsequenceReport,
  consistency: of.explainConsistency,
  consolidation: of.explainConsolidation,
  "converted-achievement": of.explainConvertedAchievement,
  "coordination-matrix": of.explainCoordinationMatrix,
  deadline: of.explainDeadline,
  deviation: of.explainDeviation,
  "divided-ranking": of.explainDividedRanking,
  "document-check": of.explainDocumentCheck,
  efficiency: of.explainEfficiency,
  evaluation: of.explainEvaluation,
  "evaluation-comparison": of.explainEvaluationComparison,
  "evaluation-group": of.explainEvaluationGroup,
  "evaluation-report": of.explainEvaluationReport,
  "evaluation-summary": of.explainEvaluationSummary,
  "figure-comparison": of.explainFigureComparison,
  "follow-up": of.explainFollowUp,
  grade: of.explainGrade,
  "grade-distribution": of.explainGradeDistribution,
  "grade-neighbours": of.explainGradeNeighbours,
  "grouped-ranking": of.explainGroupedRanking,
  growth: of.explainGrowth,
  "growth-series": of.explainGrowthSeries,
  "ikpa-score": of.explainIkpaScore,
  "indicator-in-force": of.explainIndicatorInForce,
  "indicator-quality": of.explainIndicatorQuality,
  "individual-targets": of.explainIndividualTargets,
  "jury-result": of.explainJuryResult,
  "letter-origins": of.explainLetterOrigins,
  "level-coverage": of.explainLevelCoverage,
  "lowest-flags": of.explainLowestFlags,
  "name-matching": of.explainNameMatching,
  "nodes-from-list": of.explainNodesFromList,
  "obstacle-review": of.explainObstacleReview,
  "output-efficiency": of.explainOutputEfficiency,
  "partial-evaluation": of.explainPartialEvaluation,
  "performance-agreement": of.explainPerformanceAgreement,
  "plan-comparison": of.explainPlanComparison,
  "predicate-distribution": of.explainPredicateDistribution,
  "priority-review": of.explainPriorityReview,
  progress: of.explainProgress,
  "progress-comparison": of.explainProgressComparison,
  "quality-weight": of.explainQualityWeight,
  "rank-correlation": of.explainRankCorrelation,
  ranking: of.explainRanking,
  "ranking-comparison": of.explainRankingComparison,
  "realization-comparison": of.explainRealizationComparison,
  "report-check": of.explainReportCheck,
  "report-contents-check": of.explainReportContentsCheck,
  "required-pace": of.explainRequiredPace,
  "required-upgrades": of.explainRequiredUpgrades,
  "resolved-budget": of.explainResolvedBudget,
  "result-rating": of.explainResultRating,
  "rolled-up": of.explainRolledUp,
  "rolled-up-indicator": of.explainRolledUpIndicator,
  "rounded-table": of.explainRoundedTable,
  "sampling-check": of.explainSamplingCheck,
  selection: of.explainSelection,
  "sensitivity-range": of.explainRankStability,
  "skp-predicate": of.explainSkpPredicate,
  "stated-rate-check": of.explainStatedRateCheck,
  streak: of.explainStreak,
  "target-division": of.explainTargetDivision,
  "target-weight": of.explainTargetWeight,
  "unit-conversion": of.explainUnitConversion,
  "what-if": of.explainWhatIf,
  "worksheet-grade": of.explainWorksheetGrade,
} as const;

type Explainers = typeof explainers;

/**
 * A result that can be explained: as the library handed it out, or its plain copy, such as from JSON.
 *
 * @term hasil yang dapat dijelaskan
 */
export type Explainable = { [Kind in keyof Explainers]: Parameters<Explainers[Kind]>[0] }[keyof Explainers];

/** An explainer whose kind was looked up: what it takes is a method's parameter, which may be narrower than any result. */
type Explainer = { of(result: Explainable): Explanation }["of"];

/** The explainer of each kind, for a kind that is known when it runs. */
export const explainerOf: Readonly<Record<Explainable["kind"], Explainer>> = explainers;

/** Whether something says that it is a result which can be explained. Whether it is a sound one, its explainer finds out. */
export function isExplainable(value: unknown): value is Explainable {
  const kind = isKeyed(value) ? valueUnder(value, "kind") : undefined;
  return typeof kind === "string" && Object.hasOwn(explainers, kind);
}
