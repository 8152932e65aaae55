import type { Severity } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { FileRuleId } from "./file-findings.ts";

/**
 * The files of an agency.
 *
 * @term jenis berkas
 */
export type AgencyFile = "plan" | "budget" | "agreements" | "report";

/**
 * A rule between two files, and how it came out.
 *
 * @term aturan antarberkas
 */
export interface FileRule {
  /** Its id: the code of its findings. */
  readonly id: FileRuleId;
  /** How much it weighs where it fails. */
  readonly severity: Severity;
  /** The two files: of the first every entry is looked for, or compared, in the second. */
  readonly between: readonly [AgencyFile, AgencyFile];
  /** Whether both files were there. */
  readonly isChecked: boolean;
  /** How many entries were looked at. */
  readonly checked: number;
  /** Of how many it failed. */
  readonly failed: number;
}

/**
 * The files of an agency checked against each other.
 *
 * @term hasil pemeriksaan antarberkas
 */
export interface FilesCheck {
  /** Says what this is. */
  readonly kind: "files-check";
  /** Every rule, with how often it failed. */
  readonly rules: readonly FileRule[];
  /** One finding for each failure, in the order of the rules. */
  readonly findings: readonly Finding[];
}
