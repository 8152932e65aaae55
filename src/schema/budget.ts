import {
  absorptionStateShape,
  budgetExclusionShape,
  budgetLineShape,
  budgetLinesShape,
  ikpaAbsorptionInputShape,
  ikpaDeviationInputShape,
  ikpaRevisionInputShape,
} from "../budget/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `absorptionStateShape` reads.
 * @term keadaan rekapitulasi
 */
export const absorptionStateSchema = /* @__PURE__ */ schemaOf(absorptionStateShape);

/**
 * The zod schema of what `budgetExclusionShape` reads.
 * @term pagu yang dikecualikan (blokir, BLU)
 */
export const budgetExclusionSchema = /* @__PURE__ */ schemaOf(budgetExclusionShape);

/**
 * The zod schema of what `budgetLineShape` reads.
 * @term rincian anggaran
 */
export const budgetLineSchema = /* @__PURE__ */ schemaOf(budgetLineShape);

/**
 * The zod schema of what `budgetLinesShape` reads.
 * @term rincian anggaran
 */
export const budgetLinesSchema = /* @__PURE__ */ schemaOf(budgetLinesShape);

/**
 * The zod schema of what `ikpaAbsorptionInputShape` reads.
 * @term penyerapan anggaran IKPA
 */
export const ikpaAbsorptionInputSchema = /* @__PURE__ */ schemaOf(ikpaAbsorptionInputShape);

/**
 * The zod schema of what `ikpaDeviationInputShape` reads.
 * @term deviasi Halaman III DIPA
 */
export const ikpaDeviationInputSchema = /* @__PURE__ */ schemaOf(ikpaDeviationInputShape);

/**
 * The zod schema of what `ikpaRevisionInputShape` reads.
 * @term revisi DIPA
 */
export const ikpaRevisionInputSchema = /* @__PURE__ */ schemaOf(ikpaRevisionInputShape);
