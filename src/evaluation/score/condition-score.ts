import { type Decimal, exactOf, exactToDecimal, percentOf, sumOf, tryExact } from "../../number/index.ts";
import type { ProvedCondition, RegulationCondition } from "../../regulation/index.ts";
import { isWithin } from "../../scale/index.ts";
import type { ConditionFound, ConditionScore, GroupScore } from "../result/index.ts";

/** The values that conditions look at: a total, and components with what is known of their sub-components. */
export interface Valued {
  readonly total: Decimal;
  readonly components: readonly (Measured & { readonly parts: readonly Measured[] })[];
}

interface Measured {
  readonly key: string;
  readonly value: Decimal;
  readonly weight: Decimal;
}

/** Facts by their names; null where one is not known. */
export type FactsRead = ReadonlyMap<string, string | null>;

/** A condition beside what it looks at. One place where it does not hold settles it; unknown is neither met nor not. */
export function conditionScore(
  { rule, read }: ProvedCondition,
  valued: Valued,
  groups: readonly GroupScore[],
  facts: FactsRead,
): ConditionScore {
  const found = "fact" in rule ? [factFound(rule, read, facts)] : rule.of.map((of) => valueFound(of, rule, read));
  const holds = found.map((each) => each.holds);
  const status = holds.includes(false) ? "not-met" : holds.includes(undefined) ? "unknown" : "met";
  const { id, label, grades, source } = rule;
  return { id, label, grades, status, found, ...askedBy(rule), basis: source };

  function valueFound(of: string, { unit }: { readonly unit: "points" | "percent" }, bounds: Bounds): ConditionFound {
    const place = measuredAt(of, valued, groups);
    if (place === undefined) return { of };
    const value = unit === "percent" ? percentOf(exactOf(place.value), exactOf(place.weight)) : exactOf(place.value);
    return { of, value: exactToDecimal(value), holds: isWithin(value, bounds) };
  }
}

type FactCondition = Extract<RegulationCondition, { readonly fact: string }>;
type Bounds = ProvedCondition["read"];

function factFound({ fact: of, oneOf }: FactCondition, bounds: Bounds, facts: FactsRead): ConditionFound {
  const told = facts.get(of) ?? null;
  if (told === null) return { of };
  if (oneOf !== undefined) return { of, word: told, holds: oneOf.includes(told) };
  const value = tryExact(told);
  // A text that is no number was refused before: in a stored result it is not known what it meant.
  return value === undefined
    ? { of, word: told }
    : { of, value: exactToDecimal(value), holds: isWithin(value, bounds) };
}

/** The value of what a condition names; none where sub-components are not known. */
function measuredAt(
  of: string,
  { total, components }: Valued,
  groups: readonly GroupScore[],
): Omit<Measured, "key"> | undefined {
  if (of === "total")
    return { value: total, weight: exactToDecimal(sumOf(components.map((each) => exactOf(each.weight)))) };
  const places = components.flatMap((component) => [
    component,
    ...component.parts.map((part) => ({ ...part, key: `${component.key}.${part.key}` })),
  ]);
  return [...groups, ...places].find(({ key }) => key === of);
}

/** The bounds or words that a condition asks for, as results tell them. */
function askedBy(
  rule: RegulationCondition,
): Pick<ConditionScore, "unit" | "from" | "above" | "upTo" | "below" | "oneOf"> {
  const { from, above, upTo, below } = rule;
  return {
    ...("fact" in rule ? rule.oneOf && { oneOf: rule.oneOf } : { unit: rule.unit }),
    ...(from && { from }),
    ...(above && { above }),
    ...(upTo && { upTo }),
    ...(below && { below }),
  };
}
