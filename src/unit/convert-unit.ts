import { anyText, computed, lacks, type Outcome, readAll } from "../core/index.ts";
import { type Decimal, type DecimalInput, divide, exactToDecimal, multiply, number } from "../number/index.ts";
import { readUnit } from "./read-unit.ts";

/**
 * A figure in another unit, or the reason why it has none there.
 *
 * @term konversi satuan
 */
export type UnitConversion = Outcome<Decimal, UnitReason> & {
  /** Says what this is. */
  readonly kind: "unit-conversion";
  /** The figure. */
  readonly given: Decimal;
  /** How many of the unit asked for one of its own is; absent between units of different kinds. */
  readonly factor?: Decimal;
  /** The unit that the figure was in. */
  readonly from: string;
  /** The unit that was asked for. */
  readonly to: string;
};

/**
 * Why a figure cannot be told in another unit: they measure different things, or no fixed number of one makes the other,
 * as of days a month.
 *
 * @term alasan konversi satuan
 */
export type UnitReason = "unit-mismatch";

/**
 * Tells a figure in another unit, exactly: magnitudes of rupiah and of counts, parts of a hundred and of a thousand,
 * spans of time, lengths, areas, volumes and weights. Units of different kinds are refused, never guessed at.
 *
 * @term konversi satuan
 * @param value - The figure.
 * @param from - The unit that it is in: `"Rp miliar"`.
 * @param to - The unit that is asked for: `"Rp"`. Of rupiah, `M` is miliar and `T` triliun.
 * @returns The figure in that unit, or `unit-mismatch`.
 * @throws A {@link SakipError} with every fault at once: `invalid-number` for a value that is none, `invalid-input` for a
 * unit that is no text.
 * @see No official source: the words were found in published plans and reports; the measures are those of the metric
 * system.
 * @example
 * ```ts
 * import { convertUnit } from "sakip";
 *
 * const amount = convertUnit("45.75", "Rp M", "rupiah");
 * amount.status === "computed" && amount.value // => "45750000000"
 * const days = convertUnit(2, "minggu", "hari");
 * days.status === "computed" && days.value // => "14"
 * ```
 * @example Working days are no days.
 * ```ts
 * import { convertUnit } from "sakip";
 *
 * const refused = convertUnit(14, "hari kerja", "hari");
 * refused.status === "not-computable" && refused.reason // => "unit-mismatch"
 * ```
 */
export function convertUnit(value: DecimalInput, from: string, to: string): UnitConversion {
  const [figure, own, wanted] = readAll([number, value, "value"], [anyText, from, "from"], [anyText, to, "to"]);
  const [unit, other] = [readUnit(own), readUnit(wanted)];
  const facts = { given: exactToDecimal(figure), from: own, to: wanted };
  if (unit.kind !== other.kind) return Object.freeze({ kind: "unit-conversion", ...LACKS["unit-mismatch"], ...facts });
  const factor = divide(unit.times, other.times);
  const outcome = computed(exactToDecimal(multiply(figure, factor)));
  return Object.freeze({ kind: "unit-conversion", ...outcome, factor: exactToDecimal(factor), ...facts });
}

const LACKS = /* @__PURE__ */ lacks({ "unit-mismatch": [] });
