import { elapsedOn, partlyReported, silenceOf, spentOf, yearEnd } from "../../budget/index.ts";
import { computed } from "../../core/index.ts";
import { divide, exactToDecimal, HUNDRED, multiply, subtract } from "../../number/index.ts";
import type { AssumptionsRead } from "./early-assumptions-shape.ts";
import type { BudgetRead } from "./early-item-shape.ts";
import { earlyLacks } from "./early-lacks.ts";
import type { EarlyWarning } from "./early-warning.ts";
import { judgeCourse } from "./judge-course.ts";

/** What is to be warned of about a budget on its way to a target of absorption. */
export function warnOfBudget(read: BudgetRead, { asOf, target, until, mostTimes }: AssumptionsRead): EarlyWarning {
  const spent = spentOf(read);
  const { id, budget, realization, direction } = spent;
  const facts = { id, of: "absorption", unreported: [], findings: partlyReported(spent) } as const;
  if (target === undefined) return { ...earlyLacks["no-target"], ...facts };
  const aimed = divide(multiply(budget, target), HUNDRED);
  const amounts = { ...facts, target: exactToDecimal(aimed) };
  if (realization === null) return { ...earlyLacks[silenceOf(spent)], ...amounts };
  if (direction === "mixed") return { ...earlyLacks["mixed-directions"], ...amounts };
  const { monthsOver, monthsLeft } = elapsedOn(asOf, until ?? yearEnd(asOf));
  const course = {
    kind: "towards",
    target: aimed,
    reached: realization,
    whole: aimed,
    came: realization,
    over: monthsOver,
    left: monthsLeft,
    isPossible: () => true,
  } as const;
  const { standing, because, pace } = judgeCourse(course, "month", mostTimes);
  return {
    ...computed(standing),
    ...amounts,
    ...(because !== undefined && { because }),
    reached: exactToDecimal(realization),
    remaining: exactToDecimal(subtract(aimed, realization)),
    pace,
  };
}
