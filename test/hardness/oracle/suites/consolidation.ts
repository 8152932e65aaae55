import { type ConsolidateOptions, type ConsolidationMethod, consolidate, type Period } from "sakip";

interface Row {
  readonly period: Period;
  readonly value: string | null;
}

export function consolidation([rows, method, options]: readonly [
  readonly Row[],
  ConsolidationMethod,
  ConsolidateOptions,
]): unknown {
  const result = consolidate(rows, method, options);
  const { used, expected } = result.coverage;
  return [result.status === "computed" ? result.value : result.reason, [used, expected]];
}
