export { preassess } from "./preassess.ts";
export type {
  CriterionVerdict,
  LookReason,
  PreassessedCriterion,
  PreassessedPart,
  Preassessment,
} from "./preassessment.ts";
export { type PreassessmentInput, preassessmentInputShape } from "./preassessment-input-shape.ts";
