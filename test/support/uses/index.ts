import * as api from "sakip";
import { budgetUses } from "./budget.ts";
import { cascadeUses } from "./cascade.ts";
import { evaluationUses } from "./evaluation.ts";
import { planningUses } from "./planning.ts";
import { priorityUses } from "./priority.ts";
import { rankingUses } from "./ranking.ts";
import { samplingUses } from "./sampling.ts";
import type { Uses } from "./use.ts";

export type { Use } from "./use.ts";

const forum = (code: string) =>
  api.selectForAssistance(
    [
      { key: "a", rate: "30.86" },
      { key: "b", rate: 40 },
      { key: "c", rate: null },
    ],
    { period: api.parsePeriod(code), places: 1, target: 70 },
  );

const registry = api.agencyRegistry([
  { id: "1", name: "Dinas Sosial", aliases: ["Dinsos"], kind: "dinas", cluster: "main" },
  { id: "101", name: "Sekretariat", parentId: "1" },
  { id: "0", name: "Seluruh OPD", role: "all" },
]);

const measured = { polarity: "maximize", target: 10, realization: 5 } as const;

const entry = { id: "a", agencyId: "dlh", title: "Bank sampah", score: 90 };
const award = {
  id: "award",
  label: { id: "Penghargaan", en: "Award" },
  tiers: [{ id: "first", label: { id: "Terbaik", en: "Best" }, places: 1 }],
};
const rubric = {
  id: "rubric",
  stages: [
    {
      id: "s",
      label: { id: "Tahap", en: "Stage" },
      weight: 1,
      criteria: [{ key: "c", label: { id: "K", en: "C" }, weight: 100, maximum: 100 }],
    },
  ],
};
const sheet = { entryId: "a", judgeId: "j", stageId: "s", marks: { c: 80 } };

/** Every shape that the doors of the library export, with its use. */
export const uses: Uses = {
  ...budgetUses,
  ...cascadeUses,
  ...evaluationUses,
  ...planningUses,
  ...priorityUses,
  ...rankingUses,
  ...samplingUses,
  agencyRegistryShape: {
    call: (registry) => api.matchNames(["Dinas Sosial"], registry),
    samples: [registry, api.toPlain(registry)],
  },
  agencyShape: { call: (agency) => api.agencyRegistry([agency]), samples: registry.agencies },
  achievementConversionShape: {
    call: (document) => api.convertAchievement(50, document),
  },
  achievementInputShape: { call: (document) => api.measureAchievement(document) },
  achievementPolicyShape: { call: (document) => api.measureAchievement(measured, document) },
  achievementStateShape: {
    call: (state) => api.summariesOf(state),
    samples: [[], [measured], [measured, { ...measured, realization: null }]].map((rows) => {
      const counted = api.achievementAccumulator({ by: () => "x", scale: api.permendagri86of2017Scale });
      counted.addAll(rows);
      return counted.toJSON();
    }),
  },
  assistanceListShape: {
    call: (list) => api.followUpAssistance(forum("2020"), list, { selected: [] }),
    samples: [forum("2023"), api.toPlain(forum("2023"))],
    beyond: /^invalid-period/,
  },
  assessedResultShape: {
    call: (result) => api.applyConsequences([result], api.sumedangAllowancePolicies),
    samples: ["2024-03", "2024-04", "2025-01"].map((month) => ({ id: "a", month, values: { nilai: 90 }, marks: [] })),
  },
  assessedResultsShape: { call: (results) => api.applyConsequences(results, api.sumedangAllowancePolicies) },
  awardEntriesShape: {
    call: (entries) => api.selectWinners(entries, award),
    // Which grades there are, the scheme says.
    beyond: /^invalid-input entries\[\d+\]\.(grade|previousGrade)$/,
  },
  awardEntryShape: {
    call: (entry) => api.selectWinners([entry], award),
    beyond: /^invalid-input entries\[0\]\.(grade|previousGrade)$/,
  },
  awardRoundShape: {
    call: (round) => api.selectWinners([entry], award, round),
    beyond: /^invalid-input round\.(decisions|history)/,
  },
  awardSchemeShape: {
    call: (scheme) => api.selectWinners([entry], scheme, { year: 2024, asOf: "2024-10-01" }),
    samples: [award, api.kovablikBatuAward],
    // A scheme that names no grades takes those of the national scale.
    beyond: /\.minimumGrade$/,
  },
  comparisonInputShape: { call: (document) => api.compareRealization(document) },
  consequencePoliciesShape: {
    call: (policies) => api.applyConsequences([], policies),
    samples: [api.sumedangAllowancePolicies],
  },
  consequencePolicyShape: {
    call: (policy) => api.applyConsequences([], [policy]),
    samples: [...api.sumedangAllowancePolicies, api.batuAssistancePolicy],
  },
  integrityPactShape: {
    call: (pact) => api.checkCommitments([pact], { owners: [] }),
    samples: [
      { id: "pi", ownerId: "kadis" },
      { id: "pi", ownerId: "kadis", signedOn: "2025-01-02", until: "2025-12-31", targets: ["pk-2025"] },
      ...api.sumedangAllowancePolicies.map((consequences) => ({ id: "pi", ownerId: "kadis", consequences })),
    ],
  },
  indicatorShape: { call: (document) => api.checkIndicators([document]) },
  // Which entries and stages there are to adjust, sheets and rubric say.
  juryRulesShape: {
    call: (rules) => api.judgeEntries([], api.kovablikRubric, rules),
    beyond: /^\S+ rules\.adjustments/,
  },
  // Which stages, criteria and marks there are, the rubric says.
  jurySheetShape: {
    call: (sheet) => api.judgeEntries([sheet], rubric),
    samples: [sheet],
    beyond: /^\S+ sheets\[0\]\.(stageId|marks)/,
  },
  jurySheetsShape: {
    call: (sheets) => api.judgeEntries(sheets, rubric),
    samples: [[sheet]],
    beyond: /^\S+ sheets\[\d+\]\.(stageId|marks)/,
  },
  ordinalScaleShape: { call: (scale) => api.defineOrdinalScale(scale) },
  periodShape: { call: (period) => api.periodBounds(period) },
  polarityShape: { call: (polarity) => api.measureAchievement({ ...measured, polarity }) },
  progressInputShape: { call: (document) => api.measureProgress(document) },
  readingShape: { call: (document) => api.consolidate([document], "last") },
  rubricShape: { call: (document) => api.judgeEntries([], document), samples: [rubric, api.kovablikRubric] },
  scaleShape: { call: (scale) => api.defineScale(scale), samples: [api.sakipGradeScale, api.toPlain(api.ikpaScale)] },
  indicatorQualityInputShape: { call: (input) => api.indicatorQuality(input) },
  targetHistoryShape: { call: (history) => api.targetQualityWeight(history) },
  targetShape: { call: (target) => api.measureAchievement({ polarity: "maximize", target, realization: null }) },
  trendPointShape: { call: (document) => api.measureGrowth([document]) },
};
