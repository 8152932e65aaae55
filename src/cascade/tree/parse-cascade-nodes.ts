import * as z from "zod";
import { parseWith } from "../../core/index.ts";
import type { CascadeNode } from "./cascade-node.ts";
import { cascadeNodeSchema } from "./cascade-node-schema.ts";

/**
 * Reads the rows of a plan from an unknown document, such as parsed JSON.
 *
 * @term simpul pohon kinerja
 * @param input - A list of nodes.
 * @returns The nodes, frozen, for {@link buildCascade}.
 * @throws A {@link SakipError} with every fault at once: `invalid-input` for a key that is missing, unknown or has another
 * type, `invalid-number`, `invalid-date`.
 * @see No official form.
 * @example
 * ```ts
 * import { parseCascadeNodes } from "sakip";
 *
 * const [goal] = parseCascadeNodes([{ id: "t1", parents: [], level: "goal", title: "Tujuan", indicators: [] }]);
 * goal?.level // => "goal"
 * parseCascadeNodes([{ id: "t1", level: "tujuan" }]) // => throws invalid-input
 * ```
 */
export function parseCascadeNodes(input: unknown): readonly CascadeNode[] {
  return parseWith(z.array(cascadeNodeSchema), input);
}
