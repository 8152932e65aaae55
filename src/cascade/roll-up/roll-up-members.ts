import { type Exact, exactToDecimal, ONE } from "../../number/index.ts";
import type { MissingRule, RollUpRule } from "../tree/index.ts";
import { combine, type Part } from "./combine.ts";
import type { RollUpPart } from "./rolled-up.ts";
import { covering, type Settled, settled } from "./settled.ts";
import type { Shares } from "./standing.ts";

/** One child of a node that is rolled up. */
export interface Member {
  readonly id: string;
  readonly settled: Settled;
  readonly shares: Shares;
  /** Undefined where it has none although weights are asked for. */
  readonly weight: Exact | undefined;
}

/** The node that is rolled up: what was reported for it, and what happens where parts have no value. */
export interface Whole {
  readonly id: string;
  readonly own: Exact | undefined;
  /** That its own value counts beside the children, and by what weight; undefined where it does not count. */
  readonly ownPart?: { readonly weight: Exact | undefined } | undefined;
  readonly missing: MissingRule;
}

/** The result of a rule over the children, of which there is at least one. */
export function rollUpMembers(rule: RollUpRule, members: readonly Member[], whole: Whole): Settled {
  const { id, own, ownPart, missing } = whole;
  const hasOwn = ownPart !== undefined;
  const known = members.filter((each) => each.settled.value !== undefined);
  const unknown =
    known.length === members.length ? [] : members.flatMap((each) => (each.settled.value === undefined ? each.id : []));
  if (hasOwn && own === undefined) unknown.push(id);
  const complete = unknown.length === 0 && known.every((each) => each.settled.outcome.coverage.complete);
  const facts = {
    parts: Object.freeze(
      hasOwn
        ? [...members.map((each) => partOf(each, rule, id)), ownPartOf(rule, whole, ownPart.weight)]
        : members.map((each) => partOf(each, rule, id)),
    ),
    missing,
    rule,
    coverage: covering(
      known.length + (hasOwn && own !== undefined ? 1 : 0),
      members.length + (hasOwn ? 1 : 0),
      unknown,
      complete,
    ),
    ...(own !== undefined && { reported: exactToDecimal(own) }),
    ...(members.some(({ shares }) => shares.kind === "equal") && { equalShares: true as const }),
  };
  if (known.length === 0 || (unknown.length > 0 && missing === "refuse")) return settled("missing-parts", facts);
  const parts: Part[] = [];
  let isUnweighted = false;
  for (const { settled: below, shares, weight } of known) {
    const share = shares.of(id);
    if (share === undefined) return settled("share-sum", facts);
    if (weight === undefined) isUnweighted = true;
    else parts.push({ value: below.value as Exact, share, weight });
  }
  // Which of two faults is told does not hang on the order of the children.
  if (isUnweighted) return settled("no-weight", facts);
  if (hasOwn && own !== undefined) {
    const weight = rule === "weighted" ? ownPart.weight : ONE;
    if (weight === undefined) return settled("no-weight", facts);
    parts.push({ value: own, share: ONE, weight });
  }
  return settled(combine(rule, parts) ?? "zero-weight", facts);
}

/** A child as the result tells it. Several literals, because there are a million of them. */
function partOf({ id, settled: { outcome }, shares, weight }: Member, rule: RollUpRule, parentId: string): RollUpPart {
  const value = outcome.status === "computed" ? outcome.value : undefined;
  const share = shares.of(parentId);
  if (share === ONE && rule !== "weighted") return Object.freeze(value === undefined ? { id } : { id, value });
  return Object.freeze({
    id,
    ...(value && { value }),
    ...(share !== ONE && { share: share === undefined ? null : exactToDecimal(share) }),
    ...(rule === "weighted" && { weight: weight === undefined ? null : exactToDecimal(weight) }),
  });
}

/** What the node has itself, as the result tells it. */
function ownPartOf(rule: RollUpRule, { id, own }: Whole, weight: Exact | undefined): RollUpPart {
  return Object.freeze({
    id,
    ...(own && { value: exactToDecimal(own) }),
    ...(rule === "weighted" && { weight: weight === undefined ? null : exactToDecimal(weight) }),
  });
}
