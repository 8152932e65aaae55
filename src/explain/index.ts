export {
  type AbsorptionChange,
  type AbsorptionChangeRow,
  type ChangeCause,
  type ComponentChange,
  type ExplanationDifference,
  explainAbsorptionChange,
  explainDifference,
  explainRankChange,
  type InputChange,
  type Overtaking,
  type RankChange,
  type RankChangeOptions,
  type Stand,
  type StepOnOneSide,
} from "./difference/index.ts";
export { type Explainable, explain } from "./dispatch/index.ts";
export type { ExplainedInput, Expression, LookupRow, ValueExpression } from "./formula/index.ts";
export {
  canonicalJson,
  type Kept,
  type KeptAnswer,
  type KeptObject,
  type NamedFunction,
  type Replay,
  type ReplayDifference,
  replay,
  type Snapshot,
  snapshot,
  snapshotShape,
} from "./keep/index.ts";
export * from "./of/index.ts";
export { type ExplainedBound, type Explanation, explanationShape } from "./tell/index.ts";
export { type ExplainTextOptions, explainText, tellExplanation } from "./text/index.ts";
