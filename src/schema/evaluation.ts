import {
  assessmentShape,
  assessmentsShape,
  componentSheetShape,
  evaluationReportInputShape,
  evaluationShape,
  finalRuleShape,
  partAnswerShape,
  recommendationShape,
  recommendationsShape,
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
 * The zod schema of what `weighedEvaluationShape` reads.
 * @term nilai berbobot
 */
export const weighedEvaluationSchema = /* @__PURE__ */ schemaOf(weighedEvaluationShape);

/**
 * The zod schema of what `worksheetShape` reads.
 * @term lembar kerja evaluasi (LKE)
 */
export const worksheetSchema = /* @__PURE__ */ schemaOf(worksheetShape);
