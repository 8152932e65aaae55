import { type ConsolidateOptions, type Consolidation, type ConsolidationMethod, consolidate, type Period } from "sakip";

interface Row {
  readonly period: Period;
  readonly value: string | null;
}

type Case = readonly [readonly Row[], ConsolidationMethod, ConsolidateOptions];

export const consolidated = ([rows, method, options]: Case): Consolidation => consolidate(rows, method, options);

export function consolidation(input: Case): unknown {
  const result = consolidated(input);
  const { used, expected } = result.coverage;
  return [result.status === "computed" ? result.value : result.reason, [used, expected]];
}
