import * as api from "sakip";
import { lettersSheet, rankSheet } from "../worksheets.ts";
import { zoneRegulation } from "../zone.ts";
import type { Uses } from "./use.ts";

const components = { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" };
const sheet = { agencyId: "dlh", evaluationYear: 2023, components };
const letters = lettersSheet(["A", "A", "B", "AA", "A", "A", "A", "A", "A", "AA", "A", "A"]);
const evaluation = api.scoreComponents(sheet);
const scored = api.scoreWorksheet(letters);
const older = api.scoreWorksheet(rankSheet(1));
const assessment = { assessor: "unit", role: "panel", evaluation: api.toPlain(evaluation) };
const recommendation = { id: "r1", text: "Menyusun pohon kinerja", status: "done" };

// What an answer may be, and which components there are, the regulation says.
const byRegulation =
  /^(unknown-answer|missing-answer|unknown-component|missing-component|out-of-range|no-regulation|incomplete-regulation|out-of-scale|invalid-input|mixed-regulations) /;

/** The shapes of evaluations and of what regulates them. */
export const evaluationUses: Uses = {
  evaluationStateShape: {
    call: (state) => api.summariesOf(state),
    samples: [[letters], [letters, rankSheet(1)], []].map((sheets) => {
      const counted = api.evaluationAccumulator({ by: ({ evaluationYear }) => `${evaluationYear}` });
      counted.addAll(sheets);
      return counted.toJSON();
    }),
    // Which regulations there are, the timeline says.
    beyond: /^no-regulation /,
  },
  reportedAnalysesShape: {
    call: (report) => api.checkReport(report),
    samples: [
      { analyses: ["causes"] },
      { agencyId: "a", indicators: [{ id: "i", analyses: [], hasNationalStandard: false }], hasNationalStandard: true },
    ],
  },
  assessmentShape: {
    call: (one) => api.combineAssessors([one], { meanOf: "panel", quorum: 1 }),
    samples: [assessment, { ...assessment, evaluation }],
    beyond: byRegulation,
  },
  assessmentsShape: {
    call: (all) => api.combineAssessors(all, { meanOf: "panel", quorum: 1 }),
    samples: [[assessment], [assessment, { ...assessment, assessor: "reviewer" }]],
    beyond: byRegulation,
  },
  componentSheetShape: {
    call: (own) => api.scoreComponents(own),
    samples: [
      sheet,
      { ...sheet, components: { ...components, reporting: { existence: "2.40", quality: "3.90", use: "6.45" } } },
      { ...sheet, published: { total: "79.6", grade: "BB", components: { planning: "24.6" }, decimals: 1 } },
    ],
    beyond: byRegulation,
  },
  evaluationReportInputShape: {
    call: (input) => api.reportEvaluation(input),
    samples: [{ evaluation }, { evaluation: scored, recommendations: [recommendation], notes: { planning: ["Baik"] } }],
    beyond: byRegulation,
  },
  evaluationShape: {
    call: (own) => api.gradeNeighbours(own),
    samples: [evaluation, scored, older, api.toPlain(scored)],
    beyond: byRegulation,
  },
  finalRuleShape: {
    call: (rule) => api.combineAssessors([assessment as never], rule),
    samples: [{ meanOf: "panel", quorum: 1 }, { assessor: "unit" }],
    beyond: byRegulation,
  },
  gradeDistributionShape: {
    call: (own) => api.checkDistribution(own),
    samples: [
      {
        total: 17,
        grades: [
          { code: "A", count: 8 },
          { code: "BB", count: 9, percent: "52.94" },
        ],
      },
      { id: "kotawaringin-barat", total: 37, grades: [{ code: "A", percent: "21.62" }], decimals: 2 },
    ],
  },
  gradedScoreShape: {
    call: (own) => api.checkGrades([own]),
    samples: [
      { id: "a", score: "82.68", grade: "A" },
      { id: "b", score: null, grade: null, agencyId: "dlh" },
    ],
  },
  partAnswerShape: {
    call: (answer) => api.scorePartialWorksheet({ evaluationYear: 2024, answers: { planning: { existence: answer } } }),
    samples: ["A", 87.5, { met: 5, of: 6 }, { points: "5.4" }, ["A", "A", "B", "A", "A", "not-applicable", "A"]],
    beyond: byRegulation,
  },
  handedInDocumentShape: {
    call: (document) => api.checkDocuments([document], { year: 2024, agencies: ["dinkes"], calendar: [] }),
    samples: [
      { agencyId: "dinkes", document: "unit-performance-report", year: 2024, handedInOn: "2025-02-20" },
      { agencyId: "dinkes", document: "performance-agreement", year: 2023, handedInOn: null },
    ],
  },
  recommendationShape: { call: (own) => api.followUp([own]), samples: [recommendation] },
  recommendationsShape: { call: (own) => api.followUp(own), samples: [[recommendation], []] },
  regulationShape: {
    call: (own) => api.defineRegulation(own),
    samples: [
      api.permenpanrb88of2021,
      api.permenpanrb12of2015,
      api.permenpanrb20of2013,
      api.toPlain(api.permenpanrb88of2021),
      zoneRegulation,
    ],
  },
  regulationTimelineShape: {
    call: (own) => api.regulationFor(2023, own),
    samples: [api.nationalTimeline, { regulations: [api.permenpanrb88of2021] }],
    beyond: /^no-regulation/,
  },
  weighedEvaluationShape: {
    call: (own) => api.aggregateEvaluations([own]),
    samples: [{ evaluation }, { evaluation: scored, weight: 2 }],
    beyond: byRegulation,
  },
  weightRowShape: {
    call: (row) => api.componentsFromTable([row], { method: "mean", answers: "a-to-e" }),
    samples: [
      { code: "1", label: "Perencanaan", weight: 30 },
      { code: "1.a", label: { id: "Dokumen", en: "Documents" }, weight: "6", level: "component", page: 12 },
    ],
    beyond: /^(invalid-number rows\[0\]\.weight|invalid-input rows\[0\]\.(code|level))/,
  },
  worksheetShape: {
    call: (own) => api.scoreWorksheet(own),
    samples: [letters, rankSheet(0), { ...letters, agencyId: "dlh" }, { ...letters, facts: {} }],
    beyond: byRegulation,
  },
};
