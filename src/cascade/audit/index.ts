export { type CascadeCoverageOptions, cascadeCoverage } from "./cascade-coverage.ts";
export { checkCascade } from "./check-cascade.ts";
export type { CascadeCheckOptions } from "./check-context.ts";
export type { Completeness, FanOut, LevelCoverage } from "./level-coverage.ts";
