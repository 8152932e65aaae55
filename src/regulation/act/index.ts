export { absorptionAward, mostImprovedAward } from "./award-practice/award-schemes.ts";
export { differenceEfficiencyScale } from "./banda-aceh/difference-efficiency-scale.ts";
export { batuAssistancePolicy } from "./batu/assistance-policy.ts";
export { kovablikBatuAward, sakipBestTenAward, sakipGradeAward } from "./batu/award-schemes.ts";
export {
  permenpan13of2010,
  permenpanrb20of2013,
  permenpanrb25of2012,
  permenpanrb35of2011,
} from "./before-2015/before-2015.ts";
export { sakipGradeScaleBefore2015 } from "./before-2015/sakip-grade-scale-before-2015.ts";
export { bintanQuarterScales } from "./bintan/bintan-quarter-scales.ts";
export { auditOpinionLevels } from "./bpk-opinion/audit-opinion-levels.ts";
export { innovationIndexScale } from "./innovation-index-2023/innovation-index-scale.ts";
export { kemenkeuPolicy } from "./kemenkeu/kemenkeu-policy.ts";
export { kemenkeuQualityScale } from "./kemenkeu/kemenkeu-quality-scale.ts";
export { kemenkeuQualityWeights } from "./kemenkeu/kemenkeu-quality-weights.ts";
export { kemenkeuTargetWeights } from "./kemenkeu/kemenkeu-target-weights.ts";
export { trafficLightScale } from "./kemenkeu/traffic-light-scale.ts";
export { innovationCompetitionRules } from "./kovablik/innovation-competition-rules.ts";
export { kovablikRubric } from "./kovablik/kovablik-rubric.ts";
export { defaultAchievementPolicy } from "./lkjip/default-achievement-policy.ts";
export { lkjipPolicy } from "./lkjip/lkjip-policy.ts";
export { qualityLevels } from "./lkjip/quality-levels.ts";
export { reportAnalyses } from "./lkjip/report-analyses.ts";
export type { NationalComponent, NationalGrade, NationalLetter, NationalPart } from "./national-keys.ts";
export { per5of2022AbsorptionPath } from "./per-5-pb-2022/absorption-path.ts";
export { per5of2022Ikpa } from "./per-5-pb-2022/ikpa-rules.ts";
export { per5of2024AbsorptionPath } from "./per-5-pb-2024/absorption-path.ts";
export { per5of2024Ikpa } from "./per-5-pb-2024/ikpa-rules.ts";
export { ikpaScale } from "./per-5-pb-2024/ikpa-scale.ts";
export { withdrawalPlanDuty } from "./per-5-pb-2024/reporting-rules.ts";
export { intensityLevels } from "./permendagri-86-2017/intensity-levels.ts";
export { permendagri86of2017Scale } from "./permendagri-86-2017/permendagri-86-scale.ts";
export {
  permenpanrb6of2022SkpMatrix,
  predicateNamesSource,
  skpPredicateLabels,
} from "./permenpanrb-6-2022/skp-matrix.ts";
export { permenpanrb8of2021Conversion } from "./permenpanrb-8-2021/achievement-conversion.ts";
export { permenpanrb8of2021Policy } from "./permenpanrb-8-2021/achievement-policy.ts";
export { permenpanrb12of2015 } from "./permenpanrb-12-2015/permenpanrb-12-2015.ts";
export { permenpanrb53of2014Agreement } from "./permenpanrb-53-2014/agreement-rules.ts";
export {
  ministryReportDuty,
  performanceAgreementDuty,
  regionReportDuty,
  unitReportDuty,
} from "./permenpanrb-53-2014/reporting-rules.ts";
export { combinedSheetOf88 } from "./permenpanrb-88-2021/combined-sheet.ts";
export { guideCriterion88of2021 } from "./permenpanrb-88-2021/guide-criterion.ts";
export { keptForYearsVariant } from "./permenpanrb-88-2021/kept-for-years.ts";
export { letterShares88of2021 } from "./permenpanrb-88-2021/letter-shares.ts";
export {
  permenpanrb88of2021,
  permenpanrb88of2021ForInstitutions,
  permenpanrb88of2021ForUnits,
} from "./permenpanrb-88-2021/permenpanrb-88-2021.ts";
export { permenpanrb88of2021ReportContents } from "./permenpanrb-88-2021/report-contents.ts";
export { permenpanrb88of2021Sampling } from "./permenpanrb-88-2021/sampling.ts";
export { pmk22of2021BudgetPerformance } from "./pmk-22-2021/budget-performance-rules.ts";
export { pmk62of2023BudgetPerformance } from "./pmk-62-2023/budget-performance-rules.ts";
export { budgetPerformanceScale } from "./pmk-62-2023/budget-performance-scale.ts";
export {
  absorptionBasis,
  consistencyBasis,
  outputBasis,
  pmk214of2017BudgetPerformance,
  pmk214of2017EfficiencyScore,
} from "./pmk-214-2017/budget-performance-rules.ts";
export { budgetAccountabilityDuty, interimReportDuty } from "./pp-8-2006/reporting-rules.ts";
export { defaultPriorityRules } from "./priority-practice/priority-rules.ts";
export { sakipGradeScale } from "./sakip-grades/sakip-grade-scale.ts";
export { sakipLevels } from "./sakip-grades/sakip-levels.ts";
export { semenpanrb3of2023PredicatePatterns } from "./se-menpanrb-skp/predicate-patterns.ts";
export { sumedangAllowancePolicies } from "./sumedang/allowance-policies.ts";
export { sumedangBehaviourScale, sumedangResultScale } from "./sumedang/expectation-scales.ts";
