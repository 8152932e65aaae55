import { anyText, nullable, readAll } from "../core/index.ts";
import { compare } from "../number/index.ts";
import { readUnit } from "./read-unit.ts";

const unitShape = /* @__PURE__ */ nullable(anyText);

/**
 * Whether two units are one: `"%"` and `"persen"`, `"orang"` and `"Orang"`, `"Rp miliar"` and `"miliar rupiah"`,
 * `"per 1.000 KH"` and `"per 1000 kelahiran hidup"`. Case, spaces, line breaks and remarks in brackets make no difference.
 *
 * @term satuan yang sama
 * @param a - One unit, or null for none.
 * @param b - The other.
 * @returns Whether a figure in one is the same figure in the other. No unit is the same only as no unit.
 * @throws A {@link SakipError} `invalid-input` when a unit is neither a text nor null.
 * @see No official source: the words were found in published plans and reports.
 * @example
 * ```ts
 * import { sameUnit } from "sakip";
 *
 * sameUnit("%", "Persen") // => true
 * sameUnit("Desa\n/Kelurahan", "desa/kelurahan") // => true
 * sameUnit("Rp", "Rp juta") // => false
 * ```
 */
export function sameUnit(a: string | null, b: string | null): boolean {
  const [one, other] = readAll([unitShape, a, "a"], [unitShape, b, "b"]);
  if (one === null || other === null) return one === other;
  const [left, right] = [readUnit(one), readUnit(other)];
  return left.kind === right.kind && compare(left.times, right.times) === 0;
}
