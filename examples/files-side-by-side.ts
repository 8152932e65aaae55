// Plan, budget, agreement and report of one agency, each read from its sheet, checked against each other.
import { wordsOf } from "sakip";
import { agreementLayout, budgetLineLayout, cascadeLayout, checkFiles, indicatorLayout, readRows } from "sakip/reading";
import { agreement, lines, outcome, strategy } from "./rows/one-agency.ts";

const context = { agencyId: "dinkes", year: 2025, polarity: "maximize", accumulation: "cumulative" } as const;
const owner = { id: "kadis", position: "Kepala Dinas Kesehatan" };
const { rules, findings } = checkFiles({
  plan: readRows(strategy, cascadeLayout, { context }).items,
  budget: readRows(lines, budgetLineLayout, { context }).items,
  agreements: readRows(agreement, agreementLayout, { context: { ...context, owner } }).items,
  report: readRows(outcome, indicatorLayout, { context }).items,
});

const severities = { error: "salah", warning: "perlu diperiksa", info: "sekadar diketahui" };
for (const { id, severity, checked, failed } of rules)
  console.log(`${wordsOf("finding", id).id} (${severities[severity]}): ${failed} dari ${checked}`);
console.log();
for (const { message } of findings) console.log(message.id);
