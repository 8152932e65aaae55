import { upgradeFrontier } from "../../evaluation/index.ts";
import { compare, type Exact, exactOf, multiply, subtract, sumOf, toIntegers } from "../../number/index.ts";
import { cheapestSum } from "./cheapest-sum.ts";
import type { Planned, PlannedFate } from "./planned.ts";
import type { Planning } from "./planning.ts";

/** The mean to reach, and whether it must be passed. */
export interface MeanGoal {
  readonly mean: Exact;
  readonly mustExceed: boolean;
}

/** The cheapest upgrades that bring the simple mean to what is asked. */
export function planForMean({ evaluations, rule, wishesOf, goal }: Planning, { mean, mustExceed }: MeanGoal): Planned {
  const totals = evaluations.map(({ total }) => exactOf(total));
  const short = subtract(multiply(mean, exactOf(totals.length)), sumOf(totals));
  if (mustExceed ? compare(short, exactOf(0)) < 0 : compare(short, exactOf(0)) <= 0)
    return { status: "reached", fates: evaluations.map(() => stays("reached")), truncated: false, proved: true };
  const frontiers = evaluations.map((each, i) =>
    upgradeFrontier(each, rule, { ...wishesOf(i), smallest: goal.smallest }),
  );
  const gains = frontiers.map(({ steps }, i) => steps.map(({ total }) => subtract(total, totals[i] ?? total)));
  const { integers } = toIntegers([...gains.flat(), short]);
  let at = 0;
  const offers = frontiers.map(({ steps }) => steps.map(({ cost }) => ({ cost, gain: integers[at++] ?? 0n })));
  const needed = (integers[at] ?? 0n) + (mustExceed ? 1n : 0n);
  const picked = cheapestSum(offers, needed);
  const isExact = frontiers.every(({ isProved }) => isProved);
  if (picked === undefined)
    return {
      status: "out-of-reach",
      fates: [],
      truncated: false,
      // Whatever the order in which letters rise, in the end everything has risen that can.
      proved: true,
    };
  const fates = frontiers.map(({ steps }, i): PlannedFate => {
    const step = steps.find((_, at) => at > 0 && at === picked.picks[i]);
    if (step === undefined) return stays(steps.length > 1 ? "spare" : "no-letters");
    return { role: "raised", cost: step.cost, upgrades: step.upgrades, others: [] };
  });
  return { status: "reachable", fates, truncated: true, proved: picked.isProved && isExact };
}

function stays(role: PlannedFate["role"]): PlannedFate {
  return { role, upgrades: [], others: [] };
}
