import { averageAchievement, formatPercent, lkjipPolicy, measureAchievement, rankBy, wordsOf } from "sakip";
import { indicatorLayout, readRows } from "sakip/reading";
import { achievementTable, rankingChart } from "sakip/report";
import type { Work } from "./job.ts";

/** A list of indicators: how far each came, and how far all of them did. */
export const achievement: Work = (rows, { context, locale }) => {
  const read = readRows(rows, indicatorLayout, { context });
  const measured = read.items.flatMap(({ title, unit, measurement }) =>
    measurement === null ? [] : [{ title, unit, achievement: measureAchievement(measurement, lkjipPolicy) }],
  );
  const average = averageAchievement(
    measured.map((row) => row.achievement),
    { missing: "redistribute", levels: "leave-out" },
  );
  const order = rankBy(measured, {
    value: (row) => (row.achievement.status === "computed" ? row.achievement.value : null),
  });
  const caption = { id: "Capaian, dari yang tertinggi", en: "Achievement, from the highest" };
  const mean = (locale: "id" | "en") =>
    average.status === "computed"
      ? formatPercent(average.value, { locale })
      : wordsOf("reason", average.reason)[locale];
  return {
    read,
    headline: { id: `Rata-rata capaian: ${mean("id")}`, en: `Average achievement: ${mean("en")}` },
    charts: [rankingChart(order, { name: ({ title }) => title, target: 100, caption, valueHead: "%", locale })],
    tables: [achievementTable(measured, { average })],
    explained: [
      ...measured.map(({ title, achievement: result }) => ({ title, result })),
      { title: { id: "Rata-rata", en: "Average" }, result: average },
    ],
    findings: [],
  };
};
