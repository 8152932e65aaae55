import {
  add,
  compare,
  divide,
  type Exact,
  exactOf,
  multiply,
  roundExact,
  sign,
  subtract,
  sumOf,
} from "../../number/index.ts";

/** A part of a whole. */
interface DividedPart {
  readonly size: Exact;
  /** Its exact share of the whole. */
  readonly exact: Exact;
  /** The share cut off, or raised by a unit that was left over. */
  value: Exact;
  raised: boolean;
}

/**
 * Parts of a whole by their sizes, which are not all zero: each its exact share cut off at the decimals, which are enough
 * for the whole; the units left over go, one each, to the parts that lost most by cutting, the earlier first among equals.
 */
export function divideIntoParts(whole: Exact, sizes: readonly Exact[], decimals: number): DividedPart[] {
  const total = sumOf(sizes);
  const parts = sizes.map((size) => {
    const exact = divide(multiply(whole, size), total);
    const cut = roundExact(exact, { decimals, mode: "floor" });
    return { size, exact, value: cut, raised: false };
  });
  const unit = exactOf(`1e${-decimals}`);
  let left = subtract(whole, sumOf(parts.map(({ value }) => value)));
  const lost = ({ exact, value }: DividedPart) => subtract(exact, value);
  for (const part of [...parts].sort((a, b) => compare(lost(b), lost(a)))) {
    if (sign(left) === 0) break;
    part.value = add(part.value, unit);
    part.raised = true;
    left = subtract(left, unit);
  }
  return parts;
}
