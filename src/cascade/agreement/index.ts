export type { AgreedIndicator, AgreedObjective, AgreedProgramme } from "./agreed-shapes.ts";
export {
  type AgreementParty,
  type PerformanceAgreement,
  type PostName,
  performanceAgreementShape,
  performanceAgreementsShape,
} from "./agreement-shape.ts";
export { type AgreementCheckOptions, checkAgreements } from "./check-agreements.ts";
export { type AgreementOptions, draftAgreement } from "./draft-agreement.ts";
