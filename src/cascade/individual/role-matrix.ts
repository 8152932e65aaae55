import type * as z from "zod";
import type { roleContributionSchema, roleMatrixSchema } from "./role-matrix-schema.ts";

/**
 * What one person does for a result of the superior: take it over (direct cascading), or support it by a result of
 * their own (indirect cascading).
 *
 * @term peran pegawai
 */
export type RoleContribution = z.infer<typeof roleContributionSchema>;

/**
 * Who of a team does what for which result of its superior.
 *
 * @term matriks peran hasil
 */
export interface RoleMatrix extends z.infer<typeof roleMatrixSchema> {}
