import { type Exact, ONE } from "../../number/index.ts";
import { type IndicatorRelation, isPercent, parentIdOf } from "../tree/index.ts";
import { combine, combineRatio, type Part } from "./combine.ts";
import type { Located, Support } from "./indicator-index.ts";
import type { RollUpReason } from "./rolled-up.ts";
import type { Standings } from "./standing.ts";

/** What the parts of an indicator, of which there is at least one, make of it by one relation; or why they make nothing. */
export function madeOf(
  upper: Located,
  parts: readonly Support[],
  standings: Standings,
  figureOf: (lower: Located) => Exact | undefined,
): Exact | RollUpReason {
  const read: { readonly relation: IndicatorRelation; readonly part: Part }[] = [];
  let lacking: RollUpReason | undefined;
  for (const { lower, relation, weight } of parts) {
    const value = figureOf(lower);
    const share = shareFor(upper, lower, standings);
    if (value === undefined) return "missing-parts";
    if (share === undefined) lacking = "share-sum";
    else if (relation === "weighted" && weight === undefined) lacking ??= "no-weight";
    else read.push({ relation, part: { value, share, weight: weight ?? ONE } });
  }
  if (lacking !== undefined) return lacking;
  const of = (kind: IndicatorRelation) => read.filter(({ relation }) => relation === kind).map(({ part }) => part);
  const relation = read[0]?.relation ?? "none";
  switch (relation) {
    case "sum":
    case "weighted":
    case "average":
    case "minimum":
      return combine(relation, of(relation)) ?? "zero-weight";
    case "numerator":
    case "denominator":
      return combineRatio(of("numerator"), of("denominator"), isPercent(upper.indicator.unit)) ?? "zero-weight";
    case "same":
    case "none":
      return "no-rule";
  }
}

/** How much of an indicator counts for one above it: the share of its node for that parent, or all of it elsewhere. */
function shareFor(upper: Located, lower: Located, standings: Standings): Exact | undefined {
  const isBelow = lower.node.parents.some((parent) => parentIdOf(parent) === upper.node.id);
  return isBelow ? standings.sharesOf(lower.at).of(upper.node.id) : ONE;
}
