export { type CheckCommitmentsOptions, checkCommitments } from "./check-commitments.ts";
export type { CommitmentCheck, CommitmentLack, OwnerCommitment } from "./commitment-check.ts";
export { type IntegrityPact, integrityPactShape } from "./integrity-pact-shape.ts";
export type { CommittedOwner } from "./pact-of-owner.ts";
