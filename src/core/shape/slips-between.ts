/**
 * Letters added, left out, changed or swapped with their neighbour, up to a most; what is more is told as one more. For a
 * handful at most: each further slip is looked for in four ways.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const fewest = Math.abs(a.length - b.length);
  for (let slips = fewest; slips <= most; slips++) if (isWithin(slips, a, b)) return slips;
  return most + 1;
}

/** Whether so many slips lead from one text to the other. */
function isWithin(slips: number, a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (i === a.length && i === b.length) return true;
  if (slips === 0) return false;
  const after = (ofA: number, ofB: number) => isWithin(slips - 1, a.slice(i + ofA), b.slice(i + ofB));
  return after(1, 0) || after(0, 1) || after(1, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && after(2, 2));
}
