export { applyConsequences } from "./apply-consequences.ts";
export type {
  AwardEntry,
  AwardRound,
  AwardScheme,
  AwardSchemeDocument,
  AwardTieBreak,
  AwardTier,
  EntryRules,
  JuryDecision,
  PastWinner,
} from "./award.ts";
export type {
  AwardMiss,
  AwardResult,
  Contest,
  IneligibilityReason,
  MissReason,
  PlacedEntry,
  TierResult,
  UnawardedEntry,
} from "./award-result.ts";
export { awardEntrySchema, awardSchemeSchema } from "./award-schema.ts";
export type {
  AppliedConsequences,
  AssessedResult,
  Consequence,
  ConsequenceClause,
  ConsequencePolicy,
  ConsequenceReport,
} from "./consequence.ts";
export { assessedResultSchema, consequencePolicySchema } from "./consequence-schema.ts";
export { kovablikRubric } from "./data/kovablik-rubric.ts";
export { batuAssistancePolicy, sumedangAllowancePolicies } from "./data/policies.ts";
export {
  absorptionAward,
  kovablikBatuAward,
  mostImprovedAward,
  sakipBestTenAward,
  sakipGradeAward,
} from "./data/schemes.ts";
export { judgeEntries } from "./judge-entries.ts";
export type { JuryReason, JuryResult, JuryRules, JuryScore, JurySheet, Rubric, StageScore } from "./jury.ts";
export { jurySheetSchema, rubricSchema } from "./jury-schema.ts";
export { parseAssessedResults } from "./parse-assessed-results.ts";
export { parseAwardEntries } from "./parse-award-entries.ts";
export { parseAwardScheme } from "./parse-award-scheme.ts";
export { parseConsequencePolicy } from "./parse-consequence-policy.ts";
export { parseJurySheets } from "./parse-jury-sheets.ts";
export { parseRubric } from "./parse-rubric.ts";
export { selectWinners } from "./select-winners.ts";
