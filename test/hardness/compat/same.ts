/** Fails where a host printed anything but what was worked by hand, and names the first line that differs. */
export function same(printed: string, expected: string): void {
  const [seen, wanted] = [printed.replace(/\r?\n$/, "").split("\n"), expected.split("\n")];
  const at = wanted.findIndex((line, i) => line !== seen[i]);
  if (at >= 0) throw new Error(`line ${at + 1}: ${JSON.stringify(seen[at] ?? "")}, not ${JSON.stringify(wanted[at])}`);
  if (seen.length !== wanted.length) throw new Error(`${seen.length} lines, not ${wanted.length}`);
}
