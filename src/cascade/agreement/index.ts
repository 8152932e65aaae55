export type { AgreedIndicator, AgreedObjective, AgreedProgramme } from "./agreed-shapes.ts";
export {
  type AgreementParty,
  type PerformanceAgreement,
  type PostName,
  performanceAgreementShape,
  performanceAgreementsShape,
} from "./agreement-shape.ts";
export { type AgreementCheckOptions, checkAgreements } from "./check-agreements.ts";
export { type AgreementOptions, type DraftedAgreement, draftAgreement } from "./draft-agreement.ts";
