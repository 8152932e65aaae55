// What a spreadsheet writes of a double: one point or comma, no groups.
const DOUBLE = /^0*(?!0)(\d*)(?:[.,](\d+))?(?:[eE]([-+]?\d{1,3}))?$/;
/** Fewer digits than these, where 15 are kept, are no coincidence: the rest was noise. */
const PLAIN_DIGITS = 12;
/** Where doubles begin to lose digits. */
const LEAST = 1e-290;

/**
 * The number that the digits of a spreadsheet's double mean. A cell that holds 0,07 is exported with all digits of the
 * double nearest to it, `7.0000000000000007E-2`, and a sum of tenths ends as `0.7999999999999998`: texts of 16 or 17
 * significant digits with decimals mean the number of at most 15 digits that a spreadsheet shows, when that one is plain,
 * and otherwise the shortest name of their double. Whole amounts are never shortened. Undefined where a text stands for
 * itself.
 */
export function shortestDouble(text: string): string | undefined {
  const [, before = "", decimals = "", exponent = "0"] = DOUBLE.exec(text) ?? [];
  if (decimals.length <= Number(exponent)) return undefined;
  const digits = significant(before + decimals);
  if (digits < 16 || digits > 17) return undefined;
  const double = Number(`${before || "0"}.${decimals || "0"}e${exponent}`);
  if (double < LEAST || double > 1 / LEAST) return undefined;
  const shown = String(Number(double.toPrecision(15)));
  const name = significantOf(shown) <= PLAIN_DIGITS ? shown : String(double);
  return significantOf(name) < digits ? name : undefined;
}

function significantOf(name: string): number {
  return significant((name.split("e")[0] as string).replace(".", ""));
}

function significant(digits: string): number {
  let [start, end] = [0, digits.length];
  while (start < end && digits[start] === "0") start++;
  while (end > start && digits[end - 1] === "0") end--;
  return end - start;
}
