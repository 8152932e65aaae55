import { notComputable } from "../../core/index.ts";
import { type Exact, exactToDecimal } from "../../number/index.ts";
import type { IndicatorRelation, MissingRule, RollUpRule } from "../tree/index.ts";
import type { Located, Support } from "./indicator-index.ts";
import { madeOf } from "./made-of.ts";
import type { Settled } from "./roll-up-members.ts";
import type { RolledUp, RollUpReason } from "./rolled-up.ts";
import { sharesOf } from "./shares.ts";

/** The value of an indicator by the relations of its parts, of which there is at least one. */
export function settleIndicator(
  upper: Located,
  supports: readonly Support[],
  settled: ReadonlyMap<Located, Settled>,
  own: Exact | undefined,
  missing: MissingRule,
): Settled {
  const figureOf = (lower: Located): Exact | undefined => settled.get(lower)?.value;
  const known = supports.filter(({ lower }) => figureOf(lower) !== undefined);
  const rules = new Set(supports.map(({ relation }) => ruleOf(relation)));
  const [rule] = rules;
  const facts = {
    ...(rule !== undefined && rules.size === 1 && { rule }),
    coverage: Object.freeze({
      used: known.length,
      expected: supports.length,
      missing: Object.freeze(supports.filter((each) => !known.includes(each)).map(({ lower }) => lower.indicator.id)),
      complete:
        known.length === supports.length &&
        known.every(({ lower }) => settled.get(lower)?.result.coverage.complete === true),
    }),
    ...(own !== undefined && { reported: exactToDecimal(own) }),
    ...(supports.some(({ lower }) => sharesOf(lower.node).kind === "equal") && { equalShares: true as const }),
  };
  const value = rules.size === 1 ? madeOf(upper, known, figureOf) : undefined;
  const isShort =
    known.length === 0 || (known.length < supports.length && (missing === "refuse" || rule === "formula"));
  const reason = isShort ? "missing-parts" : value === undefined ? whyNot(rules.size, known) : undefined;
  const result: RolledUp =
    reason === undefined
      ? { status: "computed", value: exactToDecimal(value as Exact), ...facts }
      : { ...notComputable(reason), ...facts };
  return { value: reason === undefined ? value : undefined, result: Object.freeze(result) };
}

function whyNot(rules: number, parts: readonly Support[]): RollUpReason {
  if (rules > 1) return "mixed-relation";
  if (parts.some(({ lower }) => ["incomplete", "wrong-sum"].includes(sharesOf(lower.node).kind))) return "share-sum";
  const lacksWeight = ({ lower, relation, declaration }: Support): boolean =>
    relation === "weighted" && lower.indicator.supports?.[declaration]?.weight === undefined;
  return parts.some(lacksWeight) ? "no-weight" : "zero-weight";
}

function ruleOf(relation: IndicatorRelation): RollUpRule | "formula" | undefined {
  switch (relation) {
    case "numerator":
    case "denominator":
      return "formula";
    case "same":
    case "none":
      return undefined;
    case "sum":
    case "weighted":
    case "average":
    case "minimum":
      return relation;
  }
}
