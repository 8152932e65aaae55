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
export type { AwardRound, JuryDecision, PastWinner } from "./award-round.ts";
export { parseAwardEntries } from "./parse-award-entries.ts";
export { selectWinners } from "./select-winners.ts";
