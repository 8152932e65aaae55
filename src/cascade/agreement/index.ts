export type {
  AgreedIndicator,
  AgreedObjective,
  AgreedProgramme,
  AgreementParty,
  PerformanceAgreement,
} from "./agreement.ts";
export {
  agreedIndicatorSchema,
  agreedObjectiveSchema,
  agreedProgrammeSchema,
  agreementPartySchema,
  performanceAgreementSchema,
} from "./agreement-schema.ts";
export { type AgreementCheckOptions, checkAgreements } from "./check-agreements.ts";
export { type AgreementOptions, draftAgreement, type PostName } from "./draft-agreement.ts";
export { parseAgreements } from "./parse-agreements.ts";
