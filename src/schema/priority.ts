import { obstacleShape, obstaclesShape, priorityProgrammeShape, priorityProgrammesShape } from "../priority/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `obstacleShape` reads.
 * @term kendala
 */
export const obstacleSchema = /* @__PURE__ */ schemaOf(obstacleShape);

/**
 * The zod schema of what `obstaclesShape` reads.
 * @term daftar kendala
 */
export const obstaclesSchema = /* @__PURE__ */ schemaOf(obstaclesShape);

/**
 * The zod schema of what `priorityProgrammeShape` reads.
 * @term program prioritas
 */
export const priorityProgrammeSchema = /* @__PURE__ */ schemaOf(priorityProgrammeShape);

/**
 * The zod schema of what `priorityProgrammesShape` reads.
 * @term daftar program prioritas
 */
export const priorityProgrammesSchema = /* @__PURE__ */ schemaOf(priorityProgrammesShape);
