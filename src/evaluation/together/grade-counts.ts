import type { Counts } from "../../core/index.ts";
import { exactOf, exactToDecimal, percentOf } from "../../number/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import type { GradeCount } from "./evaluation-summary.ts";

/** The grades of a regulation from the best, by how many have each of them; at least one has. */
export function gradeCounts({ scale }: Regulation, counts: Counts<string>, all: number): readonly GradeCount[] {
  const share = (part: number) => exactToDecimal(percentOf(exactOf(part), exactOf(all)));
  let above = 0;
  return [...scale.bands].reverse().map(({ code, label }) => {
    const count = counts.get(code)?.count ?? 0;
    above += count;
    return { code, label, count, share: share(count), countAtOrAbove: above, shareAtOrAbove: share(above) };
  });
}
