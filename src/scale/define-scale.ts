import { readAll } from "../core/index.ts";
import type { Scale } from "./scale.ts";
import { type ScaleInput, scaleShape } from "./scale-shape.ts";

/**
 * Builds a scale and proves it: every value between its ends has exactly one band, the bounds themselves included.
 *
 * @term skala
 * @param input - The id, the bands in any order, and their source.
 * @returns The scale, frozen, its bands from the lowest values to the highest.
 * @throws A {@link SakipError} with all that is wrong with single bands: `invalid-scale` for an empty band, a code used
 * twice or no band at all, `invalid-number` for a bound that is none, `invalid-input` for a missing or unknown field.
 * @throws A {@link SakipError} with all that is wrong between sound bands: `scale-gap` where values or a bound have no
 * band, `scale-overlap` where they have two.
 * @see No official source: that a scale must be complete is logic. Printed scales often are not.
 * @example
 * ```ts
 * import { defineScale, gradeOf } from "sakip";
 *
 * const scale = defineScale({
 *   id: "spending-pace",
 *   bands: [
 *     { code: "slow", label: { id: "Lambat", en: "Slow" }, from: 0, below: 40 },
 *     { code: "on-pace", label: { id: "Sesuai", en: "On pace" }, from: 40, upTo: 100 },
 *   ],
 *   source: { title: "Kebijakan kami", status: "convention" },
 * });
 * gradeOf("39.94", scale).code // => "slow"
 * ```
 * @example Integer bands leave 90.5 without a band.
 * ```ts
 * import { defineScale } from "sakip";
 *
 * defineScale({
 *   id: "holes",
 *   bands: [
 *     { code: "high", label: { id: "Tinggi", en: "High" }, from: 76, upTo: 90 },
 *     { code: "very-high", label: { id: "Sangat tinggi", en: "Very high" }, from: 91 },
 *   ],
 *   source: { title: "Tabel", status: "convention" },
 * }); // => throws scale-gap
 * ```
 */
export function defineScale(input: ScaleInput): Scale {
  const [{ scale }] = readAll([scaleShape, input]);
  return scale;
}
