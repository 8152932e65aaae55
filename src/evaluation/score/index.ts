export type { AnswerMethod, ComponentScore, ItemScore, PartScore } from "../result/index.ts";
export {
  type Evaluation,
  type EvaluationBasis,
  type EvaluationInput,
  evaluationGiven,
  evaluationShape,
  finding,
} from "../result/index.ts";
export { buildEvaluation } from "./build-evaluation.ts";
export { type ComponentSheet, componentSheetShape } from "./component-sheet-shape.ts";
export { type LetterOrigin, type LetterOrigins, lettersBehind } from "./letters-behind.ts";
export { faultsUnder, regulationNamed, regulationOf } from "./regulation-of.ts";
export { ruleFor } from "./rule-for.ts";
export { scoreComponents } from "./score-components.ts";
export { type AnsweredPart, type PartialEvaluation, scorePartialWorksheet } from "./score-partial-worksheet.ts";
export { scoreAnswers, scoreWorksheet } from "./score-worksheet.ts";
export {
  type AnswersRead,
  answersShape,
  type ItemAnswer,
  type PartAnswer,
  type PartAnswerRead,
  partAnswerShape,
  type SharedAnswer,
  type Worksheet,
  worksheetShape,
} from "./worksheet-shape.ts";
