export {
  type AppliedConsequences,
  type AssessedResult,
  applyConsequences,
  assessedResultShape,
  assessedResultsShape,
  type Consequence,
  type ConsequenceReport,
} from "./consequence/index.ts";
export {
  type AwardMiss,
  type AwardResult,
  type AwardRound,
  awardRoundShape,
  type Contest,
  type IneligibilityReason,
  type JuryDecision,
  type MissReason,
  type PastWinner,
  type PlacedEntry,
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
  jurySheetShape,
  jurySheetsShape,
  type StageScore,
} from "./jury/index.ts";
