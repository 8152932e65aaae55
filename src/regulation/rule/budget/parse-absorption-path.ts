import { parseWith } from "../../../core/index.ts";
import type { AbsorptionPath } from "./absorption-path.ts";
import { absorptionPathInputSchema } from "./absorption-path-schema.ts";
import { defineAbsorptionPath } from "./define-absorption-path.ts";

/**
 * Reads an unknown document as a path of absorption targets, and proves it.
 *
 * @term target penyerapan kumulatif
 * @param input - The document.
 * @returns The path, as {@link defineAbsorptionPath} builds it.
 * @throws A {@link SakipError} with every problem: `invalid-input`, `invalid-number`, `out-of-range`.
 * @see No official source: local paths are decided locally.
 * @example
 * ```ts
 * import { parseAbsorptionPath } from "sakip";
 *
 * const path = parseAbsorptionPath(
 *   JSON.parse(`{
 *     "id": "kota-2023",
 *     "title": { "id": "Target kota", "en": "Targets of the city" },
 *     "since": "2023-01-01",
 *     "every": "quarter",
 *     "targets": { "all": ["15", "40", "70", "95"] },
 *     "source": { "title": "Surat edaran sekda", "status": "convention" }
 *   }`),
 * );
 * path.targets["all"] // => ["15", "40", "70", "95"]
 * parseAbsorptionPath({ id: "kota-2023" }) // => throws invalid-input
 * ```
 */
export function parseAbsorptionPath(input: unknown): AbsorptionPath {
  return defineAbsorptionPath(parseWith(absorptionPathInputSchema, input));
}
