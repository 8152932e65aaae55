import * as api from "sakip";
import { named } from "../case.ts";
import { published } from "./evaluation.ts";
import { label, many, quarter } from "./parts.ts";

type Result = api.Explainable;

const items = (size: number, by: number) => many(size, (i) => ({ id: `a${i}`, value: `${(i * by) % 1000}` }));
const ranked = (size: number, by = 7) => api.rankBy(items(size, by), { value: ({ value }) => value });
const lines = (size: number) => many(size, (i) => ({ agencyId: `a${i}`, budget: 1000 + i, realization: i % 900 }));
const summaries = (size: number) => api.summarizeAbsorption(lines(size), { by: ({ agencyId }) => agencyId });
const assistance = (size: number, period: number) =>
  api.selectForAssistance(
    many(size, (i) => ({ key: `a${i}`, rate: `${(i * period) % 97}` })),
    { period: quarter(period), places: size, target: 70 },
  );
const obstacles = (size: number) =>
  many(size, (i) => ({
    id: `k${i}`,
    text: `Kendala ${i}`,
    agencyId: `a${i}`,
    waitsFor: [`a${i + 1}`],
    since: "2025-07-01",
  }));
const nodes = (size: number) =>
  many(size, (i) => ({
    id: `n${i}`,
    parents: i === 0 ? [] : [`n${(i - 1) >> 2}`],
    level: "intermediate-outcome" as const,
    title: `Hasil ${i}`,
    indicators: [],
  }));
const rubric = { id: "e", stages: [{ id: "p", label, weight: 1, criteria: [{ key: "m", label, weight: 100 }] }] };

/** Results of any size, by the function that gives them. */
const results: Readonly<Record<string, (size: number) => Result>> = {
  rankBy: (size) => ranked(size),
  compareRankings: (size) => api.compareRankings(ranked(size), ranked(size, 11)),
  divideRanking: (size) => api.divideRanking(ranked(size)),
  averageAchievement: (size) => api.averageAchievement(many(size, (i) => `${i % 120}`)),
  roundTable: (size) => api.roundTable(many(Math.min(size, 400), (i) => [`${i}.5`, "1.5"])),
  selectForAssistance: (size) => assistance(size, 3),
  followUpAssistance: (size) => api.followUpAssistance(assistance(size, 3), assistance(size, 4)),
  coordinationMatrix: (size) => api.coordinationMatrix(obstacles(size)),
  reviewObstacles: (size) => api.reviewObstacles(obstacles(size), { asOf: "2025-08-26" }),
  buildCascade: (size) => api.buildCascade(nodes(size)),
  judgeEntries: (size) =>
    api.judgeEntries(
      many(size, (i) => ({ stageId: "p", entryId: `e${i >> 1}`, judgeId: `j${i % 50}`, marks: { m: i % 100 } })),
      rubric,
    ),
  selectWinners: (size) =>
    api.selectWinners(
      many(size, (i) => ({ id: `e${i}`, agencyId: `a${i}`, score: i % 100 })),
      { id: "x", label: "I", tiers: [{ id: "a", label: "A", places: 2 }] },
    ),
  divideTarget: (size) => api.divideTarget(1_000_003, size, "equal"),
  aggregateEvaluations: (size) => api.aggregateEvaluations(many(size, (i) => ({ evaluation: published(i) }))),
  rankStability: (size) =>
    api.rankStability(items(size, 7), {
      components: [{ key: "x", value: ({ value }) => value }],
      weights: { x: 1 },
      noise: 10,
      runs: 20,
      seed: 1,
    }),
};
const short = new Set(["rankBy", "selectWinners"]);

const told = Object.fromEntries(
  Object.entries(results).flatMap(([name, resultOf]) => [
    [
      `explain: ${name}`,
      {
        upTo: 20_000,
        ...(short.has(name) && { isShort: true as const }),
        make: (size: number) => {
          const result = resultOf(size);
          return () => api.explain(result);
        },
      },
    ],
    [
      `explainText: ${name}`,
      {
        upTo: 10_000,
        make: (size: number) => {
          const explanation = api.explain(resultOf(size));
          return () => api.explainText(explanation);
        },
      },
    ],
    [
      `explainDifference: ${name}`,
      {
        upTo: 10_000,
        ...(short.has(name) && { isShort: true as const }),
        make: (size: number) => {
          const [before, after] = [api.explain(resultOf(size)), api.explain(resultOf(size + 1))];
          return () => api.explainDifference(before, after);
        },
      },
    ],
    [
      `toPlain: ${name}`,
      {
        upTo: 50_000,
        make: (size: number) => {
          const result = resultOf(size);
          return () => api.canonicalJson(api.toPlain(result as never));
        },
      },
    ],
  ]),
);

/** Results that speak. */
export const explainCases = named({
  ...told,
  explainAbsorptionChange: {
    upTo: 20_000,
    make: (size) => {
      const [before, after] = [summaries(size), summaries(size + 1)];
      return () => api.explainAbsorptionChange(before, after);
    },
  },
  explainRankChange: {
    upTo: 50_000,
    make: (size) => {
      const [before, after] = [ranked(size), ranked(size, 11)];
      return () => api.explainRankChange(before, after, "a1");
    },
  },
  "snapshot and replay": {
    upTo: 20_000,
    isShort: true,
    make: (size) => {
      const { rankBy } = api;
      const args = [items(size, 7), { value: ({ value }: { value: string }) => value }];
      return () => {
        const kept = api.snapshot({ rankBy }, args);
        return api.replay(JSON.parse(JSON.stringify(kept)), { rankBy });
      };
    },
  },
});

/** Results for other rooms. */
export { assistance, obstacles, ranked, summaries };
