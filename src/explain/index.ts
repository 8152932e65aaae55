export { type Explainable, type ExplainTextOptions, explain, explainText } from "./dispatch/index.ts";
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
export { type ExplainedBound, type ExplainedReason, type Explanation, explanationShape } from "./tell/index.ts";
