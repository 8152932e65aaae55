export { checkFiles } from "./check-files.ts";
export type { FileRuleId } from "./file-findings.ts";
export type { AgencyFile, FileRule, FilesCheck } from "./files-check.ts";
export type { AgencyFiles } from "./files-shape.ts";
