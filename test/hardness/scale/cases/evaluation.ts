import * as api from "sakip";
import { named } from "../case.ts";
import { dayOf, label, many, source } from "./parts.ts";

const components = { planning: 24, measurement: 24, reporting: 12, "internal-evaluation": 20 };
const published = (i: number) =>
  api.scoreComponents({
    agencyId: `a${i}`,
    evaluationYear: 2024,
    components: { ...components, planning: `${10 + (i % 20)}.${i % 7}` },
  });
const letters = (letter: string) => ({ existence: letter, quality: letter, use: letter });
const answers = (letter: string) => ({
  planning: letters(letter),
  measurement: letters(letter),
  reporting: letters(letter),
  "internal-evaluation": letters(letter),
});
const scored = (i: number) =>
  api.scoreWorksheet({
    agencyId: `a${i}`,
    evaluationYear: 2024,
    answers: answers(["BB", "B", "CC", "C"][i % 4] ?? "B"),
  });

/** A regulation of one component with so many parts that weigh the same, answered by letters of so many levels. */
function equalParts(parts: number, levels = 8): api.RegulationInput {
  const national: api.RegulationInput = api.permenpanrb88of2021;
  const weights = many(parts, (i) => (i === 0 ? 100 - Math.floor(100 / parts) * (parts - 1) : Math.floor(100 / parts)));
  return {
    id: "x",
    label,
    since: 2020,
    completeness: "complete",
    open: [],
    source,
    scale: { id: "x", source, bands: national.scale.bands },
    rounding: { source },
    report: { total: label, grade: label },
    answerScales: [
      {
        id: "levels",
        answers: many(levels, (i) => ({ code: `L${i}`, value: Math.round(1000 - (1000 * i) / (levels - 1)) / 1000 })),
      },
    ],
    components: [
      {
        key: "c",
        code: "1",
        label,
        weight: 100,
        parts: weights.map((weight, i) => ({
          key: `p${i}`,
          code: `1.${i}`,
          label,
          weight,
          method: "judged",
          answers: "levels",
          items: [],
        })),
      },
    ],
  };
}

function lowest(regulation: api.RegulationInput, letter: string): api.Evaluation {
  const parts = regulation.components[0]?.parts ?? [];
  return api.scoreWorksheet(
    { evaluationYear: 2024, answers: { c: Object.fromEntries(parts.map(({ key }) => [key, letter])) } },
    regulation,
  );
}

