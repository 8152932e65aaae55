/**
 * Letters added, left out, changed or swapped with their neighbour, up to a most; what is more is told as one more. For a
 * handful at most: each further slip is looked for in four ways.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const fewest = Math.abs(a.length - b.length);
  for (let slips = fewest; slips <= most; slips++) if (isWithin(slips, a, b, 0, 0)) return slips;
  return most + 1;
}

/** Whether so many slips lead from the rest of one text to the rest of the other. */
function isWithin(slips: number, a: string, b: string, i: number, j: number): boolean {
  for (; i < a.length && a[i] === b[j]; i++) j++;
  if (i === a.length && j === b.length) return true;
  return (
    slips > 0 &&
    (isWithin(slips - 1, a, b, i + 1, j) ||
      isWithin(slips - 1, a, b, i, j + 1) ||
      isWithin(slips - 1, a, b, i + 1, j + 1) ||
      (a[i] === b[j + 1] && a[i + 1] === b[j] && isWithin(slips - 1, a, b, i + 2, j + 2)))
  );
}
