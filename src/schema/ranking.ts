import {
  announcedListShape,
  groupRuleShape,
  lowestRuleShape,
  rankingShape,
  rankRuleShape,
  stabilityRuleShape,
  valueRangeShape,
} from "../ranking/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `announcedListShape` reads.
 * @term daftar yang diumumkan
 */
export const announcedListSchema = /* @__PURE__ */ schemaOf(announcedListShape);

/**
 * The zod schema of what `groupRuleShape` reads.
 * @term aturan peringkat per kelompok
 */
export const groupRuleSchema = /* @__PURE__ */ schemaOf(groupRuleShape);

/**
 * The zod schema of what `lowestRuleShape` reads.
 * @term aturan penandaan terendah
 */
export const lowestRuleSchema = /* @__PURE__ */ schemaOf(lowestRuleShape);

/**
 * The zod schema of what `rankRuleShape` reads.
 * @term aturan peringkat
 */
export const rankRuleSchema = /* @__PURE__ */ schemaOf(rankRuleShape);

/**
 * The zod schema of what `rankingShape` reads.
 * @term peringkat
 */
export const rankingSchema = /* @__PURE__ */ schemaOf(rankingShape);

/**
 * The zod schema of what `stabilityRuleShape` reads.
 * @term uji kepekaan peringkat
 */
export const stabilityRuleSchema = /* @__PURE__ */ schemaOf(stabilityRuleShape);

/**
 * The zod schema of what `valueRangeShape` reads.
 * @term rentang nilai
 */
export const valueRangeSchema = /* @__PURE__ */ schemaOf(valueRangeShape);
