export {
  average,
  constant,
  howMany,
  inPercent,
  leastOf,
  lookedUp,
  minus,
  mostOf,
  named,
  over,
  plus,
  rootOf,
  roundedBy,
  sizeOf,
  step,
  times,
  total,
  weightedAverage,
} from "./build.ts";
export { type Calculation, evaluate, worthOf } from "./evaluate.ts";
export type { Expression, LookupRow, ValueExpression } from "./expression.ts";
export { exactText, expressionShape } from "./expression-shape.ts";
export {
  coded,
  type ExplainedInput,
  expressionOf,
  figure,
  type InputVocabulary,
  type Operand,
  ruled,
  ruledCode,
  ruledWord,
  vocabularies,
  worded,
} from "./operand.ts";
