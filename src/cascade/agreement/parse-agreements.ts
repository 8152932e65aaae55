import * as z from "zod";
import { parseWith } from "../../core/index.ts";
import type { PerformanceAgreement } from "./agreement.ts";
import { performanceAgreementSchema } from "./agreement-schema.ts";

/**
 * Reads performance agreements from an unknown document, such as parsed JSON.
 *
 * @term perjanjian kinerja
 * @param input - A list of agreements.
 * @returns The agreements, frozen, for {@link checkAgreements}.
 * @throws A {@link SakipError} with every fault at once: `invalid-input`, `invalid-number`, `invalid-date`.
 * @see No official form in JSON: the keys are what the printed form has.
 * @example
 * ```ts
 * import { parseAgreements } from "sakip";
 *
 * parseAgreements([]) // => []
 * parseAgreements([{ id: "pk-1", year: "2024" }]) // => throws invalid-input
 * ```
 */
export function parseAgreements(input: unknown): readonly PerformanceAgreement[] {
  return parseWith(z.array(performanceAgreementSchema), input);
}