/** Worksheets, what is ahead, samples, reports. */
export const evaluationCases = named({
  aggregateEvaluations: (size) => {
    const entries = many(size, (i) => ({ evaluation: published(i), weight: 1 + (i % 997) }));
    return () => api.aggregateEvaluations(entries);
  },
  combineAssessors: (size) => {
    const list = many(size, (i) => ({
      assessor: `a${i}`,
      role: "panel",
      evaluation: { ...published(i), agencyId: "a" },
    }));
    return () => api.combineAssessors(list, { meanOf: "panel", quorum: 2 });
  },
  combinedSheet: (size) => {
    const units = many(size, (i) => ({ id: `u${i}`, cluster: "main" as const, evaluation: published(i) }));
    return () => api.combinedSheet({ institution: published(0), units });
  },
  checkSampling: (size) => {
    const units = many(size, (i) => ({ id: `u${i}`, cluster: "main" as const, evaluation: published(i) }));
    return () => api.checkSampling({ target: "B", units });
  },
  followUp: (size) => {
    const list = many(size, (i) => ({
      id: `${i}`,
      text: "Lengkapi",
      component: "planning",
      followUp: "done" as const,
    }));
    return () => api.followUp(list);
  },
  checkGrades: (size) => {
    const list = many(size, (i) => ({ id: `a${i}`, score: `${i % 100}`, grade: "AA" }));
    return () => api.checkGrades(list);
  },
  checkReport: (size) => {
    const indicators = many(size, (i) => ({ id: `i${i}`, analyses: ["causes" as const] }));
    return () => api.checkReport({ agencyId: "a", hasNationalStandard: false, indicators });
  },
  checkDocuments: {
    isShort: true,
    make: (size) => {
      const calendar = api
        .reportingCalendar(2024, { holidays: [] })
        .filter(({ id }) => id === "unit-performance-report");
      const documents = many(size, (i) => ({
        agencyId: `a${i}`,
        document: "unit-performance-report",
        year: 2024,
        handedInOn: "2025-02-20",
      }));
      return () =>
        api.checkDocuments(documents, {
          year: 2024,
          agencies: many(size, (i) => `a${size - i}`),
          calendar,
          asOf: "2025-03-31",
        });
    },
  },
  "checkDocuments: again and again": (size) => {
    const calendar = api.reportingCalendar(2024, { holidays: [] }).filter(({ id }) => id === "unit-performance-report");
    const documents = many(size, (i) => ({
      agencyId: "a",
      document: "unit-performance-report",
      year: 2024,
      handedInOn: dayOf(i % 40_000),
    }));
    return () => {
      try {
        return api.checkDocuments(documents, { year: 2024, agencies: ["a"], calendar, asOf: "2025-03-31" });
      } catch {
        return undefined;
      }
    };
  },
  "defineRegulation: equal parts": {
    from: 10,
    upTo: 10_000,
    make: (size) => {
      const input = equalParts(Math.min(size, 100));
      const [first] = input.components;
      if (first === undefined) throw new Error("there is a component");
      const many_ = many(Math.ceil(size / 10), (i) => ({
        ...first,
        key: `c${i}`,
        code: `${i + 1}`,
        weight: 100 / Math.ceil(size / 10),
      }));
      return () => {
        try {
          return api.defineRegulation({ ...input, components: many_ });
        } catch {
          return undefined;
        }
      };
    },
  },
  componentsFromTable: (size) => {
    const rows = [
      { code: "1", label: "Perencanaan", weight: 100 },
      { code: "1.a", label: "Dokumen", weight: 100 },
      ...many(size, (i) => ({ code: `1.a.${i + 1}`, label: `Kriteria ${i}` })),
    ];
    return () => api.componentsFromTable(rows, { method: "mean", answers: "a-to-e" });
  },
  defineTimeline: {
    from: 4,
    upTo: 500,
    make: (size) => {
      const rules = many(size, (i) => ({ ...equalParts(4), id: `x${i}`, since: 1000 + i, until: 1000 + i })).reverse();
      return () => {
        try {
          return api.defineTimeline(rules as never);
        } catch {
          return undefined;
        }
      };
    },
  },
  "scoreWorksheet: many parts": {
    from: 10,
    upTo: 90,
    make: (size) => {
      const rule = equalParts(size);
      return () => lowest(rule, "L4");
    },
  },
  "requiredFor: equal parts, fewest parts": {
    from: 5,
    upTo: 80,
    make: (size) => {
      const evaluation = lowest(equalParts(size), "L4");
      const rule = equalParts(size);
      return () => api.requiredFor(evaluation, "AA", { regulation: rule, smallest: "parts" } as never);
    },
  },
  "requiredFor: equal parts, fewest steps": {
    from: 5,
    upTo: 80,
    isShort: true,
    make: (size) => {
      const rule = equalParts(size);
      const evaluation = lowest(rule, "L4");
      return () => api.requiredFor(evaluation, "AA", { regulation: rule, smallest: "steps" } as never);
    },
  },
  "requiredFor: equal parts, from the lowest": {
    from: 5,
    upTo: 80,
    isShort: true,
    make: (size) => {
      const rule = equalParts(size);
      const evaluation = lowest(rule, "L7");
      return () => api.requiredFor(evaluation, "A", { regulation: rule, smallest: "steps" } as never);
    },
  },
  "lettersBehind: parts of eight letters": {
    from: 2,
    upTo: 32,
    isShort: true,
    make: (size) => {
      const rule = equalParts(size);
      const evaluation = api.scoreComponents({ evaluationYear: 2024, components: { c: "57.14" } }, rule);
      return () => api.lettersBehind(evaluation, rule);
    },
  },
  "lettersBehind: many levels": {
    from: 4,
    upTo: 500,
    make: (size) => {
      const rule = equalParts(4, size);
      const evaluation = api.scoreComponents({ evaluationYear: 2024, components: { c: "57.14" } }, rule);
      return () => api.lettersBehind(evaluation, rule);
    },
  },
});

/** Evaluations for other rooms. */
export { answers, published, scored };
