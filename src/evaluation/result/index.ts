export {
  type ConditionFound,
  type ConditionScore,
  conditionScoreShape,
  type FactTold,
  type GradeStanding,
} from "./condition-score-shape.ts";
export {
  type Evaluation,
  type EvaluationBasis,
  type EvaluationInput,
  evaluationGiven,
  evaluationShape,
  type ScoredEvaluation,
} from "./evaluation-shape.ts";
export { type About, placeIn } from "./finding.ts";
export type { GroupScore } from "./group-score-shape.ts";
export type { ItemScore, LeftOutItem } from "./item-score-shape.ts";
export { type AnswerMethod, type ComponentScore, type PartScore, partScoreShape } from "./score-shapes.ts";
