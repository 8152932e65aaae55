export { checkSampling, type Sampling, samplingShape } from "./check-sampling.ts";
export type { ClusterMean, ClusterSample } from "./cluster-samples.ts";
export { type CombinedRule, combinedRuleShape } from "./combined-rule-shape.ts";
export { type CombinedSheetInput, combinedSheet, combinedSheetInputShape } from "./combined-sheet.ts";
export type { CombinedSheet, CombinedSheetRow, EmptyCell } from "./combined-sheet-result.ts";
export { type SampledUnit, sampledUnitShape, sampledUnitsShape } from "./sampled-unit-shape.ts";
export type { ConditionCheck, MeanCheck, SamplingCheck, UnitsCheck } from "./sampling-check.ts";
