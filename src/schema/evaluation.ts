import {
  assessmentShape,
  assessmentsShape,
  combinedRuleShape,
  combinedSheetInputShape,
  componentSheetShape,
  evaluationReportInputShape,
  evaluationShape,
  evaluationStateShape,
  finalRuleShape,
  gradeDistributionShape,
  gradedScoreShape,
  handedInDocumentShape,
  partAnswerShape,
  recommendationShape,
  recommendationsShape,
  reportContentsShape,
  reportedAnalysesShape,
  sampledUnitShape,
  sampledUnitsShape,
  samplingShape,
  weighedEvaluationShape,
  worksheetShape,
} from "../evaluation/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `assessmentShape` reads.
 * @term penilaian oleh satu penilai
 */
export const assessmentSchema = /* @__PURE__ */ schemaOf(assessmentShape);

/**
 * The zod schema of what `assessmentsShape` reads.
 * @term gabungan penilaian
 */
export const assessmentsSchema = /* @__PURE__ */ schemaOf(assessmentsShape);

/**
 * The zod schema of what `combinedRuleShape` reads.
 * @term aturan penggabungan nilai
 */
export const combinedRuleSchema = /* @__PURE__ */ schemaOf(combinedRuleShape);

/**
 * The zod schema of what `combinedSheetInputShape` reads.
 * @term bahan lembar kerja evaluasi gabungan
 */
export const combinedSheetInputSchema = /* @__PURE__ */ schemaOf(combinedSheetInputShape);

/**
 * The zod schema of what `componentSheetShape` reads.
 * @term lembar nilai komponen
 */
export const componentSheetSchema = /* @__PURE__ */ schemaOf(componentSheetShape);

/**
 * The zod schema of what `evaluationReportInputShape` reads.
 * @term bahan laporan hasil evaluasi
 */
export const evaluationReportInputSchema = /* @__PURE__ */ schemaOf(evaluationReportInputShape);

/**
 * The zod schema of what `evaluationShape` reads.
 * @term hasil evaluasi AKIP
 */
export const evaluationSchema = /* @__PURE__ */ schemaOf(evaluationShape);

/**
 * The zod schema of what `finalRuleShape` reads.
 * @term penetapan nilai akhir
 */
export const finalRuleSchema = /* @__PURE__ */ schemaOf(finalRuleShape);

/**
 * The zod schema of what `gradeDistributionShape` reads.
 * @term sebaran predikat
 */
export const gradeDistributionSchema = /* @__PURE__ */ schemaOf(gradeDistributionShape);

/**
 * The zod schema of what `gradedScoreShape` reads.
 * @term nilai dan predikat tercantum
 */
export const gradedScoreSchema = /* @__PURE__ */ schemaOf(gradedScoreShape);

/**
 * The zod schema of what `partAnswerShape` reads.
 * @term jawaban sub-komponen
 */
export const partAnswerSchema = /* @__PURE__ */ schemaOf(partAnswerShape);

/**
 * The zod schema of what `recommendationShape` reads.
 * @term rekomendasi
 */
export const recommendationSchema = /* @__PURE__ */ schemaOf(recommendationShape);

/**
 * The zod schema of what `recommendationsShape` reads.
 * @term rekomendasi
 */
export const recommendationsSchema = /* @__PURE__ */ schemaOf(recommendationsShape);

/**
 * The zod schema of what `reportContentsShape` reads.
 * @term daftar periksa laporan hasil evaluasi
 */
export const reportContentsSchema = /* @__PURE__ */ schemaOf(reportContentsShape);

/**
 * The zod schema of what `sampledUnitShape` reads.
 * @term unit kerja yang diuji petik
 */
export const sampledUnitSchema = /* @__PURE__ */ schemaOf(sampledUnitShape);

/**
 * The zod schema of what `sampledUnitsShape` reads.
 * @term uji petik unit kerja
 */
export const sampledUnitsSchema = /* @__PURE__ */ schemaOf(sampledUnitsShape);

/**
 * The zod schema of what `samplingShape` reads.
 * @term uji petik unit kerja
 */
export const samplingSchema = /* @__PURE__ */ schemaOf(samplingShape);

/**
 * The zod schema of what `weighedEvaluationShape` reads.
 * @term nilai berbobot
 */
export const weighedEvaluationSchema = /* @__PURE__ */ schemaOf(weighedEvaluationShape);

/**
 * The zod schema of what `worksheetShape` reads.
 * @term lembar kerja evaluasi (LKE)
 */
export const worksheetSchema = /* @__PURE__ */ schemaOf(worksheetShape);

/**
 * The zod schema of what `reportedAnalysesShape` reads.
 * @term daftar periksa laporan kinerja
 */
export const reportedAnalysesSchema = /* @__PURE__ */ schemaOf(reportedAnalysesShape);

/**
 * The zod schema of what `handedInDocumentShape` reads.
 * @term dokumen yang disampaikan
 */
export const handedInDocumentSchema = /* @__PURE__ */ schemaOf(handedInDocumentShape);

/**
 * The zod schema of what `evaluationStateShape` reads.
 * @term keadaan rekapitulasi
 */
export const evaluationStateSchema = /* @__PURE__ */ schemaOf(evaluationStateShape);
