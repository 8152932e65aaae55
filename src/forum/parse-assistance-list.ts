import { parseWith } from "../core/index.ts";
import { assistanceListSchema } from "./assistance-list-schema.ts";
import type { AssistanceList } from "./quarterly-forum.ts";

/**
 * Reads back a list for special assistance that was kept as JSON until the next forum.
 *
 * @term daftar asistensi khusus
 * @param input - The document: what `JSON.parse` gave.
 * @returns The list, as {@link selectForAssistance} gave it.
 * @throws A {@link SakipError} with every problem: `invalid-input`, `invalid-number`.
 * @see No official source: the shape is ours.
 * @example
 * ```ts
 * import { parseAssistanceList, parsePeriod, selectForAssistance } from "sakip";
 *
 * const list = selectForAssistance([{ key: "dlh", rate: "45.10" }], { period: parsePeriod("2023-TW3"), places: 1 });
 * const kept = JSON.stringify(list);
 * parseAssistanceList(JSON.parse(kept)).assisted[0]?.rate // => "45.1"
 * parseAssistanceList({ places: 1 }) // => throws invalid-input
 * ```
 */
export function parseAssistanceList(input: unknown): AssistanceList {
  return parseWith(assistanceListSchema, input);
}
