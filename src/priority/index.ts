export { followUpAssistance } from "./follow-up-assistance.ts";
export type {
  AssistanceFollowUp,
  AssistanceList,
  AssistanceReview,
  ForumAgency,
  ForumRow,
  ForumRule,
} from "./quarterly-forum.ts";
export { selectForAssistance } from "./select-for-assistance.ts";
