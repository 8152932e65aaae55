import { flagLowest, summarizeAbsorption } from "sakip";
import { budgetLineLayout, readRows } from "sakip/reading";
import { absorptionChart, absorptionTable } from "sakip/report";
import type { Work } from "./job.ts";

/** A budget with what was spent of it: how much each agency absorbed, or each line of one agency, and which are the lowest. */
export const absorption: Work = (rows, { context, places, locale }) => {
  const read = readRows(rows, budgetLineLayout, { context: { accumulation: "cumulative", ...context } });
  const isOneAgency = new Set(read.items.map(({ agencyId }) => agencyId)).size <= 1;
  const summaries = summarizeAbsorption(read.items, {
    by: ({ agencyId, title }) => (isOneAgency ? (title ?? agencyId) : agencyId),
  });
  const head = isOneAgency ? { id: "Uraian", en: "Line" } : { id: "Perangkat daerah", en: "Agency" };
  const lowest = flagLowest(summaries, {
    value: ({ rate }) => (rate.status === "computed" ? rate.value : null),
    places,
  });
  const names = lowest.selected.map(({ item }) => item.key).join(", ");
  return {
    read,
    headline: { id: `Penyerapan terendah: ${names}`, en: `Lowest absorption: ${names}` },
    charts: [absorptionChart(summaries, { order: "ascending", locale })],
    tables: [absorptionTable(summaries, { head })],
    explained: summaries.map((result) => ({ title: result.key, result })),
    findings: summaries.flatMap(({ findings }) => findings),
  };
};
