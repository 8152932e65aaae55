import { periodShape } from "../period/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `periodShape` reads.
 * @term periode
 */
export const periodSchema = /* @__PURE__ */ schemaOf(periodShape);
