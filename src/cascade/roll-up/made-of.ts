import { type Exact, ONE, tryExact } from "../../number/index.ts";
import { type IndicatorRelation, isPercent, parentIdOf } from "../tree/index.ts";
import { combine, combineRatio, type Part } from "./combine.ts";
import type { Located, Support } from "./indicator-index.ts";
import { sharesOf } from "./shares.ts";

/**
 * What the parts of an indicator make of it, all by one relation; undefined when a part has no value, its share or weight
 * is not known, or the parts weigh nothing.
 */
export function madeOf(
  upper: Located,
  parts: readonly Support[],
  figureOf: (lower: Located) => Exact | undefined,
): Exact | undefined {
  const read: { readonly relation: IndicatorRelation; readonly part: Part }[] = [];
  for (const { lower, relation, declaration } of parts) {
    const value = figureOf(lower);
    const share = shareFor(upper, lower);
    const weight = lower.indicator.supports?.[declaration]?.weight;
    if (value === undefined || share === undefined || (relation === "weighted" && weight === undefined))
      return undefined;
    read.push({ relation, part: { value, share, weight: weight === undefined ? ONE : (tryExact(weight) as Exact) } });
  }
  const of = (kind: IndicatorRelation) => read.filter(({ relation }) => relation === kind).map(({ part }) => part);
  const relation = read[0]?.relation as IndicatorRelation;
  switch (relation) {
    case "sum":
    case "weighted":
    case "average":
    case "minimum":
      return combine(relation, of(relation));
    case "numerator":
    case "denominator":
      return combineRatio(of("numerator"), of("denominator"), isPercent(upper.indicator.unit));
    case "same":
    case "none":
      return undefined;
  }
}

/** How much of an indicator counts for one above it: the share of its node for that parent, or all of it elsewhere. */
function shareFor(upper: Located, lower: Located): Exact | undefined {
  if (!lower.node.parents.some((parent) => parentIdOf(parent) === upper.node.id)) return ONE;
  const shares = sharesOf(lower.node);
  return shares.kind === "incomplete" || shares.kind === "wrong-sum" ? undefined : shares.of(upper.node.id);
}
