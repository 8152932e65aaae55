export {
  accumulationUnknown,
  criteriaCount,
  missingContext,
  noAnswers,
  repeatedCode,
  unjoinedRows,
  unknownPart,
} from "./item-findings.ts";
export { headOf, sheetName } from "./place-of.ts";
export { tellCells } from "./tell-cells.ts";
export { tellColumns } from "./tell-columns.ts";
export { tellOutside } from "./tell-outside.ts";
export { tellRows } from "./tell-rows.ts";
export { tellTotals } from "./tell-totals.ts";
export { tellUnused } from "./tell-unused.ts";
