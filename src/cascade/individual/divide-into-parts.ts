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

/**
 * Parts of a whole by their sizes, which are not all zero: each its exact share cut off at the decimals, which are enough
 * for the whole; the units left over go, one each, to the parts that lost most by cutting, the earlier first among equals.
 */
export function divideIntoParts(whole: Exact, sizes: readonly Exact[], decimals: number): Exact[] {
  const total = sumOf(sizes);
  const parts = sizes.map((size) => {
    const exact = divide(multiply(whole, size), total);
    const cut = roundExact(exact, { decimals, mode: "floor" });
    return { cut, lost: subtract(exact, cut) };
  });
  const unit = exactOf(`1e${-decimals}`);
  let left = subtract(whole, sumOf(parts.map(({ cut }) => cut)));
  for (const part of [...parts].sort((a, b) => compare(b.lost, a.lost))) {
    if (sign(left) === 0) break;
    part.cut = add(part.cut, unit);
    left = subtract(left, unit);
  }
  return parts.map(({ cut }) => cut);
}
