// What both ways have in common: rows of cells become a table, and what a person should look at is told.
import { formatPercent, lkjipPolicy, measureAchievement, wordsOf } from "sakip";
import { indicatorLayout, readRows } from "sakip/reading";

export function printTable(rows) {
  const { items, findings } = readRows(rows, indicatorLayout);
  for (const { title, measurement } of items) {
    const achievement = measurement === null ? null : measureAchievement(measurement, lkjipPolicy);
    const text =
      achievement === null
        ? "tidak terbaca"
        : achievement.status === "computed"
          ? formatPercent(achievement.value)
          : wordsOf("reason", achievement.reason).id;
    console.log(`${title.padEnd(30)} ${text}`);
  }
  for (const { severity, message } of findings) if (severity !== "info") console.log(`! ${message.id}`);
}
