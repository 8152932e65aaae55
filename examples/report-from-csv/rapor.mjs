// A rapor of one agency from two CSV files: its indicators, and the budgets of all agencies. All figures are made up.
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { lkjipPolicy, measureAchievement, rankBy, summarizeAbsorption } from "sakip";
import { budgetLineLayout, indicatorLayout, readRows } from "sakip/reading";
import { agencyReport, toHtml, toMarkdown, toText } from "sakip/report";

const agency = "Dinas Perdagangan";
const sheetOf = (name) => ({
  name,
  rows: parse(readFileSync(name), { bom: true, delimiter: ";", relaxColumnCount: true }),
});

// 1. Indicators with target and realisation become achievements; a row that was not understood has no measurement.
const indicators = readRows(sheetOf("indikator.csv"), indicatorLayout);
const achievements = indicators.items.flatMap(({ title, unit, measurement }) =>
  measurement === null ? [] : [{ title, unit, achievement: measureAchievement(measurement, lkjipPolicy) }],
);

// 2. Budget lines become one absorption per agency, and a place among all of them.
const budgets = readRows(sheetOf("anggaran.csv"), budgetLineLayout, { context: { accumulation: "cumulative" } });
const summaries = summarizeAbsorption(budgets.items, { by: (line) => line.agencyId });
const { rows } = rankBy(summaries, { value: ({ rate }) => (rate.status === "computed" ? rate.value : null) });
const place = rows.find(({ item }) => item.key === agency);

// 3. The rapor: what is to be looked at in the files stands in it, so that nobody signs it unseen.
const report = agencyReport({
  agency,
  period: "Tahun 2025",
  places: [{ rank: place.rank, of: rows.length, by: { id: "penyerapan anggaran", en: "budget absorption" } }],
  absorption: place.item,
  achievements,
  findings: [...indicators.findings, ...budgets.findings].filter(({ severity }) => severity !== "info"),
  next: ["Percepat pembinaan pelaku usaha pada triwulan I."],
});

console.log(toText(report));
writeFileSync("rapor.md", toMarkdown(report));
writeFileSync("rapor.html", toHtml(report, { page: true }));
