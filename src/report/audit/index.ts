export { nothingExplained, toldValue } from "./audit-findings.ts";
export { computationTable } from "./computation-table.ts";
export { inputsTable, resultTable } from "./explained-tables.ts";
export { belongingFindings, formulaFindings, nodesOf } from "./explanation-findings.ts";
export { gather } from "./gather.ts";
export { minutesFindings } from "./minutes-findings.ts";
export { recordedExplanations } from "./recorded-explanations.ts";
export { replayFindings } from "./replay-findings.ts";
export { rulesTable } from "./rules-table.ts";
