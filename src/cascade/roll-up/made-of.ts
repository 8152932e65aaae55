import { type Exact, ONE } from "../../number/index.ts";
import { type IndicatorRelation, isPercent, itemAt, type RollUpRule } from "../tree/index.ts";
import { whyNotTogether } from "./addable.ts";
import { combine, combineRatio, type Part } from "./combine.ts";
import type { Located, Support } from "./indicator-index.ts";
import type { RollUpReason } from "./rolled-up.ts";
import { shareFor } from "./share-for.ts";
import type { Standings } from "./standing.ts";

/** The figures that an indicator is made of. */
export interface Figures {
  readonly standings: Standings;
  readonly of: (lower: Located) => Exact | undefined;
  /** What it has itself beside its parts; undefined where that does not count, or is not known. */
  readonly own?: Exact | undefined;
}

/** What the parts of an indicator, of which there is at least one, make of it by one rule; or why they make nothing. */
export function madeOf(upper: Located, supports: readonly Support[], figures: Figures): Exact | RollUpReason {
  const parts: { readonly relation: IndicatorRelation; readonly part: Part }[] = [];
  let lacking = whyNotTogether(upper, supports);
  let isUnweighted = false;
  for (const { lower, relation, weight } of supports) {
    const value = figures.of(lower);
    const share = shareFor(upper, lower, figures.standings);
    if (value === undefined) return "missing-parts";
    if (relation === "weighted" && weight === undefined) isUnweighted = true;
    if (share === undefined) lacking ??= "share-sum";
    else parts.push({ relation, part: { value, share, weight: weight ?? ONE } });
  }
  const relation = itemAt(supports, 0).relation;
  const { own } = figures;
  const { ownWeight } = upper.read;
  if (own !== undefined) {
    if (relation === "weighted" && ownWeight === undefined) isUnweighted = true;
    parts.push({ relation, part: { value: own, share: ONE, weight: ownWeight ?? ONE } });
  }
  if (lacking !== undefined) return lacking;
  // Which of two faults is told does not hang on the order of the parts.
  if (isUnweighted) return "no-weight";
  const { polarity, unit } = upper.indicator;
  if (polarity === "stabilize" && parts.some((each) => each.relation === "worst")) return "no-direction";
  const rule = ruleOf(relation, upper);
  if (rule === undefined) return "no-rule";
  // The worst and the lowest may be one rule: all parts count, whichever of the two each is called.
  const all = parts.map(({ part }) => part);
  if (rule !== "formula") return combine(rule, all) ?? "zero-weight";
  if (own !== undefined) return "mixed-relation";
  const of = (kind: IndicatorRelation) => parts.filter((each) => each.relation === kind).map(({ part }) => part);
  return combineRatio(of("numerator"), of("denominator"), isPercent(unit)) ?? "zero-weight";
}

/** By which rule parts of a relation are put together; undefined where nothing is. */
export function ruleOf(relation: IndicatorRelation, { indicator }: Located): RollUpRule | "formula" | undefined {
  switch (relation) {
    case "numerator":
    case "denominator":
      return "formula";
    case "worst":
      return indicator.polarity === "minimize" ? "maximum" : "minimum";
    case "same":
    case "none":
      return undefined;
    case "sum":
    case "weighted":
    case "average":
    case "minimum":
    case "maximum":
      return relation;
  }
}
