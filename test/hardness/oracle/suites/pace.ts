import {
  compareWithPlan,
  measureDeviation,
  type Plan,
  type ProjectionAssumption,
  projectAbsorption,
  requiredPace,
} from "sakip";

type Case =
  | readonly ["pace", string, string | null, string, string, readonly string[] | null]
  | readonly ["projection", string, string | null, string, ProjectionAssumption]
  | readonly ["plan", string, string | null, Plan, string]
  | readonly ["deviation", string, string | null];

const or = <V>(value: V | undefined) => value ?? null;

export function pace(input: Case): unknown {
  const [, budget, realization] = input;
  switch (input[0]) {
    case "pace": {
      const [, , , asOf, target, holidays] = input;
      const found = requiredPace({ budget, realization, asOf, target, ...(holidays && { holidays }) });
      if (found.status === "not-computable" && found.reason !== "no-time-left") return found.reason;
      const { targetAmount, remaining, daysOver, daysLeft, monthsLeft, paceSoFar, workingDaysLeft, perWorkingDay } =
        found;
      const value = found.status === "computed" ? found.value : found.reason;
      const days = [or(workingDaysLeft), or(perWorkingDay)];
      return [value, targetAmount, or(remaining), daysOver, daysLeft, monthsLeft, or(paceSoFar), ...days];
    }
    case "projection": {
      const found = projectAbsorption({ budget, realization, asOf: input[3], assumption: input[4] });
      if (found.status === "not-computable") return found.reason;
      return [
        found.value,
        found.rate?.status === "computed" ? found.rate.value : or(found.rate?.reason),
        or(found.atRisk),
      ];
    }
    case "plan": {
      const period = { kind: "quarter", year: 2023, quarter: 2 } as const;
      const found = compareWithPlan({ budget, realization, period, plan: input[3], tolerance: input[4] });
      if (found.status === "not-computable") return found.reason;
      return [found.value, or(found.target), or(found.gap), or(found.gapAmount)];
    }
    case "deviation": {
      const found = measureDeviation({ planned: budget, realization });
      return found.status === "computed" ? [found.value, or(found.raw)] : found.reason;
    }
  }
}
