import { describe, expect, it } from "vitest";
import {
  achievementAccumulator,
  applyConsequences,
  averageAchievement,
  averageRates,
  balanceBudget,
  buildCascade,
  type ConsequencePolicy,
  checkCommitments,
  checkStatedRate,
  compareProgress,
  compareRankings,
  compareRealization,
  compareWithPlan,
  consolidate,
  convertAchievement,
  convertUnit,
  coordinationMatrix,
  divideRanking,
  divideTarget,
  type Explainable,
  type ExplanationDifference,
  evaluationAccumulator,
  explain,
  explainDifference,
  findTarget,
  flagLowest,
  followUpAssistance,
  gradeOf,
  gradeWorksheets,
  ikpaDeviation,
  indicatorQualityWeight,
  judgeEntries,
  measureAbsorption,
  measureAchievement,
  measureConsistency,
  measureDeviation,
  measureEfficiency,
  measureGrowth,
  measureOutputEfficiency,
  measureProgress,
  parsePeriod,
  per5of2024AbsorptionPath,
  permenpanrb8of2021Conversion,
  planAssistance,
  projectAbsorption,
  rankBy,
  rankCorrelation,
  rankStability,
  rankWithin,
  rateResults,
  requiredPace,
  resolveBudget,
  reviewObstacles,
  reviewPriorities,
  rollUp,
  roundTable,
  sakipGradeScale,
  scoreBudgetPerformance,
  scoreComponents,
  selectForAssistance,
  selectTop,
  selectWinners,
  skpPredicate,
  sortIntoQuadrants,
  summarizeAbsorption,
  targetQualityWeight,
} from "../src/index.ts";
import { lettersSheet } from "./support/worksheets.ts";

// Of every kind two results that differ in one thing that was given, and the one input that the difference must name. One
// that stands in several places, or that others are looked up beside, is named in each of them, and nothing else is.

type Pair = readonly [results: (given: number) => Explainable, key: string | RegExp];

const sheetOf = (letter: string) => lettersSheet(Array(12).fill(letter));
const scores = (own: number) => [
  { id: "dlh", score: 60 },
  { id: "dinkes", score: own },
  { id: "dishub", score: 90 },
];
const ranked = (own: number) => rankBy(scores(own), { value: ({ score }) => score });
const forum = (rate: number, code = "2023-TW3") =>
  selectForAssistance([{ key: "dlh", rate }], { period: parsePeriod(code), places: 1, target: 95 });
const label = { id: "Kebaruan", en: "Novelty" };
const policy: ConsequencePolicy = {
  id: "uji",
  label,
  since: "2024-01",
  clauses: [
    {
      id: "hadir",
      when: [{ measure: "hadir", below: 100 }],
      kind: "allowance",
      label,
      shortfall: { measure: "hadir", of: 40 },
    },
  ],
  source: { title: "Uji", status: "convention" },
};
const comparison = (realization: number) =>
  compareRealization({
    polarity: "maximize",
    realization,
    previous: 70,
    target: null,
    planEnd: null,
    benchmark: null,
  });
const growth = (value: number) =>
  measureGrowth([
    { period: parsePeriod("2022"), value: 80 },
    { period: parsePeriod("2023"), value },
  ]);
const rolledUp = (own: number) => {
  const { cascade } = buildCascade([
    { id: "s", parents: [], level: "objective", title: "Sasaran", rollUp: "average", indicators: [] },
    { id: "p1", parents: ["s"], level: "programme", title: "Program 1", indicators: [] },
  ]);
  return rollUp(cascade, ({ id }) => (id === "p1" ? own : null));
};
const only = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error("one was expected");
  return first;
};

