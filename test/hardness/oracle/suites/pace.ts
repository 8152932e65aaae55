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

/** What must be spent, what will be spent, or how far spending missed its plan. */
export function paced(input: Exclude<Case, readonly ["plan", ...unknown[]]>) {
  const [, budget, realization] = input;
  switch (input[0]) {
    case "pace": {
      const [, , , asOf, target, holidays] = input;
      return requiredPace({ budget, realization, asOf, target, ...(holidays && { holidays }) });
    }
    case "projection":
      return projectAbsorption({ budget, realization, asOf: input[3], assumption: input[4] });
    case "deviation":
      return measureDeviation({ planned: budget, realization });
  }
}

export function pace(input: Case): unknown {
  if (input[0] === "plan") return standing(input);
  const found = paced(input);
  if (found.status === "not-computable" && found.reason !== "no-time-left") return found.reason;
  const value = found.status === "computed" ? found.value : found.reason;
  switch (found.kind) {
    case "required-pace": {
      const { targetAmount, remaining, daysOver, daysLeft, monthsLeft, paceSoFar, workingDaysLeft, perWorkingDay } =
        found;
      const days = [or(workingDaysLeft), or(perWorkingDay)];
      return [value, targetAmount, or(remaining), daysOver, daysLeft, monthsLeft, or(paceSoFar), ...days];
    }
    case "absorption-projection":
      return [value, found.rate?.status === "computed" ? found.rate.value : or(found.rate?.reason), or(found.atRisk)];
    case "deviation":
      return [value, or(found.raw)];
  }
}

function standing([, budget, realization, plan, tolerance]: Extract<Case, readonly ["plan", ...unknown[]]>): unknown {
  const period = { kind: "quarter", year: 2023, quarter: 2 } as const;
  const found = compareWithPlan({ budget, realization, period, plan, tolerance });
  if (found.status === "not-computable") return found.reason;
  return [found.value, or(found.target), or(found.gap), or(found.gapAmount)];
}
