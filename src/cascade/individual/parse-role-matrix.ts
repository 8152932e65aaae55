import { parseWith } from "../../core/index.ts";
import type { RoleMatrix } from "./role-matrix.ts";
import { roleMatrixSchema } from "./role-matrix-schema.ts";

/**
 * Reads a role–result matrix from an unknown document, such as parsed JSON.
 *
 * @term matriks peran hasil
 * @param input - The matrix.
 * @returns The matrix, frozen, for {@link individualTargets}.
 * @throws A {@link SakipError} with every fault at once: `invalid-input`, `invalid-number`, `invalid-date`.
 * @see No official form in JSON.
 * @example
 * ```ts
 * import { parseRoleMatrix } from "sakip";
 *
 * parseRoleMatrix({ superiorId: "kabid", year: 2024, roles: [] }).roles // => []
 * parseRoleMatrix({ superiorId: "kabid" }) // => throws invalid-input
 * ```
 */
export function parseRoleMatrix(input: unknown): RoleMatrix {
  return parseWith(roleMatrixSchema, input);
}
