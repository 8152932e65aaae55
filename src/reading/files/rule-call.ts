import type { Finding } from "../../finding/index.ts";
import type { FileFinding } from "./file-findings.ts";
import type { AgencyFile, FileRule } from "./files-check.ts";

/** A rule that was gone through. */
export interface CheckedRule {
  readonly rule: FileRule;
  readonly findings: readonly Finding[];
}

/** What a rule looks at, and what it says of each entry: undefined where it holds. */
export interface RuleCall<T> {
  readonly kind: FileFinding;
  readonly between: readonly [AgencyFile, AgencyFile];
  /** The entries of the first file; undefined where one of the files is not there. */
  readonly entries: readonly T[] | undefined;
  readonly fault: (entry: T) => Finding | undefined;
}

/** Goes through a rule, entry by entry. */
export function checkRule<T>({ kind, between, entries, fault }: RuleCall<T>): CheckedRule {
  const findings = (entries ?? []).flatMap((entry) => fault(entry) ?? []);
  const severity = typeof kind.severity === "function" ? "warning" : kind.severity;
  const rule = {
    id: kind.code,
    severity,
    between,
    isChecked: entries !== undefined,
    checked: entries?.length ?? 0,
    failed: findings.length,
  };
  return { rule, findings };
}
