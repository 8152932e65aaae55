export { type EvaluationAccumulator, evaluationAccumulator } from "./evaluation-accumulator.ts";
export type { EvaluationGroupSummary, MeanOfComponent } from "./evaluation-group-summary.ts";
export { type EvaluationAccumulatorOptions, evaluationStates } from "./evaluation-reducer.ts";
export { evaluationStateShape } from "./evaluation-state.ts";
export type { ComponentState, EvaluationGroupState, EvaluationState, GradeState } from "./evaluation-state-shape.ts";
export { gradeWorksheets, type WorksheetGrade } from "./grade-worksheets.ts";
