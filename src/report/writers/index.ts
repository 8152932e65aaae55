export { type AgencyPlace, type AgencyReportInput, agencyReport } from "./agency-report.ts";
export { type AgreementDocumentOptions, agreementDocument } from "./agreement-document.ts";
export { type AuditBundle, type AuditBundleOptions, auditBundle } from "./audit-bundle.ts";
export { type AwardListOptions, awardList } from "./award-list.ts";
export { type EvaluationReportOptions, evaluationReport } from "./evaluation-report.ts";
export { type ForumMinutesOptions, forumMinutes } from "./forum-minutes.ts";
export { type AnalysisContent, type PerformanceReportInput, performanceReport } from "./performance-report.ts";
export { type RenjaFormOptions, renjaForm } from "./renja-form.ts";
export type { Signer } from "./signer.ts";
