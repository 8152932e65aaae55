import * as api from "sakip";

/** How a document of a shape is used by the function that takes it. */
export interface Use {
  /** The call of the function; the document is of any kind. */
  readonly call: (document: never) => unknown;
  /** Documents that pass, where those that the shape makes rarely do. */
  readonly samples?: readonly unknown[];
  /** Codes of laws that need more than the document: the function alone can tell. */
  readonly beyond?: readonly string[];
}

const forum = (code: string) =>
  api.selectForAssistance(
    [
      { key: "a", rate: "30.86" },
      { key: "b", rate: 40 },
      { key: "c", rate: null },
    ],
    { period: api.parsePeriod(code), places: 1, target: 70 },
  );

const measured = { polarity: "maximize", target: 10, realization: 5 } as const;

/** Every shape that the library exports, with its use. */
export const uses: Readonly<Record<string, Use>> = {
  achievementConversionShape: {
    call: (document) => api.convertAchievement(50, document),
  },
  achievementInputShape: { call: (document) => api.measureAchievement(document) },
  achievementPolicyShape: { call: (document) => api.measureAchievement(measured, document) },
  assistanceListShape: {
    call: (list) => api.followUpAssistance(forum("2020"), list, { assisted: [] }),
    samples: [forum("2023"), api.toPlain(forum("2023"))],
    beyond: ["invalid-period"],
  },
  comparisonInputShape: { call: (document) => api.compareRealization(document) },
  indicatorQualityInputShape: { call: (document) => api.indicatorQuality(document) },
  indicatorShape: { call: (document) => api.checkIndicators([document]) },
  ordinalScaleShape: { call: (scale) => api.defineOrdinalScale(scale) },
  periodShape: { call: (period) => api.periodBounds(period) },
  polarityShape: { call: (polarity) => api.measureAchievement({ ...measured, polarity }) },
  progressInputShape: { call: (document) => api.measureProgress(document) },
  readingShape: { call: (document) => api.consolidate([document], "last") },
  scaleShape: { call: (scale) => api.defineScale(scale), samples: [api.sakipGradeScale, api.toPlain(api.ikpaScale)] },
  targetHistoryShape: { call: (document) => api.targetQualityWeight(document) },
  targetShape: { call: (target) => api.measureAchievement({ polarity: "maximize", target, realization: null }) },
  trendPointShape: { call: (document) => api.measureGrowth([document]) },
};