const pairs: Readonly<Record<string, Pair>> = {
  "average-achievement": [(own) => averageAchievement([own, 90], { weights: [3, 1] }), "achievement:0"],
  consolidation: [
    (value) =>
      consolidate(
        [
          { period: parsePeriod("2023-TW1"), value },
          { period: parsePeriod("2023-TW2"), value: 15 },
        ],
        "sum",
      ),
    /^(reading|value)/,
  ],
  "converted-achievement": [(own) => convertAchievement(own, permenpanrb8of2021Conversion), /./],
  "figure-comparison": [(own) => comparison(own).againstPrevious, /^(figure|realization)$/],
  growth: [(value) => only(growth(value).intervals), /./],
  "growth-series": [(value) => growth(value), /./],
  progress: [
    (target) =>
      measureProgress({
        polarity: "maximize",
        rows: [{ period: parsePeriod("2024-TW1"), target, realization: 20 }],
        method: "sum",
        targets: "per-period",
        realizations: "per-period",
      }),
    /^target/,
  ],
  "quality-weight": [(given) => indicatorQualityWeight(given === 75 ? "exact" : "proxy", "low"), /./],
  "realization-comparison": [(own) => comparison(own), /^(figure|realization)$/],
  "result-rating": [(own) => rateResults([own, 90]), /./],
  "rolled-up": [(own) => only(rolledUp(own)), /./],
  "target-division": [(own) => divideTarget(own, 3, "equal"), /./],
  "target-weight": [
    (target) => targetQualityWeight({ polarity: "maximize", target, previous: { target: 75, realization: 75 } }),
    /^(target|tabled)$/,
  ],
  "unit-conversion": [(own) => convertUnit(own, "juta rupiah", "rupiah"), "given"],
  absorption: [(realization) => measureAbsorption({ budget: 200, realization }), "realization"],
  "absorption-projection": [
    (realization) =>
      projectAbsorption({ budget: 200, realization, asOf: "2023-06-30", assumption: { kind: "same-pace" } }),
    "realization",
  ],
  "absorption-summary": [
    (realization) =>
      only(summarizeAbsorption([{ agencyId: "dlh", budget: 200, realization }], { by: (line) => line.agencyId })),
    "realization",
  ],
  "absorption-target": [
    (given) => findTarget(per5of2024AbsorptionPath, parsePeriod("2024-TW1"), given === 75 ? "51" : "52"),
    /^(expenditure|target)$/,
  ],
  achievement: [(realization) => measureAchievement({ polarity: "maximize", target: 100, realization }), "realization"],
  "achievement-summary": [
    (realization) => {
      const counted = achievementAccumulator({ by: () => "dlh" });
      counted.add({ polarity: "maximize", target: 100, realization });
      return only(counted.summaries());
    },
    "sum",
  ],
  "assistance-list": [(rate) => forum(rate), "rate"],
  "assistance-plan": [
    (given) => planAssistance(forum(50), { from: "2023-11-16", days: given - 70, experts: ["ahli"] }),
    "days",
  ],
  "assistance-review": [(rate) => followUpAssistance(forum(50), forum(rate, "2023-TW4")), /^(rate|gap):after$/],
  "average-rate": [
    (value) =>
      averageRates([
        { status: "computed", value },
        { status: "computed", value: 10 },
      ]),
    "rate:1",
  ],
  "award-result": [
    (score) =>
      selectWinners([{ id: "adiarta", agencyId: "dinkes", score }], {
        id: "uji",
        label,
        tiers: [{ id: "best", label, places: 1 }],
      }),
    /^(score|value)$/,
  ],
  "budget-balance": [
    (realization) =>
      balanceBudget({ revenue: { budget: 100, realization }, expenditure: { budget: 100, realization: 40 } }),
    "revenue:realization",
  ],
  "budget-performance": [
    (planning) => scoreBudgetPerformance({ year: 2024, parts: { planning, execution: 80 } }),
    "score",
  ],
  "budget-quadrants": [
    (achievement) =>
      sortIntoQuadrants([{ id: "dlh", achievement }], {
        achievement: (each) => each.achievement,
        absorption: () => 90,
        highAchievement: 90,
        highAbsorption: 90,
      }),
    "achievement",
  ],
  "commitment-check": [
    (given) => checkCommitments([], { owners: Array.from({ length: given - 70 }, (_, i) => ({ ownerId: `p${i}` })) }),
    "officials",
  ],
  consistency: [(realization) => measureConsistency([{ planned: 100, realization }]), "realization"],
  "coordination-matrix": [
    (given) =>
      coordinationMatrix([{ id: "k1", text: "Izin", agencyId: "dlh", waitsFor: ["dpkp"], since: "2025-07-01" }], {
        asOf: given === 75 ? "2025-08-01" : "2025-08-02",
      }),
    "as-of",
  ],
  "consequence-report": [
    (hadir) => applyConsequences([{ id: "p1", month: "2024-01", values: { hadir }, allowance: 100 }], policy),
    /^(measured|value:hadir)$/,
  ],
  deviation: [(realization) => measureDeviation({ planned: 100, realization }), "realization"],
  "divided-ranking": [(own) => divideRanking(ranked(own)), "value"],
  efficiency: [(achievement) => measureEfficiency({ achievement, absorption: 90 }), /^(achievement|score)$/],
  evaluation: [
    (given) =>
      scoreComponents({
        evaluationYear: 2023,
        components: { planning: given - 60, measurement: 20, reporting: 10, "internal-evaluation": 20 },
      }),
    /^(points|score|value|total)/,
  ],
  "evaluation-group": [
    (given) => {
      const counted = evaluationAccumulator({ by: () => "dlh" });
      counted.add(sheetOf(given === 75 ? "A" : "BB"));
      return only(counted.summaries());
    },
    /^(sum|count|all)$/,
  ],
  grade: [(score) => gradeOf(score, sakipGradeScale), "score"],
  "grouped-ranking": [(own) => rankWithin(scores(own), { value: ({ score }) => score, group: () => "A" }), "value"],
  "ikpa-score": [
    (realization) =>
      ikpaDeviation({
        year: 2024,
        months: [{ month: 1, types: [{ expenditure: "52", budget: 1200, planned: 100, realization }] }],
      }),
    "realization",
  ],
  "jury-result": [
    (mark) =>
      judgeEntries([{ stageId: "s", entryId: "adiarta", judgeId: "j1", marks: { novelty: mark } }], {
        id: "uji",
        stages: [{ id: "s", label, weight: 1, criteria: [{ key: "novelty", label, weight: 100 }] }],
      }),
    "mark:novelty",
  ],
  "lowest-flags": [(own) => flagLowest(scores(own), { value: ({ score }) => score, places: 2 }), "value"],
  "obstacle-review": [
    (given) =>
      reviewObstacles([{ id: "k1", text: "Izin", agencyId: "dlh", waitsFor: [], since: "2025-07-01" }], {
        asOf: given === 75 ? "2025-08-01" : "2025-08-02",
      }),
    /^(as-of|days|longest)$/,
  ],
  "output-efficiency": [
    (realization) => measureOutputEfficiency([{ budget: 100, realization, achievement: 100 }]),
    "realization:1",
  ],
  "plan-comparison": [
    (realization) =>
      compareWithPlan({ budget: 200, realization, period: parsePeriod("2023-TW2"), plan: { percent: 40 } }),
    "realization",
  ],
  "priority-review": [
    (achievement) =>
      reviewPriorities(
        [{ id: "p1", title: "Desa wisata", leadAgencyId: "dlh", agencyIds: [], indicators: [{ achievement }] }],
        { asOf: "2025-06-30" },
      ),
    /^(achievement|value)/,
  ],
  "progress-comparison": [(physical) => compareProgress({ physical, financial: 50 }), "physical"],
  "rank-correlation": [
    (own) =>
      rankCorrelation([
        { first: own, second: 1 },
        { first: 75.5, second: 2 },
        { first: 90, second: 3 },
      ]),
    /^(concordant|discordant)$/,
  ],
  ranking: [(own) => ranked(own), "value"],
  "ranking-comparison": [(own) => compareRankings(ranked(70), ranked(own)), "value-after"],
  "required-pace": [
    (realization) => requiredPace({ budget: 200, realization, asOf: "2023-06-30", target: 95 }),
    "realization",
  ],
  "resolved-budget": [
    (realization) => resolveBudget([{ agencyId: "dlh", budget: 200, realization }], { asOf: "2023-06-30" }),
    "realization",
  ],
  "rounded-table": [(given) => roundTable([[given + 0.25, 1]]), "value"],
  selection: [(own) => selectTop(ranked(own), 2), "value"],
  "sensitivity-range": [
    (own) =>
      rankStability(scores(own), {
        components: [{ key: "nilai", value: ({ score }) => score }],
        weights: { nilai: 1 },
        noise: 0,
        runs: 1,
        seed: 1,
      }),
    /^(value:nilai|next)$/,
  ],
  "skp-predicate": [(given) => skpPredicate(given === 75 ? "as-expected" : "above", "as-expected"), "results"],
  "stated-rate-check": [(realization) => checkStatedRate({ budget: 200, realization, stated: 40 }), "realization"],
  "worksheet-grade": [(given) => only(gradeWorksheets([sheetOf(given === 75 ? "A" : "BB")])), /^(exact-total|total)$/],
};

/** The keys of all inputs that changed, here and below, each once; and of steps on one side. */
function changedKeys({ inputs, steps }: ExplanationDifference): string[] {
  return [...new Set([...inputs.map(({ key }) => key), ...steps.flatMap(changedKeys)])];
}

describe("explainDifference of results of every kind", () => {
  it.each(Object.entries(pairs))("names the one input of two of the kind %s", (kind, [results, key]) => {
    const [before, after] = [results(75), results(76)];
    expect(before.kind).toBe(kind);
    const nothing = explainDifference(explain(before), explain(results(75)));
    expect([nothing.changed, nothing.cause, changedKeys(nothing)]).toEqual([false, "none", []]);
    const difference = explainDifference(before, after);
    expect(difference.changed).toBe(true);
    expect(["input", "both"]).toContain(difference.cause);
    const changed = changedKeys(difference);
    expect(changed).not.toEqual([]);
    expect(changed.filter((each) => (typeof key === "string" ? each !== key : !key.test(each)))).toEqual([]);
  });
});
