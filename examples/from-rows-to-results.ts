// Five jobs, each from the rows of a sheet to its result: a rapor, absorption, a worksheet, a cascade, an award.
import {
  averageAchievement,
  buildCascade,
  draftAgreement,
  flagLowest,
  formatNumber,
  formatPercent,
  formatRupiah,
  judgeEntries,
  lkjipPolicy,
  measureAchievement,
  requiredFor,
  requiredPace,
  scoreWorksheet,
  selectWinners,
  summarizeAbsorption,
  wordsOf,
} from "sakip";
import {
  awardEntryLayout,
  budgetLineLayout,
  cascadeLayout,
  indicatorLayout,
  jurySheetLayout,
  type RowsRead,
  readRows,
  worksheetLayout,
} from "sakip/reading";
import { budget, entries, indicators, marks, plan, worksheet } from "./rows/made.ts";

/** What became of the cells, and what a person should look at. */
function told({ rows, findings }: RowsRead): void {
  const uses = rows.flatMap(({ cells }) => cells.map(({ use }) => use));
  const many = (use: string) => uses.filter((each) => each === use).length;
  console.log(
    `  Sel: ${many("used")} dipakai, ${many("none")} kosong, ${many("unread")} tidak terbaca, ${many("unused")} tidak dipakai.`,
  );
  for (const { severity, message } of findings) if (severity !== "info") console.log(`  ! ${message.id}`);
}

console.log("1. Rapor indikator");
const report = readRows(indicators, indicatorLayout);
const measured = report.items.flatMap(({ title, measurement }) =>
  measurement === null ? [] : [{ title, achievement: measureAchievement(measurement, lkjipPolicy) }],
);
for (const { title, achievement } of measured)
  console.log(
    `  ${title}: ${achievement.status === "computed" ? formatPercent(achievement.value) : wordsOf("reason", achievement.reason).id}`,
  );
const mean = averageAchievement(
  measured.map(({ achievement }) => achievement),
  { missing: "redistribute", levels: "leave-out" },
);
if (mean.status === "computed")
  console.log(`  Rata-rata ${formatPercent(mean.value)} dari ${mean.coverage.used} indikator.`);
told(report);

console.log("\n2. Penyerapan: tiga terendah, dan laju yang diperlukan");
const spent = readRows(budget, budgetLineLayout, { context: { accumulation: "cumulative" } });
const summaries = summarizeAbsorption(spent.items, { by: ({ agencyId }) => agencyId });
const lowest = flagLowest(summaries, {
  value: ({ rate }) => (rate.status === "computed" ? rate.value : null),
  places: 3,
});
for (const { item } of lowest.selected) {
  const pace = requiredPace({ ...item, asOf: "2025-09-30", target: 95 });
  const need =
    pace.status === "computed"
      ? `${formatRupiah(pace.value, { decimals: 0 })} per bulan`
      : wordsOf("reason", pace.reason).id;
  console.log(
    `  ${item.key}: ${item.rate.status === "computed" ? formatPercent(item.rate.value) : "-"}; perlu ${need}`,
  );
}
for (const { item } of lowest.unranked) console.log(`  ${item.key}: belum melapor`);
told(spent);

console.log("\n3. Lembar kerja evaluasi, dan jalan ke predikat berikutnya");
const sheet = readRows(worksheet, worksheetLayout, { merges: ["A3:B3"] });
for (const { worksheet: answers } of sheet.items) {
  if (answers === null) continue;
  const evaluation = scoreWorksheet(answers);
  const { pointsShort, options } = requiredFor(evaluation, "A");
  console.log(
    `  Nilai ${formatNumber(evaluation.total, { decimals: 2 })}, predikat ${evaluation.grade.code}; kurang ${formatNumber(pointsShort)}`,
  );
  for (const way of options.slice(0, 2))
    console.log(
      `  ${way.map(({ code, from, to, gain }) => `${code} dari ${from} ke ${to} (+${formatNumber(gain)})`).join(", ")}`,
    );
}
told(sheet);

console.log("\n4. Pohon kinerja dan perjanjian");
const read = readRows(plan, cascadeLayout, { context: { polarity: "maximize", year: 2025 } });
const { cascade } = buildCascade(read.items);
const positions = {
  "Kepala Dinas": { position: "Kepala Dinas Kesehatan" },
  "Kepala Bidang": { position: "Kepala Bidang Kesmas" },
};
const agreement = draftAgreement(cascade, "Kepala Bidang", { year: 2025, positions });
console.log(`  ${agreement.firstParty.position} kepada ${agreement.secondParty?.position}`);
for (const { title, indicators: promised } of agreement.objectives)
  console.log(`  ${title}: ${promised.map((each) => each.title).join(", ")}`);
for (const { title, budget: amount } of agreement.programmes) console.log(`  ${title}: ${formatRupiah(amount ?? 0)}`);
told(read);

console.log("\n5. Lomba inovasi dengan juri");
const competing = readRows(entries, awardEntryLayout);
const judged = readRows(marks, jurySheetLayout, { context: { stageId: "presentasi" } });
const label = { id: "-", en: "-" };
const criteria = Object.entries({ kebaruan: 40, manfaat: 60 }).map(([key, weight]) => ({ key, label, weight }));
const stages = [{ id: "presentasi", label, weight: 1, criteria }];
const { scores } = judgeEntries(judged.items, { id: "lomba", stages });
const scored = competing.items.map((entry) => {
  const score = scores.find(({ entryId }) => entryId === entry.id)?.score;
  return { ...entry, score: score?.status === "computed" ? score.value : null };
});
const tiers = [{ id: "terbaik", label: { id: "Terbaik", en: "Best" }, places: 2 }];
for (const { selected } of selectWinners(scored, { id: "lomba", label, tiers }).tiers)
  for (const { entry } of selected)
    console.log(`  ${entry.title} (${entry.agencyId}): ${formatNumber(entry.score ?? 0, { decimals: 2 })}`);
told(competing);
told(judged);
