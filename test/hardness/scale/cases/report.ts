import * as api from "sakip";
import * as report from "sakip/report";
import { named } from "../case.ts";
import { published } from "./evaluation.ts";
import { assistance, obstacles, ranked, summaries } from "./explain.ts";
import { many } from "./parts.ts";

const table = (size: number, columns = 3) =>
  report.buildTable({
    caption: "Uji",
    columns: many(columns, (k) => ({ key: `c${k}`, head: `Kolom ${k}`, ...(k > 0 && { holds: "number" as const }) })),
    rows: [
      ...many(size, (i) => ({
        kind: "item" as const,
        cells: Object.fromEntries(many(columns, (k) => [`c${k}`, k === 0 ? `Baris ${i}` : i + k])),
      })),
      { kind: "total" as const, label: "Jumlah", sum: many(columns - 1, (k) => `c${k + 1}`) },
    ],
  });
const notes = (size: number, textOf: (i: number) => string) => ({
  caption: "Uji",
  columns: [
    { key: "a", head: "A" },
    { key: "b", head: "B", holds: "number" as const },
  ],
  rows: many(size, (i) => ({
    kind: "item" as const,
    cells: { a: `Baris ${i}`, b: { kind: "missing" as const, reason: textOf(i) } },
  })),
});
const achievements = (size: number) =>
  many(size, (i) => ({
    title: `Indikator ${i}`,
    achievement: api.measureAchievement({
      polarity: "maximize",
      target: "80",
      realization: i % 3 === 0 ? null : `${i % 100}`,
    }),
  }));
const agreement = (size: number): api.PerformanceAgreement => ({
  id: "pk",
  year: 2024,
  firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
  secondParty: null,
  objectives: many(size, (i) => ({
    nodeId: `s${i}`,
    title: `Sasaran ${i}`,
    restsOn: [],
    indicators: [
      {
        indicatorId: `i${i}`,
        title: `Indikator ${i}`,
        unit: "%",
        polarity: "maximize" as const,
        target: 85,
        quarters: [],
      },
    ],
  })),
  programmes: many(size, (i) => ({ nodeId: `p${i}`, title: `Program ${i}`, budget: 1000 })),
  clauses: [],
});
const tree = (size: number) =>
  api.buildCascade(
    many(size, (i) => ({
      id: `n${i}`,
      parents: i === 0 ? [] : [`n${(i - 1) >> 3}`],
      level: "intermediate-outcome" as const,
      title: `Hasil ${i}`,
      indicators: [{ id: `i${i}`, title: `Indikator ${i}`, polarity: "maximize" as const, unit: "%", target: 90 }],
    })),
  ).cascade;
const rendered = (render: (printable: report.Table) => unknown) => (size: number) => {
  const printable = table(size);
  return () => render(printable);
};
const wide = (render: (printable: report.Table) => unknown) => ({
  upTo: 3_000,
  from: 20,
  make: (size: number) => {
    const printable = table(3, size);
    return () => render(printable);
  },
});
const path = (size: number) =>
  many(Math.min(size, 4), (i) =>
    api.compareWithPlan({
      budget: 1000,
      realization: 180,
      period: api.parsePeriod(`2024-TW${i + 1}`),
      plan: { percent: 20 },
    }),
  );

