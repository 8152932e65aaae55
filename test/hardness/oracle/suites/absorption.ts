import { type BudgetLine, type SummarizeOptions, summarizeAbsorption } from "sakip";

export function absorption([lines, options]: readonly [readonly BudgetLine[], Partial<SummarizeOptions>]): unknown {
  return summarizeAbsorption(lines, { ...options, by: (line) => line.agencyId }).map(
    ({ key, budget, reportedBudget, realization = null, rate, lines, unreported, excluded }) => [
      key,
      budget,
      reportedBudget,
      realization,
      rate.status === "computed" ? rate.value : rate.reason,
      lines,
      unreported,
      excluded.map((part) => [part.name, part.budget, part.realization]),
    ],
  );
}
