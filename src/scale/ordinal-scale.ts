import { parse } from "../core/index.ts";
import { plainLevel } from "./level-law.ts";
import { type OrdinalScale, ordinalScaleShape } from "./ordinal-scale-shape.ts";

/**
 * Builds an ordinal scale and proves it: two levels or more, and no text that could mean two of them.
 *
 * @term skala ordinal
 * @param input - The id, the levels from the lowest to the highest, and their source.
 * @returns The scale, frozen.
 * @throws A {@link SakipError} with every fault at once: `invalid-scale` for fewer than two levels or a text that two
 * levels share (upper case, and spaces and hyphens between words, make no difference), `invalid-input` for a part that is missing.
 * @see No official source: that the levels of a scale must be told apart is logic.
 * @example
 * ```ts
 * import { defineOrdinalScale } from "sakip";
 *
 * const maturity = defineOrdinalScale({
 *   id: "maturity",
 *   levels: [
 *     { code: "Rintisan", label: { id: "Rintisan", en: "Initial" } },
 *     { code: "Berkembang", label: { id: "Berkembang", en: "Developing" } },
 *     { code: "Terdefinisi", label: { id: "Terdefinisi", en: "Defined" } },
 *   ],
 *   source: { title: "Tabel kami", status: "convention" },
 * });
 * maturity.levels.map((level) => level.code) // => ["Rintisan", "Berkembang", "Terdefinisi"]
 * ```
 * @example A text that two levels share is refused.
 * ```ts
 * import { defineOrdinalScale } from "sakip";
 *
 * defineOrdinalScale({
 *   id: "twice",
 *   levels: [
 *     { code: "Baik", label: { id: "Baik", en: "Good" } },
 *     { code: "baik ", label: { id: "Baik", en: "Good" } },
 *   ],
 *   source: { title: "Tabel kami", status: "convention" },
 * }); // => throws invalid-scale
 * ```
 */
export function defineOrdinalScale(input: OrdinalScale): OrdinalScale {
  return parse(ordinalScaleShape, input);
}

/** Where a level stands on a scale, counted from 0 at the lowest; −1 when the scale has no such level. */
export function levelPosition(text: string, scale: OrdinalScale): number {
  const wanted = plainLevel(text);
  // Lower case never makes a text three times as long: long texts are not compared letter by letter.
  const means = (written: string) => written.length * 3 >= wanted.length && plainLevel(written) === wanted;
  return scale.levels.findIndex(({ code, aliases }) => means(code) || aliases?.some(means));
}
