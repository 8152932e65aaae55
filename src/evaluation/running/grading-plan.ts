import { type Decimal, exactToDecimal, multiply, roundExact, small, toIntegers } from "../../number/index.ts";
import type { ProvedRegulation } from "../../regulation/index.ts";
import { gradeOf } from "../../scale/index.ts";

/** A total and its grade. */
export interface GradedTotal {
  /** After the rounding of the regulation, and before. */
  readonly total: Decimal;
  readonly exactTotal: Decimal;
  readonly grade: string;
}

/** What the letters of a component give: sub-component by sub-component, in units of the plan. */
interface PlannedComponent {
  readonly key: string;
  readonly parts: readonly { readonly key: string; readonly letters: ReadonlyMap<string, number> }[];
}

/** A regulation for sheets of one letter a sub-component: whole numbers over one denominator, so that adding is exact. */
export interface GradingPlan {
  readonly rule: ProvedRegulation;
  readonly components: readonly PlannedComponent[];
  readonly denominator: number;
  /** The total of a sheet by its whole number: of millions of sheets there are some thousand. */
  readonly totalOf: (units: number) => GradedTotal;
}

/** With a finer denominator than this there would be too many totals to keep. */
const FINEST = 1000;

/**
 * The plan of a regulation under which letters are added up and only the total is rounded, as nearly all are; undefined for
 * others: there the general way has more to say.
 */
export function gradingPlanOf(rule: ProvedRegulation): GradingPlan | undefined {
  const { rounding, scale, completeness } = rule.regulation;
  if (completeness === "incomplete" || rule.conditions.length > 0) return undefined;
  if (rounding.part !== undefined || rounding.component !== undefined) return undefined;
  const parts = rule.components.flatMap((each) => each.parts);
  if (parts.some((part) => part.rule.method !== "judged")) return undefined;
  const worths = parts.flatMap(({ weight, answers }) =>
    [...answers.letters.values()].map(({ fraction }) => multiply(weight, fraction)),
  );
  const { integers, denominator } = toIntegers(worths);
  if (denominator > FINEST) return undefined;

  let next = 0;
  const components = rule.components.map((component) => ({
    key: component.rule.key,
    parts: component.parts.map((part) => ({
      key: part.rule.key,
      letters: new Map([...part.answers.letters.keys()].map((letter) => [letter, Number(integers[next++])])),
    })),
  }));
  const known = new Map<number, GradedTotal>();
  const d = Number(denominator);
  const totalOf = (units: number): GradedTotal => {
    const before = known.get(units);
    if (before !== undefined) return before;
    const exact = small(units, d);
    const total = exactToDecimal(rounding.total === undefined ? exact : roundExact(exact, rounding.total));
    const graded = { total, exactTotal: exactToDecimal(exact), grade: gradeOf(total, scale).code };
    known.set(units, graded);
    return graded;
  };
  return { rule, components, denominator: d, totalOf };
}
