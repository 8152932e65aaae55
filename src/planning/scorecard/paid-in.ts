import type { AppliedConsequences } from "../../award/index.ts";
import { computed, lacks } from "../../core/index.ts";
import type { AverageAchievement } from "../../indicator/index.ts";
import { type Decimal, exactOf, exactToDecimal, sumOf } from "../../number/index.ts";
import { boundsOf, parsePeriod } from "../../period/index.ts";
import type { OfficialScorecard } from "./official-scorecard.ts";
import type { OfficialRead } from "./official-shape.ts";

/** The steps of a scorecard that cannot be taken. */
export const scorecardLacks = /* @__PURE__ */ lacks({
  "no-rating": ["realizations"],
  "no-behaviour": ["behaviour"],
  "no-allowance": ["allowance"],
  "no-policy": ["policies"],
  "clause-undecided": ["values"],
});

/** A month as policies look at it. Months sort as texts; of a quarter that is not over yet nothing is known. */
export function resultOf(
  { month, allowance, values = new Map() }: OfficialRead["months"][number],
  { party, year, quarters, average }: OfficialScorecard["measurement"],
  predicate: OfficialScorecard["predicate"],
) {
  const { end } = boundsOf(parsePeriod(month));
  const over = quarters.filter(({ quarter }) => boundsOf({ kind: "quarter", year, quarter }).end <= end).at(-1);
  const isAfter = month > `${year}-12`;
  return {
    id: party.ownerId,
    month,
    values: {
      "quarter-achievement": meanIn(over?.average),
      ...(isAfter && { "year-achievement": meanIn(average) }),
      ...Object.fromEntries([...values].map(([name, value]) => [name, value && exactToDecimal(value)])),
    },
    ...(isAfter && predicate.status === "computed" && { grade: predicate.value.predicate }),
    ...(allowance !== undefined && { allowance: exactToDecimal(allowance) }),
  };
}

function meanIn(average: AverageAchievement | undefined): Decimal | null {
  return average?.status === "computed" ? average.value : null;
}

export function paidIn(months: readonly AppliedConsequences[]): OfficialScorecard["paid"] {
  const payments = months.flatMap(({ payment }) => payment ?? []);
  const open = payments.find((each) => each.status === "not-computable");
  if (open?.status === "not-computable") return scorecardLacks[open.reason] ?? scorecardLacks["clause-undecided"];
  return computed(
    exactToDecimal(sumOf(payments.flatMap((each) => (each.status === "computed" ? [exactOf(each.value)] : [])))),
  );
}
