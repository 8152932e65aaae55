import { parseWith } from "../../../core/index.ts";
import type { AwardSchemeDocument } from "./award-scheme.ts";
import { awardSchemeSchema } from "./award-scheme-schema.ts";

/**
 * Reads an unknown scheme from a file or a request. What the library does not know is left out.
 *
 * @term skema penghargaan
 * @param input - The document.
 * @throws A {@link SakipError} with every problem, by its place in the document.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseAwardScheme } from "sakip";
 *
 * const tiers = [{ id: "best", title: "Terbaik", places: 5 }];
 * parseAwardScheme({ id: "inovasi", title: "Inovasi", tiers }).tiers[0]?.places // => 5
 * parseAwardScheme({ id: "inovasi", title: "Inovasi", tiers: [] }) // => throws invalid-input
 * ```
 */
export function parseAwardScheme(input: unknown): AwardSchemeDocument {
  return parseWith(awardSchemeSchema, input);
}
