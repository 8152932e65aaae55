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
export { type AwardRound, awardRoundShape, type JuryDecision, type PastWinner } from "./award-round-shape.ts";
export { selectWinners } from "./select-winners.ts";
