export { agencyRegistry, type RegistryOptions } from "./agency-registry.ts";
export { type Agency, type AgencyRole, agencyShape } from "./agency-shape.ts";
export { matchNames } from "./match-names.ts";
export type {
  AmbiguousName,
  MatchedName,
  NameCandidate,
  NameMatching,
  NameProposal,
  NearName,
  UnknownName,
} from "./name-matching.ts";
export { type NearDuplicateFinding, nearDuplicateFindings, nearDuplicatesBetween } from "./near-duplicate-findings.ts";
export type { NameReason } from "./nearness.ts";
export { readName } from "./read-name.ts";
export type { RegistryFinding } from "./registry-findings.ts";
export { type AgencyRegistry, agencyRegistryShape } from "./registry-shape.ts";
export { roleOf } from "./role-of.ts";
