export type {
  AnswerMethod,
  ComponentScore,
  ConditionFound,
  ConditionScore,
  FactTold,
  GradeStanding,
  GroupScore,
  ItemScore,
  LeftOutItem,
  PartScore,
} from "../result/index.ts";
export {
  conditionScoreShape,
  type Evaluation,
  type EvaluationBasis,
  type EvaluationInput,
  evaluationGiven,
  evaluationShape,
  partScoreShape,
  placeIn,
  type ScoredEvaluation,
} from "../result/index.ts";
export {
  type AnswersRead,
  answersShape,
  type ComponentSheet,
  componentSheetShape,
  form,
  type ItemAnswer,
  type PartAnswer,
  type PartAnswerRead,
  type PointsAnswer,
  partAnswerShape,
  type SharedAnswer,
  type Worksheet,
  worksheetShape,
} from "../sheet/index.ts";
export { buildEvaluation, type WorkedComponent } from "./build-evaluation.ts";
export type { FactsRead, Valued } from "./condition-score.ts";
export { halfUnit, printedWith } from "./printed.ts";
export { faultsUnder, regulationNamed, regulationOf } from "./regulation-of.ts";
export { ruleFor } from "./rule-for.ts";
export { scoreComponents } from "./score-components.ts";
export { type AnsweredPart, type PartialEvaluation, scorePartialWorksheet } from "./score-partial-worksheet.ts";
export { scoreAnswers, scoreWorksheet } from "./score-worksheet.ts";
export { conditionsFor, factsOf } from "./standing.ts";
