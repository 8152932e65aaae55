import { type BudgetLine, type IsoDate, type RealizationBasis, resolveBudget } from "sakip";

export function asOf([lines, day, amounts]: readonly [readonly BudgetLine[], IsoDate, RealizationBasis]): unknown {
  const resolved = resolveBudget(lines, { asOf: day, amounts });
  return [
    resolved.lines.map(({ agencyId, programmeId, budget, realization }) => [
      agencyId,
      programmeId,
      budget,
      realization,
    ]),
    resolved.findings.map(({ subject, code }) => [subject, code]).sort((a, b) => (`${a}` < `${b}` ? -1 : 1)),
  ];
}
