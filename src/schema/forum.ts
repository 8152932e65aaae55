import { assistanceListShape } from "../forum/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `assistanceListShape` reads.
 * @term daftar asistensi khusus
 */
export const assistanceListSchema = /* @__PURE__ */ schemaOf(assistanceListShape);
