/**
 * Letters added, left out, changed or swapped with their neighbour. What is more than a most is told as one more: then a
 * pair is done with as soon as it is too far apart, which of many long names nearly all are at once.
 */
export function slipsBetween(a: string, b: string, most = Number.MAX_SAFE_INTEGER): number {
  const beyond = most + 1;
  if (Math.abs(a.length - b.length) > most) return beyond;
  // Three rows that take turns; beside the diagonal no cell further than the most is looked at.
  let before = new Array<number>(b.length + 2).fill(beyond);
  let row = Array.from({ length: b.length + 2 }, (_, j) => j);
  let next = new Array<number>(b.length + 2).fill(beyond);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - most);
    const last = Math.min(b.length, i + most);
    next[first - 1] = first === 1 ? i : beyond;
    let least = next[first - 1] ?? beyond;
    for (let j = first; j <= last; j++) {
      let slips = (row[j - 1] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1);
      slips = Math.min(slips, (row[j] ?? beyond) + 1, (next[j - 1] ?? beyond) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? beyond) + 1);
      next[j] = slips;
      if (slips < least) least = slips;
    }
    next[last + 1] = beyond;
    if (Math.min(least, leastBefore + 1) > most) return beyond;
    leastBefore = least;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[b.length] ?? beyond, beyond);
}
