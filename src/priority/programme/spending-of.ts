import {
  type Absorption,
  compareWithPlan,
  measureAbsorption,
  type PlanComparison,
  type RequiredPace,
  requiredPace,
  targetOn,
} from "../../budget/index.ts";
import type { Read } from "../../core/index.ts";
import { type Exact, exactToDecimal, HUNDRED } from "../../number/index.ts";
import { boundsOf, type IsoDate, type Period, periodOf, previousPeriod } from "../../period/index.ts";
import type { AbsorptionPathInput, absorptionPathShape } from "../../regulation/index.ts";
import type { SpendingGiven } from "./priority-programme-shape.ts";

type PathRead = Read<typeof absorptionPathShape>;

/** What spending is held against: percent of the budget by the day, or a path; with the path as it was written. */
export interface SpendingTarget {
  readonly percent?: Exact;
  readonly path?: { readonly own: AbsorptionPathInput; readonly read: PathRead } | undefined;
  readonly expenditure?: string | undefined;
}

/** The spending of a programme on a day. */
export interface Spending {
  readonly absorption: Absorption;
  readonly comparison?: PlanComparison;
  readonly pace: RequiredPace;
}

/** How much was spent, how that stands to its target, and what must be spent per month from then on. */
export function spendingOf(given: SpendingGiven, asOf: IsoDate, target: SpendingTarget): Spending {
  const comparison = comparisonOf(given, asOf, target);
  return {
    absorption: comparison?.absorption ?? measureAbsorption(given),
    ...(comparison !== undefined && { comparison }),
    pace: requiredPace({ ...given, asOf, target: exactToDecimal(atYearEnd(asOf, target)) }),
  };
}

function comparisonOf(given: SpendingGiven, asOf: IsoDate, target: SpendingTarget): PlanComparison | undefined {
  const { percent, path, expenditure } = target;
  if (percent !== undefined)
    return compareWithPlan({ ...given, period: periodOf(asOf, "month"), plan: { percent: exactToDecimal(percent) } });
  if (path === undefined) return undefined;
  const period = lastDue(path.read, asOf, expenditure);
  if (period === undefined) return undefined;
  return compareWithPlan({
    ...given,
    period,
    plan: { path: path.own, expenditure },
  });
}

/** The last month of the year that is over on the day and has a target: on 26 August June, where every quarter has one. */
function lastDue(path: PathRead, asOf: IsoDate, expenditure: string | undefined): Period | undefined {
  let month: Period = periodOf(asOf, "month");
  if (boundsOf(month).end > asOf) month = previousPeriod(month);
  const { year } = periodOf(asOf, "year");
  for (; month.year === year; month = previousPeriod(month))
    if (targetOn(path, month, expenditure).status === "computed") return month;
  return undefined;
}

/** What is to be spent by the end of the year: the last target of the path, or all. */
function atYearEnd(asOf: IsoDate, { path, expenditure }: SpendingTarget): Exact {
  const last = path && targetOn(path.read, periodOf(asOf, "year"), expenditure);
  return last?.status === "computed" ? last.value : HUNDRED;
}
