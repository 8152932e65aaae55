export type { AllowancePayment } from "./allowance-payment.ts";
export { applyConsequences, type ConsequenceOptions } from "./apply-consequences.ts";
export { type AssessedResult, assessedResultShape, assessedResultsShape } from "./assessed-result-shape.ts";
export type { AppliedConsequences, Consequence, ConsequenceReport } from "./consequence.ts";
