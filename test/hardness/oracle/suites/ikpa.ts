import { type IkpaScore, ikpaAbsorption, ikpaDeviation, ikpaRevision } from "sakip";

type Types = readonly (readonly [string, string, string, string?])[];
type Case = readonly ["revision", readonly number[]] | readonly ["absorption" | "deviation", readonly Types[]];

export function ikpa(input: Case): unknown {
  const score = ikpaScore(input);
  return score.status === "computed" ? score.value : score.reason;
}

export function ikpaScore(input: Case): IkpaScore {
  const year = 2024;
  if (input[0] === "revision") return ikpaRevision({ year, semesters: input[1] });
  if (input[0] === "absorption") {
    const quarters = input[1].map((types, i) => ({
      quarter: (i + 1) as 1 | 2 | 3 | 4,
      types: types.map(([expenditure, budget, realization]) => ({ expenditure, budget, realization })),
    }));
    return ikpaAbsorption({ year, quarters });
  }
  const months = input[1].map((types, i) => ({
    month: i + 1,
    types: types.map(([expenditure, budget, planned, realization = null]) => ({
      expenditure,
      budget,
      planned,
      realization,
    })),
  }));
  return ikpaDeviation({ year, months });
}
