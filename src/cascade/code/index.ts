export { codeLevel, codeParent, codeScope, invalidCode } from "./code-findings.ts";
export { type CodedRow, type NodesFromList, nodesFromCodes } from "./nodes-from-codes.ts";
export { nodesFromOutline, type OutlineRow } from "./nodes-from-outline.ts";
export { parseProgrammeCode, tryProgrammeCode } from "./parse-programme-code.ts";
export { parseUnitCode, type UnitCode } from "./parse-unit-code.ts";
export type { CodeScope, ProgrammeCode } from "./programme-code.ts";
