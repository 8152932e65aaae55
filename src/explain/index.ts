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
export { type Explainable, explain, isExplainable } from "./dispatch/index.ts";
export {
  average,
  constant,
  type ExplainedInput,
  type Expression,
  evaluate,
  figure,
  howMany,
  type LookupRow,
  minus,
  over,
  plus,
  ruled,
  ruledWord,
  step,
  type ValueExpression,
  worded,
} from "./formula/index.ts";
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
export {
  type ExplainedBound,
  type Explanation,
  explained,
  explanationShape,
  printFigure,
  printValue,
} from "./tell/index.ts";
export { type ExplainTextOptions, explainText, tellExplanation } from "./text/index.ts";
