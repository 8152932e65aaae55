import {
  absorptionPathShape,
  achievementConversionShape,
  achievementPolicyShape,
  awardEntriesShape,
  awardEntryShape,
  awardSchemeShape,
  budgetPerformanceRulesShape,
  consequencePoliciesShape,
  consequencePolicyShape,
  deviationRuleShape,
  efficiencyScoreRuleShape,
  ikpaRulesShape,
  juryRulesShape,
  predicatePatternShape,
  priorityRulesShape,
  regulationShape,
  regulationTimelineShape,
  rubricShape,
  weightRowShape,
} from "../regulation/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `absorptionPathShape` reads.
 * @term target penyerapan kumulatif
 */
export const absorptionPathSchema = /* @__PURE__ */ schemaOf(absorptionPathShape);

/**
 * The zod schema of what `achievementConversionShape` reads.
 * @term konversi capaian menjadi nilai
 */
export const achievementConversionSchema = /* @__PURE__ */ schemaOf(achievementConversionShape);

/**
 * The zod schema of what `achievementPolicyShape` reads.
 * @term kebijakan penghitungan capaian
 */
export const achievementPolicySchema = /* @__PURE__ */ schemaOf(achievementPolicyShape);

/**
 * The zod schema of what `awardEntriesShape` reads.
 * @term daftar peserta penghargaan
 */
export const awardEntriesSchema = /* @__PURE__ */ schemaOf(awardEntriesShape);

/**
 * The zod schema of what `awardEntryShape` reads.
 * @term peserta penghargaan
 */
export const awardEntrySchema = /* @__PURE__ */ schemaOf(awardEntryShape);

/**
 * The zod schema of what `awardSchemeShape` reads.
 * @term skema penghargaan
 */
export const awardSchemeSchema = /* @__PURE__ */ schemaOf(awardSchemeShape);

/**
 * The zod schema of what `budgetPerformanceRulesShape` reads.
 * @term aturan nilai kinerja anggaran (NKA)
 */
export const budgetPerformanceRulesSchema = /* @__PURE__ */ schemaOf(budgetPerformanceRulesShape);

/**
 * The zod schema of what `consequencePoliciesShape` reads.
 * @term daftar kebijakan penghargaan dan sanksi
 */
export const consequencePoliciesSchema = /* @__PURE__ */ schemaOf(consequencePoliciesShape);

/**
 * The zod schema of what `consequencePolicyShape` reads.
 * @term kebijakan penghargaan dan sanksi
 */
export const consequencePolicySchema = /* @__PURE__ */ schemaOf(consequencePolicyShape);

/**
 * The zod schema of what `deviationRuleShape` reads.
 * @term aturan deviasi Halaman III DIPA
 */
export const deviationRuleSchema = /* @__PURE__ */ schemaOf(deviationRuleShape);

/**
 * The zod schema of what `efficiencyScoreRuleShape` reads.
 * @term nilai efisiensi
 */
export const efficiencyScoreRuleSchema = /* @__PURE__ */ schemaOf(efficiencyScoreRuleShape);

/**
 * The zod schema of what `ikpaRulesShape` reads.
 * @term aturan IKPA
 */
export const ikpaRulesSchema = /* @__PURE__ */ schemaOf(ikpaRulesShape);

/**
 * The zod schema of what `juryRulesShape` reads.
 * @term tata cara penjurian
 */
export const juryRulesSchema = /* @__PURE__ */ schemaOf(juryRulesShape);

/**
 * The zod schema of what `predicatePatternShape` reads.
 * @term pola distribusi predikat
 */
export const predicatePatternSchema = /* @__PURE__ */ schemaOf(predicatePatternShape);

/**
 * The zod schema of what `regulationShape` reads.
 * @term peraturan evaluasi AKIP
 */
export const regulationSchema = /* @__PURE__ */ schemaOf(regulationShape);

/**
 * The zod schema of what `regulationTimelineShape` reads.
 * @term riwayat peraturan
 */
export const regulationTimelineSchema = /* @__PURE__ */ schemaOf(regulationTimelineShape);

/**
 * The zod schema of what `rubricShape` reads.
 * @term rubrik penilaian
 */
export const rubricSchema = /* @__PURE__ */ schemaOf(rubricShape);

/**
 * The zod schema of what `weightRowShape` reads.
 * @term baris tabel bobot dan kriteria
 */
export const weightRowSchema = /* @__PURE__ */ schemaOf(weightRowShape);

/**
 * The zod schema of what `priorityRulesShape` reads.
 * @term aturan status program prioritas
 */
export const priorityRulesSchema = /* @__PURE__ */ schemaOf(priorityRulesShape);
