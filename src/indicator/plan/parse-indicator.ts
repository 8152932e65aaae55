import { parseWith } from "../../core/index.ts";
import { indicatorSchema } from "./indicator-schema.ts";
import type { Indicator } from "./indicator-shape.ts";

/**
 * Reads an indicator from an unknown document, such as parsed JSON.
 *
 * @term indikator kinerja
 * @param input - The document.
 * @returns The indicator, frozen.
 * @throws A {@link SakipError} with every fault at once: `invalid-input` for a key that is missing, unknown or has another
 * type, `invalid-number`, `invalid-date`, `out-of-scale` for a level that its scale does not have,
 * `out-of-range` for a range upside down, `invalid-scale` for a scale on which a text means two levels.
 * @see No official form: the keys are the union of the forms of several governments.
 * @example
 * ```ts
 * import { parseIndicator } from "sakip";
 *
 * const indicator = parseIndicator({
 *   id: "stunting",
 *   title: "Prevalensi balita stunting",
 *   kind: "iku",
 *   unit: "%",
 *   polarity: "minimize",
 *   targets: [{ period: { kind: "year", year: 2024 }, target: "20.10" }],
 * });
 * indicator.targets?.[0]?.target // => "20.10"
 * parseIndicator({ id: "stunting", polarity: "turun" }) // => throws invalid-input
 * ```
 */
export function parseIndicator(input: unknown): Indicator {
  return parseWith(indicatorSchema, input);
}
