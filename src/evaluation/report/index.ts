export { checkDocuments, type DocumentCheckOptions, expectedDeadlinesShape } from "./check-documents.ts";
export { checkReport } from "./check-report.ts";
export {
  checkReportContents,
  type ReportContentCheck,
  type ReportContents,
  type ReportContentsCheck,
  reportContentsShape,
} from "./check-report-contents.ts";
export { type CompareOptions, compareEvaluations } from "./compare-evaluations.ts";
export type {
  BeforeAndNow,
  Change,
  ComparedComponent,
  ComparedScore,
  EvaluationComparison,
  WeighedValue,
} from "./comparison.ts";
export type { AgencyDocuments, CheckedDocument, DocumentCheck, DocumentStatus } from "./document-check.ts";
export {
  type EvaluationReport,
  type EvaluationReportGrade,
  type EvaluationReportInput,
  type EvaluationReportRow,
  type EvaluationReportTotal,
  evaluationReportInputShape,
} from "./evaluation-report.ts";
export { type FollowUpOptions, followUp } from "./follow-up.ts";
export type { FollowUpSummary, OwnerFollowUp } from "./follow-up-summary.ts";
export { type HandedInDocument, handedInDocumentListShape, handedInDocumentShape } from "./handed-in-document-shape.ts";
export { type Recommendation, recommendationShape, recommendationsShape } from "./recommendation-shape.ts";
export { reportEvaluation } from "./report-evaluation.ts";
export { missingAnalysis } from "./report-findings.ts";
export {
  type ReportAnalysisCheck,
  type ReportCheck,
  type ReportedAnalyses,
  reportedAnalysesShape,
} from "./reported-analyses.ts";
