import { compare, type Exact, readExact } from "../../number/index.ts";
import type { RankedRow } from "../../ranking/index.ts";
import type { AwardEntry, AwardTier, RankOrder } from "../../regulation/index.ts";
import type { MissReason } from "./award-result.ts";

/** A function that tells which condition of a tier an entry does not meet. */
export function missIn(
  tier: AwardTier,
  grades: readonly string[],
  order: RankOrder = "descending",
): (row: RankedRow<AwardEntry>) => MissReason | undefined {
  const { category, cluster, minimumScore, aboveScore, minimumGrade } = tier;
  const bound = minimumScore === undefined ? undefined : exact(minimumScore);
  const beyond = aboveScore === undefined ? undefined : exact(aboveScore);
  const isBetter = (a: Exact, b: Exact): boolean => compare(a, b) === (order === "descending" ? 1 : -1);
  return ({ item, value }) => {
    if (category !== undefined && item.category !== category) return "other-category";
    if (cluster !== undefined && item.cluster !== cluster) return "other-cluster";
    // Where the lowest is best, the minimum that an entry must reach lies above it.
    const own = exact(value);
    if (bound !== undefined && isBetter(bound, own)) return "below-minimum-score";
    if (beyond !== undefined && !isBetter(own, beyond)) return "below-minimum-score";
    if (minimumGrade === undefined) return undefined;
    if (item.grade === undefined) return "no-grade";
    return grades.indexOf(item.grade) < grades.indexOf(minimumGrade) ? "below-minimum-grade" : undefined;
  };
}

function exact(value: unknown): Exact {
  return readExact(value, [], []) as Exact;
}
