import { type Exact, exactToDecimal, ONE } from "../../number/index.ts";
import { isPercent, type MissingRule, type RollUpRule } from "../tree/index.ts";
import type { Located, Support } from "./indicator-index.ts";
import { madeOf, ruleOf } from "./made-of.ts";
import type { RollUpPart } from "./rolled-up.ts";
import { covering, type Settled, settled } from "./settled.ts";
import { shareFor } from "./share-for.ts";
import type { Standings } from "./standing.ts";

/** What is settled of the indicators below, what nodes count for their parents, and what happens where values lack. */
export interface Below {
  readonly settled: ReadonlyMap<Located, Settled>;
  readonly standings: Standings;
  readonly missing: MissingRule;
  /** The indicators in which some result would count more than once. */
  readonly twice: ReadonlySet<Located>;
}

/** The value of an indicator by the relations of its parts, of which there is at least one. */
export function settleIndicator(
  upper: Located,
  supports: readonly Support[],
  own: Exact | undefined,
  below: Below,
): Settled {
  const { standings, missing } = below;
  const figureOf = (lower: Located): Exact | undefined => settledIn(below, lower).value;
  const known = supports.filter(({ lower }) => figureOf(lower) !== undefined);
  const unknown = supports.filter(({ lower }) => figureOf(lower) === undefined).map(({ lower }) => lower.indicator.id);
  const isWhole = known.every(({ lower }) => settledIn(below, lower).outcome.coverage.complete);
  const rules = new Set(supports.map(({ relation }) => ruleOf(relation, upper)));
  const [rule] = rules;
  const ownPart = upper.read.ownPart === true;
  const hasOwn = ownPart && own !== undefined;
  const lacking = ownPart && own === undefined ? [...unknown, upper.indicator.id] : unknown;
  const facts = {
    parts: Object.freeze([
      ...supports.map((each) => partOf(each, below)),
      ...(ownPart ? [ownPartOf(upper, own, rule)] : []),
    ]),
    missing,
    ...(rule !== undefined && rules.size === 1 && { rule }),
    ...(rule === "formula" && isPercent(upper.indicator.unit) && { inPercent: true as const }),
    coverage: covering(
      known.length + (hasOwn ? 1 : 0),
      supports.length + (ownPart ? 1 : 0),
      lacking,
      lacking.length === 0 && isWhole,
    ),
    ...(own !== undefined && { reported: exactToDecimal(own) }),
    ...(supports.some(({ lower }) => standings.sharesOf(lower.at).kind === "equal") && { equalShares: true as const }),
  };
  const isShort = known.length === 0 || (lacking.length > 0 && (missing === "refuse" || rule === "formula"));
  if (isShort) return settled("missing-parts", facts);
  if (rules.size > 1) return settled("mixed-relation", facts);
  if (below.twice.has(upper)) return settled("counted-twice", facts);
  return settled(madeOf(upper, known, { standings, of: figureOf, own: hasOwn ? own : undefined }), facts);
}

/** A part as the result tells it. */
/** Indicators are settled from below: a part before what it makes. */
function settledIn(below: Below, lower: Located): Settled {
  return below.settled.get(lower) as Settled;
}

function partOf({ lower, upper, relation, weight }: Support, below: Below): RollUpPart {
  const { outcome } = settledIn(below, lower);
  const share = shareFor(upper, lower, below.standings);
  return Object.freeze({
    id: lower.indicator.id,
    nodeId: lower.node.id,
    relation,
    ...(outcome.status === "computed" && { value: outcome.value }),
    ...(share !== ONE && { share: share === undefined ? null : exactToDecimal(share) }),
    ...(relation === "weighted" && { weight: weight === undefined ? null : exactToDecimal(weight) }),
  });
}

/** What the indicator has itself, as the result tells it. */
function ownPartOf(upper: Located, own: Exact | undefined, rule: RollUpRule | "formula" | undefined): RollUpPart {
  const { ownWeight } = upper.read;
  return Object.freeze({
    id: upper.indicator.id,
    nodeId: upper.node.id,
    ...(own && { value: exactToDecimal(own) }),
    ...(rule === "weighted" && { weight: ownWeight === undefined ? null : exactToDecimal(ownWeight) }),
  });
}
