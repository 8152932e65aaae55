import { computed, notComputable } from "../../core/index.ts";
import { type Exact, exactToDecimal } from "../../number/index.ts";
import type { MissingRule, RollUpRule } from "../tree/index.ts";
import { combine, type Part } from "./combine.ts";
import type { RolledUp, RollUpCoverage, RollUpReason } from "./rolled-up.ts";
import type { Shares } from "./shares.ts";

/** A result together with its exact value. */
export interface Settled {
  readonly value: Exact | undefined;
  readonly result: RolledUp;
}

/** One child of a node that is rolled up. */
export interface Member {
  readonly id: string;
  readonly settled: Settled;
  readonly shares: Shares;
  readonly parentId: string;
  /** Undefined where it has none although weights are asked for. */
  readonly weight: Exact | undefined;
}

const REPORTED: RollUpCoverage = Object.freeze({ used: 1, expected: 1, missing: Object.freeze([]), complete: true });
const UNREPORTED: RollUpCoverage = Object.freeze({ used: 0, expected: 1, missing: Object.freeze([]), complete: false });

/** The result where nothing is rolled up: what was reported, or why there is nothing. */
export function settledBy(own: Exact | undefined, reason: RollUpReason): Settled {
  const result: RolledUp =
    own === undefined
      ? { ...notComputable(reason), coverage: UNREPORTED }
      : { status: "computed", value: exactToDecimal(own), coverage: REPORTED };
  return { value: own, result: Object.freeze(result) };
}

/** The result of a rule over the children, of which there is at least one. */
export function rollUpMembers(
  rule: RollUpRule,
  members: readonly Member[],
  missing: MissingRule,
  own: Exact | undefined,
): Settled {
  const known = members.filter(({ settled }) => settled.value !== undefined);
  const facts = {
    rule,
    coverage: coverageOf(members, known),
    ...(own !== undefined && { reported: exactToDecimal(own) }),
    ...(members.some(({ shares }) => shares.kind === "equal") && { equalShares: true as const }),
  };
  const refuse = (reason: RollUpReason): Settled => ({
    value: undefined,
    result: Object.freeze({ ...notComputable(reason), ...facts }),
  });
  if (known.length === 0 || (known.length < members.length && missing === "refuse")) return refuse("missing-parts");
  const parts: Part[] = [];
  for (const { settled, shares, parentId, weight } of known) {
    if (shares.kind === "incomplete" || shares.kind === "wrong-sum") return refuse("share-sum");
    if (weight === undefined) return refuse("no-weight");
    parts.push({ value: settled.value as Exact, share: shares.of(parentId), weight });
  }
  const value = combine(rule, parts);
  if (value === undefined) return refuse("zero-weight");
  return { value, result: Object.freeze({ ...computed(exactToDecimal(value)), ...facts }) };
}

function coverageOf(members: readonly Member[], known: readonly Member[]): RollUpCoverage {
  const missing = known.length === members.length ? [] : members.filter(({ settled }) => settled.value === undefined);
  return Object.freeze({
    used: known.length,
    expected: members.length,
    missing: Object.freeze(missing.map(({ id }) => id)),
    complete: missing.length === 0 && known.every(({ settled }) => settled.result.coverage.complete),
  });
}
