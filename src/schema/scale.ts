import { ordinalScaleShape, scaleShape } from "../scale/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `ordinalScaleShape` reads.
 * @term skala ordinal
 */
export const ordinalScaleSchema = /* @__PURE__ */ schemaOf(ordinalScaleShape);

/**
 * The zod schema of what `scaleShape` reads.
 * @term skala
 */
export const scaleSchema = /* @__PURE__ */ schemaOf(scaleShape);
