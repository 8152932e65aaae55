/** decimal.js keeps the digits of a Decimal in words of seven, aligned to the point, the first without zeros in front. */
export const WORD = 1e7;

/** How many digits a word has. */
export function lengthOf(word: number): number {
  return word >= 1e6 ? 7 : word >= 1e5 ? 6 : word >= 1e4 ? 5 : word >= 1e3 ? 4 : word >= 100 ? 3 : word >= 10 ? 2 : 1;
}
