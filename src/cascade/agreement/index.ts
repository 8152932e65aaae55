export {
  type AgreedRealization,
  agreedRealizationListShape,
  agreedRealizationShape,
} from "./agreed-realization-shape.ts";
export type { AgreedIndicator, AgreedObjective, AgreedProgramme } from "./agreed-shapes.ts";
export type { AgreementMeasurement, MeasuredIndicator, QuarterAchievement } from "./agreement-measurement.ts";
export {
  type AgreementParty,
  type PerformanceAgreement,
  type PostName,
  performanceAgreementShape,
  performanceAgreementsShape,
} from "./agreement-shape.ts";
export { type AgreementCheckOptions, checkAgreements } from "./check-agreements.ts";
export { type AgreementOptions, type DraftedAgreement, draftAgreement } from "./draft-agreement.ts";
export { type MeasureAgreementOptions, measureAgreement } from "./measure-agreement.ts";
export { sameTarget } from "./same-target.ts";
