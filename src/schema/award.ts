import {
  assessedResultShape,
  assessedResultsShape,
  awardRoundShape,
  integrityPactShape,
  jurySheetShape,
  jurySheetsShape,
} from "../award/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `assessedResultShape` reads.
 * @term hasil yang dinilai
 */
export const assessedResultSchema = /* @__PURE__ */ schemaOf(assessedResultShape);

/**
 * The zod schema of what `assessedResultsShape` reads.
 * @term daftar hasil yang dinilai
 */
export const assessedResultsSchema = /* @__PURE__ */ schemaOf(assessedResultsShape);

/**
 * The zod schema of what `awardRoundShape` reads.
 * @term keterangan penyelenggaraan
 */
export const awardRoundSchema = /* @__PURE__ */ schemaOf(awardRoundShape);

/**
 * The zod schema of what `jurySheetShape` reads.
 * @term lembar nilai juri
 */
export const jurySheetSchema = /* @__PURE__ */ schemaOf(jurySheetShape);

/**
 * The zod schema of what `jurySheetsShape` reads.
 * @term daftar lembar nilai juri
 */
export const jurySheetsSchema = /* @__PURE__ */ schemaOf(jurySheetsShape);

/**
 * The zod schema of what `integrityPactShape` reads.
 * @term pakta integritas
 */
export const integrityPactSchema = /* @__PURE__ */ schemaOf(integrityPactShape);