/** Tables, charts, diagrams, documents, and what they are printed as. */
export const reportCases = named({
  buildTable: { isShort: true, make: (size) => () => table(size) },
  "buildTable: many columns": { upTo: 3_000, from: 20, make: (size) => () => table(3, size) },
  "buildTable: one footnote again and again": (size) => {
    const input = notes(size, () => "Belum dilaporkan.");
    return () => report.buildTable(input);
  },
  "buildTable: a footnote for every row": {
    isShort: true,
    upTo: 20_000,
    make: (size) => {
      const input = notes(size, (i) => `Belum dilaporkan ${i}.`);
      return () => report.buildTable(input);
    },
  },
  toText: { isShort: true, make: rendered((each) => report.toText(each)) },
  toHtml: rendered((each) => report.toHtml(each)),
  toMarkdown: rendered((each) => report.toMarkdown(each)),
  toCsv: rendered((each) => report.toCsv(each)),
  toSheet: rendered((each) => report.toSheet(each)),
  "toText: a wide table": wide((each) => report.toText(each)),
  "toHtml: a wide table": wide((each) => report.toHtml(each)),
  "toMarkdown: a wide table": wide((each) => report.toMarkdown(each)),
  "toText: one long cell": {
    isShort: true,
    upTo: 50_000,
    make: (size) => {
      const cells = ["kata ".repeat(size >> 2), "a".repeat(size), " ".repeat(size), "`".repeat(size)];
      const printable = report.buildTable({
        caption: "",
        columns: [{ key: "a", head: "A" }],
        rows: cells.map((a) => ({ kind: "item" as const, cells: { a } })),
      });
      return () => [
        report.toText(printable),
        report.toCsv(printable),
        report.toMarkdown(printable),
        report.toHtml(printable),
      ];
    },
  },
  displayShares: (size) => {
    const values = many(size, (i) => 1 + (i % 7));
    return () => report.displayShares(values);
  },
  "displayShares: all tied": (size) => {
    const values = many(size, () => 1);
    return () => report.displayShares(values);
  },
  absorptionTable: {
    upTo: 50_000,
    make: (size) => {
      const rows = summaries(size);
      return () => report.absorptionTable(rows);
    },
  },
  achievementTable: {
    upTo: 50_000,
    make: (size) => {
      const rows = achievements(size);
      return () => report.achievementTable(rows);
    },
  },
  agreementTable: {
    upTo: 50_000,
    make: (size) => {
      const own = agreement(size);
      return () => report.agreementTable(own);
    },
  },
  actionPlanTable: {
    upTo: 50_000,
    make: (size) => {
      const own = agreement(size);
      return () => report.actionPlanTable(own);
    },
  },
  programmeTable: {
    upTo: 50_000,
    make: (size) => {
      const own = agreement(size);
      return () => report.programmeTable(own);
    },
  },
  agreementDocument: {
    upTo: 20_000,
    make: (size) => {
      const own = agreement(size);
      return () => report.agreementDocument(own);
    },
  },
  rankingTable: {
    isShort: true,
    upTo: 50_000,
    make: (size) => {
      const ranking = ranked(size);
      return () => report.rankingTable(ranking, { name: ({ id }) => id });
    },
  },
  awardTable: {
    upTo: 50_000,
    make: (size) => {
      const result = api.selectWinners(
        many(size, (i) => ({ id: `${i}`, agencyId: `a${i}`, title: `L${i}`, score: i })),
        {
          id: "x",
          label: "X",
          tiers: [{ id: "t", label: "T", places: "all" }],
        },
      );
      return () => report.awardTable(result);
    },
  },
  awardList: {
    upTo: 50_000,
    make: (size) => {
      const result = api.selectWinners(
        many(size, (i) => ({ id: `${i}`, agencyId: `a${i}`, title: `L${i}`, score: 5 })),
        {
          id: "x",
          label: "X",
          tiers: [{ id: "t", label: "T", places: 2 }],
        },
      );
      return () => report.awardList(result);
    },
  },
  findingsTable: {
    upTo: 50_000,
    make: (size) => {
      const findings = api.checkBudgetLines(many(size, (i) => ({ agencyId: `a${i}`, budget: 1, realization: 2 })));
      return () => report.findingsTable(findings);
    },
  },
  forumTable: {
    upTo: 50_000,
    make: (size) => {
      const list = assistance(size, 3);
      return () => report.forumTable(list);
    },
  },
  forumMinutes: {
    upTo: 20_000,
    make: (size) => {
      const list = assistance(size, 3);
      return () => report.forumMinutes(list);
    },
  },
  coordinationTable: {
    upTo: 3_000,
    make: (size) => {
      const matrix = api.coordinationMatrix(obstacles(size));
      return () => report.coordinationTable(matrix);
    },
  },
  obstacleDiagram: {
    upTo: 3_000,
    make: (size) => {
      const matrix = api.coordinationMatrix(obstacles(size));
      return () => report.obstacleDiagram(matrix);
    },
  },
  cascadeMatrix: {
    upTo: 20_000,
    make: (size) => {
      const cascade = tree(size);
      return () => report.cascadeMatrix(cascade);
    },
  },
  cascadeDiagram: {
    upTo: 20_000,
    make: (size) => {
      const cascade = tree(size);
      return () => report.cascadeDiagram(cascade);
    },
  },
  priorityTable: {
    upTo: 20_000,
    make: (size) => {
      const review = api.reviewPriorities(
        many(size, (i) => ({ id: `p${i}`, title: `P${i}`, leadAgencyId: "a", agencyIds: [] })),
        { asOf: "2024-06-30" },
      );
      return () => report.priorityTable(review);
    },
  },
  renjaTable: {
    isShort: true,
    upTo: 20_000,
    make: (size) => {
      const pair = (performance: number | null, money: number | null) => ({ performance, money });
      const rows = many(size, (i) => ({
        programme: `Program ${i >> 3}`,
        indicator: `Peserta ${i}`,
        planTarget: pair(500, 1000),
        before: pair(300, 400),
        target: pair(100, 300),
        quarters: [pair(20, 50), pair(30, 100), pair(null, null), pair(null, null)] as const,
      }));
      return () => report.renjaTable(rows);
    },
  },
  absorptionChart: {
    upTo: 20_000,
    make: (size) => {
      const rows = summaries(size);
      return () => report.absorptionChart(rows);
    },
  },
  rankingChart: {
    upTo: 20_000,
    make: (size) => {
      const ranking = ranked(size);
      return () => report.rankingChart(ranking, { name: ({ id }) => id });
    },
  },
  componentChart: {
    upTo: 5_000,
    make: (size) => {
      const all = many(size, published);
      return () => report.componentChart(all);
    },
  },
  quadrantChart: {
    isShort: true,
    upTo: 20_000,
    make: (size) => {
      const rows = many(size, (i) => ({
        name: `Dinas ${i}`,
        achievement: api.measureAchievement({ polarity: "maximize", target: 80, realization: `${i % 100}` }),
        absorption: api.measureAbsorption({ budget: 1000, realization: i % 1000 }),
      }));
      return () => report.quadrantChart(rows, { limits: { achievement: 100, absorption: 90 } });
    },
  },
  trendChart: {
    from: 4,
    upTo: 2_000,
    make: (size) => {
      const all = many(size, (i) => ({ ...published(1), evaluationYear: 2022 + i }));
      return () => report.trendChart(all);
    },
  },
  stabilityChart: {
    upTo: 1_000,
    from: 20,
    make: (size) => {
      const agencies = many(size, (i) => ({ name: `a${i}`, score: i }));
      const stability = api.rankStability(agencies, {
        components: [{ key: "score", value: ({ score }) => score }],
        weights: { score: 1 },
        noise: 1,
        runs: 10,
        seed: 1,
      });
      return () => report.stabilityChart(stability, { name: ({ name }) => name });
    },
  },
  pathChart: {
    from: 1,
    upTo: 4,
    make: (size) => {
      const steps = path(size);
      return () => report.pathChart(steps);
    },
  },
  buildDocument: {
    upTo: 50_000,
    make: (size) => () =>
      report.buildDocument({
        title: "Uji",
        blocks: many(size, (i) => ({ kind: "paragraph" as const, text: `Alinea ${i}` })),
      }),
  },
  "toText: a long document": {
    upTo: 20_000,
    make: (size) => {
      const note = report.buildDocument({
        title: "Uji",
        blocks: many(size, (i) => ({ kind: "paragraph" as const, text: `Alinea ${i}` })),
      });
      return () => [report.toText(note), report.toHtml(note), report.toMarkdown(note), report.toSheet(note)];
    },
  },
  agencyReport: {
    upTo: 20_000,
    make: (size) => () => report.agencyReport({ agency: "Dinas A", period: "2024", achievements: achievements(size) }),
  },
  auditBundle: {
    upTo: 2_000,
    make: (size) => {
      const { rankBy } = api;
      const kept = api.snapshot({ rankBy }, [
        many(size, (i) => ({ id: `a${i}`, value: i })),
        { value: ({ value }: { value: number }) => value },
      ]);
      return () => report.auditBundle(kept, { named: { rankBy } });
    },
  },
});
