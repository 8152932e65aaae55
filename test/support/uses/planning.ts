import * as api from "sakip";
import * as planning from "sakip/planning";
import { plan, signed } from "../agreements.ts";
import type { Uses } from "./use.ts";

const evaluation = {
  ...api.scoreComponents({
    evaluationYear: 2024,
    components: { planning: 24, measurement: 23, reporting: 11, "internal-evaluation": 18 },
  }),
  agencyId: "dinkes",
};

/** Data of each kind, with the same rule on both sides. */
const worksheetOf = (agencyId: string) => {
  const letters = { existence: "B", quality: "BB", use: "CC" };
  const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
  return { agencyId, evaluationYear: 2024, answers };
};
const award = {
  id: "award",
  label: { id: "Penghargaan", en: "Award" },
  tiers: [{ id: "first", label: { id: "Terbaik", en: "Best" }, places: 1 }],
};
const entries = [{ id: "a", agencyId: "dlh", title: "Bank sampah", score: 90 }];
const sides = <T>(rule: T) => ({ before: rule, after: rule });
const rulesOf: { readonly [K in keyof planning.RulesByKind]: planning.RulesByKind[K] } = {
  worksheets: sides(api.permenpanrb88of2021),
  "component-sheets": sides(api.permenpanrb88of2021),
  scores: sides(api.sakipGradeScale),
  totals: sides({ weights: { sakip: "0.6", absorption: "0.4" } }),
  "award-entries": sides(award),
  results: sides(api.sumedangAllowancePolicies),
  achievements: sides(api.defaultAchievementPolicy),
};

/** The shapes of the door of planning. */
export const planningUses: Uses = {
  earlyAssumptionsShape: { call: (assumptions) => planning.warnEarly([], assumptions) },
  earlyIndicatorShape: {
    call: (indicator) => planning.warnEarly([indicator], { asOf: "2024-06-30" }),
    samples: [
      {
        id: "umkm",
        polarity: "maximize",
        rows: [
          { period: { kind: "semester", year: 2024, semester: 1 }, target: 50, realization: "20" },
          { period: { kind: "semester", year: 2024, semester: 2 }, target: 50, realization: null },
        ],
        method: "average",
        targets: "per-period",
        realizations: "per-period",
        possible: { least: 0, most: 100 },
      },
    ],
  },
  officialShape: {
    call: (official) => planning.assessOfficial(official),
    samples: [
      { agreement: signed("kadis"), realizations: [] },
      {
        agreement: signed("kadis"),
        realizations: [{ indicatorId: "ia", period: { kind: "year", year: 2024 }, realization: 10 }],
        behaviour: "above",
        months: [{ month: "2025-01", allowance: 5_000_000, values: { "days-absent": 0, lkh: null } }],
      },
    ],
    // Words beside a target in figures are refused by the agreement.
    beyond: /^(invalid-number|out-of-scale) realizations\[\d+\]\.realization$/,
  },
  preassessmentInputShape: {
    call: (input) => planning.preassess(input),
    samples: [
      { agencyId: "dinkes", year: 2024 },
      {
        agencyId: "dinkes",
        year: 2024,
        asOf: "2025-03-31",
        sheet: "unit",
        cascade: plan,
        agreements: [signed("kadis")],
        measurements: [api.measureAgreement(signed("kadis"), [])],
        calendar: api.reportingCalendar(2024, { holidays: [] }),
        documents: [{ agencyId: "dinkes", document: "unit-performance-report", year: 2024, handedInOn: "2025-02-20" }],
      },
      {
        agencyId: "dinkes",
        year: 2024,
        report: { analyses: ["causes"] },
        recommendations: [{ id: "r", text: "Menyusun pohon kinerja" }],
        evaluations: [evaluation],
        employees: ["staf"],
      },
    ],
  },
  simulationInputShape: {
    call: (input: planning.SimulationInput) => planning.simulate(input, rulesOf[input?.kind] ?? rulesOf.scores),
    samples: [
      { kind: "worksheets", worksheets: [worksheetOf("dinkes"), worksheetOf("disdik")] },
      {
        kind: "component-sheets",
        sheets: [
          {
            agencyId: "dinkes",
            evaluationYear: 2024,
            components: { planning: 24, measurement: 23, reporting: 11, "internal-evaluation": 18 },
          },
        ],
      },
      {
        kind: "scores",
        scores: [
          { id: "dinkes", score: "79.55" },
          { id: "disdik", score: null },
        ],
      },
      { kind: "totals", items: [{ id: "dinkes", values: { sakip: 80, absorption: null } }] },
      { kind: "award-entries", entries },
      { kind: "award-entries", entries, round: { year: 2024, asOf: "2024-10-01" } },
      {
        kind: "results",
        results: [{ id: "p-01", month: "2024-03", values: { nilai: 90 }, marks: [] }],
        allowances: { "p-01": 5_000_000 },
      },
      {
        kind: "achievements",
        inputs: [{ id: "umkm", input: { polarity: "maximize", target: 10, realization: 5 } }],
      },
    ],
    // What the answers, the scores, the keys, the grades and the weights may be, the rules say.
    beyond:
      /^(out-of-scale inputs\.scores|unknown-component inputs\.items|\S+ inputs\.(worksheets|sheets|entries|round))\b/,
  },
  upgradeGoalShape: {
    call: (goal) => planning.planUpgrades([evaluation], goal),
    samples: [
      { reach: { grade: "A", count: 1 }, avoid: ["AA"], mostSteps: 2, limit: 3 },
      { reach: { mean: "BB" }, fixed: [{ agencyId: "dinkes" }, { codes: ["1", "4.c"] }], smallest: "parts" },
      { reach: { mean: 80 } },
    ],
    // Which grades, letters, codes and agencies there are, the evaluations and their regulation say.
    beyond: /^(invalid-input|out-of-range|no-regulation) (options\.(reach|fixed|avoid|regulation)|evaluations)/,
  },
};
