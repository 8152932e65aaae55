import {
  agreedRealizationShape,
  cascadeIndicatorShape,
  cascadeLevelShape,
  cascadeNodeShape,
  cascadeNodesShape,
  cascadeShape,
  codedRowShape,
  indicatorSupportShape,
  outlineRowShape,
  parentLinkShape,
  performanceAgreementShape,
  performanceAgreementsShape,
  roleMatrixShape,
} from "../cascade/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `cascadeIndicatorShape` reads.
 * @term indikator kinerja
 */
export const cascadeIndicatorSchema = /* @__PURE__ */ schemaOf(cascadeIndicatorShape);

/**
 * The zod schema of what `cascadeLevelShape` reads.
 * @term jenjang kinerja
 */
export const cascadeLevelSchema = /* @__PURE__ */ schemaOf(cascadeLevelShape);

/**
 * The zod schema of what `cascadeNodeShape` reads.
 * @term simpul pohon kinerja
 */
export const cascadeNodeSchema = /* @__PURE__ */ schemaOf(cascadeNodeShape);

/**
 * The zod schema of what `cascadeNodesShape` reads.
 * @term simpul pohon kinerja
 */
export const cascadeNodesSchema = /* @__PURE__ */ schemaOf(cascadeNodesShape);

/**
 * The zod schema of what `cascadeShape` reads.
 * @term pohon kinerja
 */
export const cascadeSchema = /* @__PURE__ */ schemaOf(cascadeShape);

/**
 * The zod schema of what `codedRowShape` reads.
 * @term baris berkode
 */
export const codedRowSchema = /* @__PURE__ */ schemaOf(codedRowShape);

/**
 * The zod schema of what `indicatorSupportShape` reads.
 * @term hubungan indikator
 */
export const indicatorSupportSchema = /* @__PURE__ */ schemaOf(indicatorSupportShape);

/**
 * The zod schema of what `outlineRowShape` reads.
 * @term baris berjenjang
 */
export const outlineRowSchema = /* @__PURE__ */ schemaOf(outlineRowShape);

/**
 * The zod schema of what `parentLinkShape` reads.
 * @term hubungan induk
 */
export const parentLinkSchema = /* @__PURE__ */ schemaOf(parentLinkShape);

/**
 * The zod schema of what `performanceAgreementShape` reads.
 * @term perjanjian kinerja
 */
export const performanceAgreementSchema = /* @__PURE__ */ schemaOf(performanceAgreementShape);

/**
 * The zod schema of what `performanceAgreementsShape` reads.
 * @term perjanjian kinerja
 */
export const performanceAgreementsSchema = /* @__PURE__ */ schemaOf(performanceAgreementsShape);

/**
 * The zod schema of what `roleMatrixShape` reads.
 * @term matriks peran hasil
 */
export const roleMatrixSchema = /* @__PURE__ */ schemaOf(roleMatrixShape);

/**
 * The zod schema of what `agreedRealizationShape` reads.
 * @term realisasi perjanjian kinerja
 */
export const agreedRealizationSchema = /* @__PURE__ */ schemaOf(agreedRealizationShape);
