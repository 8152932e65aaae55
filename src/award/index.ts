export {
  type AppliedConsequences,
  type AssessedResult,
  applyConsequences,
  assessedResultSchema,
  type Consequence,
  type ConsequenceReport,
  parseAssessedResults,
} from "./consequence/index.ts";
export {
  type AwardMiss,
  type AwardResult,
  type AwardRound,
  type Contest,
  type IneligibilityReason,
  type JuryDecision,
  type MissReason,
  type PastWinner,
  type PlacedEntry,
  parseAwardEntries,
  selectWinners,
  type TierResult,
  type UnawardedEntry,
} from "./contest/index.ts";
export {
  type JuryReason,
  type JuryResult,
  type JuryScore,
  type JurySheet,
  judgeEntries,
  jurySheetSchema,
  parseJurySheets,
  type StageScore,
} from "./jury/index.ts";
