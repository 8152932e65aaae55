import { agencyRegistryShape, agencyShape } from "../agency/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `agencyRegistryShape` reads.
 * @term daftar instansi
 */
export const agencyRegistrySchema = /* @__PURE__ */ schemaOf(agencyRegistryShape);

/**
 * The zod schema of what `agencyShape` reads.
 * @term instansi
 */
export const agencySchema = /* @__PURE__ */ schemaOf(agencyShape);
