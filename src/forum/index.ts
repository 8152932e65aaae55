export { assistanceListSchema } from "./assistance-list-schema.ts";
export { followUpAssistance } from "./follow-up-assistance.ts";
export { parseAssistanceList } from "./parse-assistance-list.ts";
export type {
  AssistanceFollowUp,
  AssistanceList,
  AssistanceReview,
  ForumAgency,
  ForumRow,
  ForumRule,
} from "./quarterly-forum.ts";
export { selectForAssistance } from "./select-for-assistance.ts";
