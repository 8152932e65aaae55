import type * as z from "zod";
import type {
  agreedIndicatorSchema,
  agreedObjectiveSchema,
  agreedProgrammeSchema,
  agreementPartySchema,
  performanceAgreementSchema,
} from "./agreement-schema.ts";

/**
 * One of the two parties of a performance agreement: a post, not a person.
 *
 * @term pihak perjanjian kinerja
 */
export interface AgreementParty extends z.infer<typeof agreementPartySchema> {}

/**
 * An indicator in a performance agreement, with its targets of the year and of the quarters.
 *
 * @term indikator perjanjian kinerja
 */
export interface AgreedIndicator extends z.infer<typeof agreedIndicatorSchema> {}

/**
 * What is promised: an objective of the plan with its indicators, and what it rests on above.
 *
 * @term sasaran perjanjian kinerja
 */
export interface AgreedObjective extends z.infer<typeof agreedObjectiveSchema> {}

/**
 * A programme, an activity or a sub-activity in a performance agreement, with its budget.
 *
 * @term program dan anggaran perjanjian kinerja
 */
export interface AgreedProgramme extends z.infer<typeof agreedProgrammeSchema> {}

/**
 * A performance agreement: what one post promises to the post above it for a year. Plain data that survives JSON.
 *
 * @term perjanjian kinerja
 */
export interface PerformanceAgreement extends z.infer<typeof performanceAgreementSchema> {}
