export {
  type AssistanceList,
  assistanceListShape,
  type ForumRow,
  type KeptAssistanceList,
} from "./assistance-list.ts";
export type { AssistancePlan, AssistanceSession } from "./assistance-plan.ts";
export type { AssistanceFollowUp, AssistanceReview } from "./assistance-review.ts";
export { type FollowUpAssistanceOptions, followUpAssistance } from "./follow-up-assistance.ts";
export type { ForumAgency } from "./forum-agency.ts";
export type { ForumRule } from "./forum-rule.ts";
export { type AssistancePlanOptions, planAssistance } from "./plan-assistance.ts";
export { selectForAssistance } from "./select-for-assistance.ts";
