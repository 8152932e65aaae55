import { consolidate } from "../../indicator/index.ts";
import { type DecimalInput, tryExact } from "../../number/index.ts";
import type { Graph } from "../tree/index.ts";
import type { RealizationRead } from "./agreed-realization-shape.ts";

const QUARTERS = [1, 2, 3, 4] as const;

/**
 * What was reached in a year by what was reached in its quarters, as the plan counts them; undefined where the plan does not
 * say how, or a quarter that is needed was not reported.
 */
export function yearFromQuarters(
  plan: Graph | undefined,
  { nodeId, indicatorId, year }: { readonly nodeId: string; readonly indicatorId: string; readonly year: number },
  rows: readonly (Pick<RealizationRead, "realization"> | undefined)[],
): DecimalInput | undefined {
  const at = plan?.indexOf.get(nodeId);
  if (plan === undefined || at === undefined) return undefined;
  const indicator = plan.read(at).indicators.find(({ id }) => id === indicatorId);
  if (indicator === undefined) return undefined;
  const { accumulation, consolidation: method, quantity } = indicator;
  const last = rows[3]?.realization?.own;
  if (accumulation === "cumulative") return last;
  if (accumulation === undefined || method === undefined) return undefined;
  if (method === "last") return last;
  const readings = QUARTERS.flatMap((quarter, i) => {
    const value = rows[i]?.realization?.own;
    return value !== undefined && tryExact(value) !== undefined
      ? [{ period: { kind: "quarter" as const, year, quarter }, value }]
      : [];
  });
  if (readings.length < QUARTERS.length) return undefined;
  const whole = consolidate(readings, method, { quantity });
  return whole.status === "computed" ? whole.value : undefined;
}
