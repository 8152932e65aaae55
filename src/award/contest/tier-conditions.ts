import { compare, type Exact, exactOf } from "../../number/index.ts";
import { gradesOf, type SchemeRead, type TierRead } from "./award-call.ts";
import type { MissReason } from "./award-result.ts";
import type { Row } from "./some.ts";
import type { RelativeMinimum } from "./tier-minimum.ts";

/** Which condition of a tier an entry does not meet; `"unsure"` where a contest elsewhere decides that. */
export type MissOf = (row: Row) => MissReason | "unsure" | undefined;

/** A function that tells which condition of a tier an entry does not meet. */
export function missIn(
  { category, cluster, minimumScore, aboveScore, minimumGrade }: TierRead,
  scheme: SchemeRead,
  relative: RelativeMinimum | undefined,
): MissOf {
  const { order } = scheme;
  const grades = gradesOf(scheme);
  const isBetter = (a: Exact, b: Exact): boolean => compare(a, b) === (order === "descending" ? 1 : -1);
  return ({ item, value }) => {
    if (category !== undefined && item.category !== category) return "other-category";
    if (cluster !== undefined && item.cluster !== cluster) return "other-cluster";
    // Where the lowest is best, the minimum that an entry must reach lies above it.
    const own = exactOf(value);
    if (minimumScore !== undefined && isBetter(minimumScore, own)) return "below-minimum-score";
    if (aboveScore !== undefined && !isBetter(own, aboveScore)) return "below-minimum-score";
    if (relative !== undefined && relative.possible === undefined) return "no-reference";
    if (relative?.possible !== undefined && isBetter(relative.possible, own)) return "below-minimum-score";
    const isSure = relative === undefined || (relative.sure !== undefined && !isBetter(relative.sure, own));
    const settled = isSure ? undefined : "unsure";
    if (minimumGrade === undefined) return settled;
    if (item.grade === undefined) return "no-grade";
    return grades.indexOf(item.grade) < grades.indexOf(minimumGrade) ? "below-minimum-grade" : settled;
  };
}
