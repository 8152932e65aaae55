import type { Finding } from "sakip";
import { plain } from "./plain.ts";

/** Findings without their sentences, as they are stored: code, severity, subject, path and facts; all, or those of a code. */
export function told(findings: readonly Finding[], ...codes: readonly string[]): unknown[] {
  return findings
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .map(({ message: _, ...rest }) => plain(rest));
}
