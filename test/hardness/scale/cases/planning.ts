import * as api from "sakip";
import * as planning from "sakip/planning";
import { named } from "../case.ts";
import { answers, scored } from "./evaluation.ts";
import { label, many, source } from "./parts.ts";

const quarter = (n: number, target: number, realization: number | null) => ({
  period: api.parsePeriod(`2024-TW${n}`),
  target,
  realization,
});
const item = (i: number) => ({
  id: `i${i}`,
  polarity: "maximize" as const,
  rows: [quarter(1, 25, 10 + (i % 15)), quarter(2, 50, 20), quarter(3, 75, null), quarter(4, 100, null)],
  method: "sum" as const,
  targets: "cumulative" as const,
  realizations: "per-period" as const,
});
const policy = (id: string, percent: number) => ({
  id,
  label,
  since: "2024-01",
  clauses: [{ id: "late", when: [{ measure: "absorption", below: 50 }], kind: "allowance" as const, label, percent }],
  source,
});

/** What is ahead. */
export const planningCases = named({
  "planUpgrades: half to A": {
    from: 10,
    upTo: 5_000,
    isShort: true,
    make: (size) => {
      const region = many(size, scored);
      return () => planning.planUpgrades(region, { reach: { grade: "A", count: size >> 1 } });
    },
  },
  "planUpgrades: the mean to A": {
    from: 5,
    upTo: 500,
    make: (size) => {
      const region = many(size, scored);
      return () => planning.planUpgrades(region, { reach: { mean: "A" } });
    },
  },
  warnEarly: (size) => {
    const items = many(size, item);
    return () => planning.warnEarly(items, { asOf: "2024-06-30", target: 95, mostTimes: 3 });
  },
  "simulate: results": {
    upTo: 50_000,
    make: (size) => {
      const results = many(size, (i) => ({ id: `p${i}`, month: "2024-06", values: { absorption: i % 100 } }));
      const allowances = Object.fromEntries(results.map(({ id }) => [id, 5_000_000]));
      return () =>
        planning.simulate(
          { kind: "results", results, allowances },
          { before: policy("ten", -10), after: policy("more", -15) },
        );
    },
  },
  "simulate: worksheets": {
    upTo: 2_000,
    make: (size) => {
      const worksheets = many(size, (i) => ({
        agencyId: `a${i}`,
        evaluationYear: 2024,
        answers: answers(["BB", "B", "C"][i % 3] ?? "B"),
      }));
      return () =>
        planning.simulate(
          { kind: "worksheets", worksheets } as never,
          { before: api.permenpanrb88of2021, after: api.permenpanrb88of2021ForUnits } as never,
        );
    },
  },
  "assessOfficial: months": {
    from: 12,
    upTo: 12,
    make: (size) => {
      const agreement = {
        id: "pk",
        year: 2024,
        firstParty: { ownerId: "k", position: "K" },
        secondParty: null,
        objectives: [],
        programmes: [],
        clauses: [],
      };
      const months = many(size, (i) => ({ month: `2024-${`${i + 1}`.padStart(2, "0")}`, allowance: 20_000_000 }));
      return () =>
        planning.assessOfficial(
          { agreement, realizations: [], behaviour: "as-expected", months },
          { consequences: policy("x", -10) },
        );
    },
  },
  "preassess: recommendations": (size) => {
    const recommendations = many(size, (i) => ({ id: `${i}`, text: "Lengkapi", followUp: "done" as const }));
    return () => planning.preassess({ agencyId: "a", year: 2024, recommendations });
  },
});
