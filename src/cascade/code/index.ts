export { codeLevel, codeParent, codeScope, invalidCode } from "./code-findings.ts";
export { type CodedRow, codedRowShape } from "./coded-row-shape.ts";
export { type CodeListOptions, type NodesFromList, nodesFromCodes } from "./nodes-from-codes.ts";
export { nodesFromOutline } from "./nodes-from-outline.ts";
export { type OutlineRow, outlineRowShape } from "./outline-row-shape.ts";
export { type BusinessArea, parseBusinessArea } from "./parse-business-area.ts";
export { parseProgrammeCode, tryProgrammeCode } from "./parse-programme-code.ts";
export { parseUnitCode, type UnitCode } from "./parse-unit-code.ts";
export type { CodeScope, ProgrammeCode } from "./programme-code.ts";
