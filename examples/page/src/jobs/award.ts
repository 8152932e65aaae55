import { rankBy, selectWinners } from "sakip";
import { awardEntryLayout, readRows } from "sakip/reading";
import { awardTable, rankingChart, rankingTable } from "sakip/report";
import type { Work } from "./job.ts";

/** A list of scores: who stands where, who wins, and where only a jury can decide. */
export const award: Work = (rows, { context, places, locale }) => {
  const read = readRows(rows, awardEntryLayout, { context });
  const entries = read.items.map((entry) => ({
    ...entry,
    id: entry.title ? `${entry.title} (${entry.id})` : entry.id,
  }));
  const ranking = rankBy(entries, { value: ({ score }) => score ?? null });
  const tiers = [{ id: "best", label: { id: "Terbaik", en: "Best" }, places }];
  const result = selectWinners(entries, { id: "award", label: { id: "Penghargaan", en: "Award" }, tiers });
  const winners = result.tiers.flatMap((tier) => tier.selected).map(({ entry }) => entry.title ?? entry.id);
  return {
    read,
    headline: { id: `Pemenang: ${winners.join(", ")}`, en: `Winners: ${winners.join(", ")}` },
    charts: [rankingChart(ranking, { name: ({ id }) => id, places, locale })],
    tables: [awardTable(result), rankingTable(ranking, { name: ({ id }) => id, head: { id: "Peserta", en: "Entry" } })],
    explained: [
      { title: { id: "Peringkat", en: "Ranking" }, result: ranking },
      { title: { id: "Penghargaan", en: "Award" }, result },
    ],
    findings: result.findings,
  };
};
