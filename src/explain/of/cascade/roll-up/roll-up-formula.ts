import {
  average,
  constant,
  type ExplainedInput,
  figure,
  leastOf,
  mostOf,
  type Operand,
  over,
  times,
  total,
  weightedAverage,
} from "../../../formula/index.ts";
import type { RollUpPartRead, RollUpRead } from "./roll-up-read.ts";

/** A part with the inputs that its figures are. */
export interface RollUpItem {
  readonly relation: string | undefined;
  readonly value: ExplainedInput | undefined;
  readonly share: ExplainedInput | undefined;
  readonly weight: ExplainedInput | undefined;
}

/** The figures of a part; indicators of several nodes may have one id. */
export function itemOf({ id, nodeId, relation, value, share, weight }: RollUpPartRead): RollUpItem {
  const key = nodeId === undefined ? id : `${nodeId}/${id}`;
  const own = { id: `nilai ${key}`, en: `value of ${key}` };
  return {
    relation,
    value: value && figure(`value:${key}`, own, value),
    share: share ? figure(`share:${key}`, { id: `porsi ${key}`, en: `share of ${key}` }, share) : undefined,
    weight: weight ? figure(`weight:${key}`, { id: `bobot ${key}`, en: `weight of ${key}` }, weight) : undefined,
  };
}

/** How the value follows from the parts that have one, by the rule. */
export function rollUpFormula({ rule, inPercent }: RollUpRead, items: readonly RollUpItem[]): Operand | undefined {
  const known = items.flatMap(({ value, ...item }) => (value === undefined ? [] : [{ ...item, value }]));
  const shared = ({ value, share }: (typeof known)[number]): Operand => (share ? times(share, value) : value);
  switch (rule) {
    case undefined:
      return undefined;
    case "sum":
      return total(known.map(shared));
    case "average":
      return known.every(({ share }) => share === undefined)
        ? average(known.map(({ value }) => value))
        : weightedAverage(known.map(({ value, share }) => ({ value, weight: share ?? constant("1") })));
    case "weighted":
      return weightedAverage(
        known.map(({ value, share, weight = constant("1") }) => ({
          value,
          weight: share ? times(share, weight) : weight,
        })),
      );
    case "minimum":
      return leastOf(...known.map(({ value }) => value));
    case "maximum":
      return mostOf(...known.map(({ value }) => value));
    case "formula": {
      const of = (relation: string) => known.filter((each) => each.relation === relation).map(shared);
      const ratio = over(total(of("numerator")), total(of("denominator")));
      return inPercent === true ? times(ratio, constant("100")) : ratio;
    }
  }
}
