import * as api from "sakip";
import type { Uses } from "./use.ts";

const evaluation = api.scoreComponents({
  evaluationYear: 2024,
  components: { planning: 24, measurement: 23, reporting: 11, "internal-evaluation": 18 },
});
const units = ["disdik", "dinkes", "bappeda"].map((id) => ({ id, cluster: "main", evaluation }) as const);
const rule: api.CombinedRule = {
  institution: 60,
  units: 40,
  clusters: { main: 1, supporting: 0, additional: 0 },
  source: { title: "Aturan kami", status: "convention" },
};

// What an evaluation says of components and grades is held to its regulation.
const byRegulation = /^(no-regulation regulation|invalid-input .*\b(regulation|components|grade\.code|sheet))$/;

/** The shapes of samples, of combined sheets and of reports. */
export const samplingUses: Uses = {
  combinedRuleShape: {
    call: (own) => api.combinedSheet({ institution: evaluation, units, rule: own }),
    samples: [rule],
  },
  combinedSheetInputShape: {
    call: (input) => api.combinedSheet(input),
    samples: [
      { institution: evaluation, units, rule },
      { units: api.toPlain(units) },
      { institution: evaluation, units: [] },
    ],
    beyond: byRegulation,
  },
  reportContentsShape: { call: (report) => api.checkReportContents(report) },
  sampledUnitShape: {
    call: (unit) => api.checkSampling({ target: "B", units: [unit] }),
    samples: [...units, api.toPlain(units[0])],
    beyond: byRegulation,
  },
  sampledUnitsShape: {
    call: (all) => api.checkSampling({ target: "B", units: all }),
    samples: [units, api.toPlain(units), []],
    beyond: byRegulation,
  },
  samplingShape: {
    call: (sampling) => api.checkSampling(sampling),
    samples: [
      { target: "BB", units },
      { target: "C", units: [] },
      { target: "AA", units: api.toPlain(units) },
    ],
    beyond: byRegulation,
  },
};
