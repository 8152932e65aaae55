export {
  type Evaluation,
  type EvaluationBasis,
  type EvaluationInput,
  evaluationGiven,
  evaluationShape,
} from "./evaluation-shape.ts";
export { type About, finding } from "./finding.ts";
export type { ItemScore } from "./item-score-shape.ts";
export type { AnswerMethod, ComponentScore, PartScore } from "./score-shapes.ts";
