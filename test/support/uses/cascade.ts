import * as api from "sakip";
import { plan } from "../agreements.ts";
import type { Uses } from "./use.ts";

const indicator = {
  id: "i",
  title: "Angka kematian ibu",
  polarity: "minimize",
  unit: "per 100.000",
  target: "90",
} as const;
const node = { id: "n", parents: [], level: "objective", title: "Sasaran", indicators: [indicator] } as const;
const below = { ...node, id: "m", parents: ["n"], level: "programme", budget: "1000.50", code: "1.02.02" } as const;
const agreement = api.draftAgreement(plan, "kadis", { year: 2024 });
const coded = { code: "1.02.02", title: "Program", agencyId: "dinkes" };
const outline = { level: "objective", title: "Sasaran", agencyId: "dinkes" };
const matrix = {
  year: 2024,
  superiorId: "kasi",
  roles: [{ personId: "staf", contributions: [{ method: "direct", resultId: "ik", share: 1 }] }],
};

/** The shapes of plans, agreements and individuals. */
export const cascadeUses: Uses = {
  agreedRealizationShape: {
    call: (own) => api.measureAgreement(agreement, [own]),
    samples: [
      { indicatorId: "ia", period: { kind: "quarter", year: 2024, quarter: 1 }, realization: 4 },
      { indicatorId: "ia", period: { kind: "year", year: 2024 }, realization: null },
      { indicatorId: "other", period: { kind: "year", year: 2023 }, realization: "WTP" },
    ],
    // Words beside a target in figures are refused by the agreement.
    beyond: /^(invalid-number|out-of-scale) realizations\[0\]\.realization$/,
  },
  cascadeIndicatorShape: {
    call: (own) => api.buildCascade([{ ...node, indicators: [own] }]),
    samples: [indicator, { ...indicator, supports: [{ indicatorId: "x", relation: "sum" }] }],
  },
  cascadeLevelShape: { call: (level) => api.buildCascade([{ ...node, level }]), samples: ["objective"] },
  cascadeNodeShape: { call: (own) => api.buildCascade([own]), samples: [node, below] },
  cascadeNodesShape: { call: (own) => api.buildCascade(own), samples: [[node, below], []] },
  cascadeShape: { call: (own) => api.checkCascade(own), samples: [plan, api.toPlain(plan)] },
  codedRowShape: { call: (row) => api.nodesFromCodes([row]), samples: [coded], beyond: /^invalid-code/ },
  indicatorSupportShape: {
    call: (support) => api.buildCascade([{ ...node, indicators: [{ ...indicator, supports: [support] }] }]),
    samples: [{ indicatorId: "x", relation: "weighted", weight: 2 }],
  },
  outlineRowShape: {
    call: (row) => api.nodesFromOutline([row]),
    samples: [outline],
    beyond: /^invalid-input rows\[0\]\.level$/,
  },
  parentLinkShape: {
    // A bare id names a parent as well: that is another form than the link.
    call: (link) =>
      api.buildCascade([{ ...node, parents: [typeof link === "string" ? { id: 0, link } : link] as never }]),
    samples: [
      { id: "x", share: "0.5" },
      { id: "x", share: 1, weight: 2 },
    ],
  },
  performanceAgreementShape: {
    call: (own) => api.checkAgreements([own]),
    samples: [agreement, api.toPlain(agreement)],
  },
  performanceAgreementsShape: { call: (own) => api.checkAgreements(own), samples: [[agreement]] },
  predicatePatternShape: {
    call: (pattern) => api.predicateDistribution(["good"], "good", [pattern]),
    samples: [...api.semenpanrb3of2023PredicatePatterns],
    // Whether there is a pattern for the organisation, the list says.
    beyond: /^(invalid-input|duplicate-key) /,
  },
  roleMatrixShape: {
    call: (own) => api.individualTargets(plan, own),
    samples: [matrix],
    beyond: /^(invalid-input|cannot-split|out-of-range) matrix/,
  },
};
