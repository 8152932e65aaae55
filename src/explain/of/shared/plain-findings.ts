import type { GivenFinding } from "../../../core/index.ts";
import { findingShape, list, readAll, toPlain } from "../../../core/index.ts";

/** Findings as JSON has them: the Decimals in their details have become texts. */
export function plainFindings(findings: readonly GivenFinding[]): readonly GivenFinding[] {
  return findings.length === 0 ? findings : readAll([list(findingShape), toPlain(findings)])[0];
}
