import { type Exact, ONE } from "../../number/index.ts";
import { type IndicatorRelation, isPercent } from "../tree/index.ts";
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

/** What the parts of an indicator, of which there is at least one, make of it by one relation; or why they make nothing. */
export function madeOf(upper: Located, supports: readonly Support[], figures: Figures): Exact | RollUpReason {
  const parts: { readonly relation: IndicatorRelation; readonly part: Part }[] = [];
  let lacking = whyNotTogether(upper, supports);
  for (const { lower, relation, weight } of supports) {
    const value = figures.of(lower);
    const share = shareFor(upper, lower, figures.standings);
    if (value === undefined) return "missing-parts";
    if (share === undefined) lacking ??= "share-sum";
    else if (relation === "weighted" && weight === undefined) lacking ??= "no-weight";
    else parts.push({ relation, part: { value, share, weight: weight ?? ONE } });
  }
  const relation = supports[0]?.relation ?? "none";
  const { own } = figures;
  const { ownWeight } = upper.read;
  if (own !== undefined) {
    if (relation === "weighted" && ownWeight === undefined) lacking ??= "no-weight";
    parts.push({ relation, part: { value: own, share: ONE, weight: ownWeight ?? ONE } });
  }
  if (lacking !== undefined) return lacking;
  const of = (kind: IndicatorRelation) => parts.filter((each) => each.relation === kind).map(({ part }) => part);
  switch (relation) {
    case "sum":
    case "weighted":
    case "average":
    case "minimum":
    case "maximum":
      return combine(relation, of(relation)) ?? "zero-weight";
    case "worst":
      return worstOf(upper, of(relation));
    case "numerator":
    case "denominator":
      if (own !== undefined) return "mixed-relation";
      return combineRatio(of("numerator"), of("denominator"), isPercent(upper.indicator.unit)) ?? "zero-weight";
    case "same":
    case "none":
      return "no-rule";
  }
}

function worstOf({ indicator: { polarity } }: Located, parts: readonly Part[]): Exact | RollUpReason {
  switch (polarity) {
    case "maximize":
      return combine("minimum", parts) ?? "zero-weight";
    case "minimize":
      return combine("maximum", parts) ?? "zero-weight";
    case "stabilize":
      return "no-direction";
  }
}
