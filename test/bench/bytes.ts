// What results keep of the heap, a record, beside what they were made of.
import {
  buildCascade,
  type CascadeNode,
  lkjipPolicy,
  measureAchievements,
  permenpanrb88of2021,
  rankBy,
  rollUp,
  scoreWorksheet,
  summarizeAbsorption,
} from "sakip";
import { wholeLines } from "./support/budget.ts";
import { randomWhole } from "./support/random.ts";
import { bench } from "./support/rows.ts";
import { sheetsOf } from "./support/worksheets.ts";

const records = 100_000;
const SHEETS = 2_000;

const random = randomWhole(8);
const figures = Array.from({ length: records }, () => ({
  polarity: "maximize" as const,
  target: ((random(99_900) + 100) / 100).toFixed(2),
  realization: (random(99_900) / 100).toFixed(2),
}));
bench({
  row: "achievement of two decimals",
  records,
  bound: 1000,
  bytes: () => measureAchievements(figures, lkjipPolicy),
});
bench({ row: "achievement, unrounded", records, bound: 1000, bytes: () => measureAchievements(figures) });

const sheets = sheetsOf(SHEETS);
bench({
  row: "evaluation of twelve letters",
  records: SHEETS,
  goal: 2700,
  bound: 4200,
  bytes: () => sheets.map((sheet) => scoreWorksheet(sheet, permenpanrb88of2021)),
});

const nodes = Array.from(
  { length: records },
  (_, i): CascadeNode => ({
    id: `n${i}`,
    parents: i === 0 ? [] : [`n${(i - 1) >> 3}`],
    level: "intermediate-outcome",
    title: "Hasil",
    indicators: [],
    budget: `${(i * 7919) % 100_000}.25`,
  }),
);
bench({ row: "cascade", records, bound: 1000, bytes: () => buildCascade(nodes) });
const { cascade } = buildCascade(nodes);
bench({
  row: "cascade rolled up",
  records,
  bound: 1000,
  bytes: () => rollUp(cascade, ({ budget }) => budget, { rule: "sum" }),
});

const items = Array.from({ length: records }, (_, id) => ({ id, value: random(10_000) }));
bench({ row: "ranking", records, bound: 500, bytes: () => rankBy(items, { value: ({ value }) => value }) });

const lines = wholeLines(records, 1000);
bench({
  row: "absorption, 1,000 lines a unit, a line",
  records,
  bound: 20,
  bytes: () => summarizeAbsorption(lines, { by: (line) => line.agencyId }),
});
