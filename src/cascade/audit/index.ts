export { type Completeness, cascadeCoverage, type FanOut, type LevelCoverage } from "./cascade-coverage.ts";
export { checkCascade } from "./check-cascade.ts";
export type { CascadeCheckOptions } from "./check-context.ts";
