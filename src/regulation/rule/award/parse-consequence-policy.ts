import { parseWith } from "../../../core/index.ts";
import type { ConsequencePolicy } from "./consequence-policy.ts";
import { consequencePolicySchema } from "./consequence-policy-schema.ts";

/**
 * Reads an unknown policy from a file or a request. What the library does not know is left out.
 *
 * @term kebijakan penghargaan dan sanksi
 * @param input - The document.
 * @throws A {@link SakipError} with every problem, by its place in the document.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseConsequencePolicy } from "sakip";
 *
 * parseConsequencePolicy({ id: "tpp", since: "2023" }) // => throws invalid-input
 * ```
 */
export function parseConsequencePolicy(input: unknown): ConsequencePolicy {
  return parseWith(consequencePolicySchema, input);
}
