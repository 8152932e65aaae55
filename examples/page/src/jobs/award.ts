import { rankBy, selectWinners } from "sakip";
import { awardEntryLayout, jurySheetLayout, type RowsRead, readRows } from "sakip/reading";
import { awardTable, rankingChart, rankingTable } from "sakip/report";
import type { Work } from "./job.ts";
import { called, judgeSheet } from "./jury.ts";
import { ONLY_STAGE } from "./rubric.ts";

/** A list of scores, or the marks of a jury: who stands where, who wins, and where only the jury can decide. */
export const award: Work = (rows, { context, places, highest, locale }) => {
  const list = readRows(rows, awardEntryLayout, { context });
  const marks = readRows(rows, jurySheetLayout, { context: { stageId: ONLY_STAGE, ...context } });
  const judged = isOfJury(list, marks) ? judgeSheet(marks, highest) : undefined;
  const entries = judged?.entries ?? list.items.map(called);
  const ranking = rankBy(entries, { value: ({ score }) => score ?? null });
  const tiers = [{ id: "best", label: { id: "Terbaik", en: "Best" }, places }];
  const result = selectWinners(entries, { id: "award", label: { id: "Penghargaan", en: "Award" }, tiers });
  const winners = result.tiers.flatMap((tier) => tier.selected).map(({ entry }) => entry.title ?? entry.id);
  return {
    read: judged === undefined ? list : marks,
    headline: { id: `Pemenang: ${winners.join(", ")}`, en: `Winners: ${winners.join(", ")}` },
    charts: [rankingChart(ranking, { name: ({ id }) => id, places, locale })],
    tables: [
      awardTable(result),
      rankingTable(ranking, { name: ({ id }) => id, head: { id: "Peserta", en: "Entry" } }),
      ...(judged?.tables ?? []),
    ],
    explained: [
      { title: { id: "Peringkat", en: "Ranking" }, result: ranking },
      { title: { id: "Penghargaan", en: "Award" }, result },
      ...(judged === undefined ? [] : [{ title: { id: "Penilaian juri", en: "Judgement" }, result: judged.jury }]),
    ],
    findings: [...(judged?.jury.findings ?? []), ...result.findings],
  };
};

/** Whether a sheet names judges, or holds marks and no score. */
function isOfJury(list: RowsRead<"award-entries">, { columns }: RowsRead<"jury-sheets">): boolean {
  const isJudged = columns.some(({ field, groups }) => field === "judge" || groups["judge"] !== undefined);
  const has = (of: RowsRead["columns"], name: string) => of.some(({ field }) => field === name);
  return isJudged || (has(columns, "mark") && !has(list.columns, "score"));
}
