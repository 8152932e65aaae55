import { boundsOf, daysOf, type IsoDate, type Period } from "../../period/index.ts";
import type { LookedAt } from "./course.ts";
import type { IndicatorRead } from "./early-indicator-shape.ts";

type Row = IndicatorRead["rows"][number];

/** What was over by a day and reported, and what was over and did not. */
export function lookAt(given: readonly Row[], asOf: IsoDate): LookedAt<Row> {
  const rows = [...given].sort((a, b) => daysOf(a.period).first - daysOf(b.period).first);
  const isOver = ({ period }: { readonly period: Period }) => boundsOf(period).end <= asOf;
  const over = rows.filter(isOver);
  const last = over.map(({ pair }) => pair.reached !== undefined).lastIndexOf(true);
  return {
    rows,
    told: over.slice(0, last + 1),
    unreported: over.filter((row) => row.pair.reached === undefined).map(({ period }) => period),
  };
}
