// What a budget line takes where more is asked of it than its sums.
import {
  absorptionAccumulator,
  addTo,
  type BudgetLine,
  budgetLinesShape,
  type Period,
  parse,
  resolveBudget,
  summarizeAbsorption,
} from "sakip";
import { randomWhole } from "./support/random.ts";
import { bench } from "./support/rows.ts";

const LINES = 20_000;
const MANY = 200_000;
const QUARTERS = [1, 2, 3, 4] as const;

const random = randomWhole(7);
/** Items of a budget, each with a report for every quarter. */
const reports = Array.from({ length: LINES }, (_, i): BudgetLine => {
  const item = i >> 2;
  const budget = 1_000_000 + item;
  return {
    agencyId: `agency-${item % 40}`,
    programmeId: `1.02.${item % 7}`,
    account: `5.1.02.01.001.${String(item).padStart(5, "0")}`,
    period: { kind: "quarter", year: 2023, quarter: QUARTERS[i & 3] ?? 1 },
    budget,
    realization: `${random(budget)}.${String(random(100)).padStart(2, "0")}`,
  };
});
const resolved = () => resolveBudget(reports, { asOf: "2023-09-30", amounts: "per-period" });
bench({
  row: "budget as of a day, a line",
  records: LINES,
  goal: 5,
  bound: 20,
  microseconds: resolved,
  wrong: () => ({ sakip: resolved().lines.length === LINES / 4 ? 0 : 1 }),
});
const summarized = () =>
  summarizeAbsorption(reports, { by: (line) => line.agencyId, asOf: "2023-09-30", amounts: "per-period" });
bench({ row: "absorption as of a day, a line", records: LINES, bound: 30, microseconds: summarized });
bench({
  row: "lines of unknown origin parsed, a line",
  records: LINES,
  goal: 6,
  bound: 30,
  microseconds: () => parse(budgetLinesShape, reports),
});

const PERIODS: readonly Period[] = [
  { kind: "quarter", year: 2023, quarter: 1 },
  { kind: "month", year: 2023, month: 5 },
  { kind: "semester", year: 2023, semester: 2 },
];
const plain = Array.from({ length: MANY }, (_, i) => ({
  agencyId: `agency-${i % 200}`,
  budget: i + 1,
  realization: i,
}));
const alternating = plain.map((line, i) => ({ ...line, period: { ...(PERIODS[i % 3] as Period) } }));
const by = { by: (line: { readonly agencyId: string }) => line.agencyId };
bench({
  row: "lines without a period, a line",
  records: MANY,
  bound: 1,
  microseconds: () => summarizeAbsorption(plain, by),
});
bench({
  row: "lines whose periods alternate, a line",
  records: MANY,
  goal: 0.08,
  bound: 2,
  microseconds: () => summarizeAbsorption(alternating, by),
});
/** As an engine does it that carries plain values: one call a line. */
function oneByOne() {
  let state = absorptionAccumulator(by).toJSON();
  for (let i = 0; i < LINES; i++) state = addTo(state, [{ agencyId: "agency-1", budget: i + 1, realization: i }], by);
  return state;
}
bench({
  row: "lines added to a state one by one, a line",
  records: LINES,
  bound: 60,
  microseconds: oneByOne,
  // 1 + 2 + … + 20,000, and that less 20,000.
  wrong: () => {
    const [only] = oneByOne().groups;
    return { sakip: only?.budget === "200010000" && only.realization === "199990000" ? 0 : 1 };
  },
});
