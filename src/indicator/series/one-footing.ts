import { compare, type Exact, sumOf } from "../../number/index.ts";
import { type Period, periodCode, periodsWithin } from "../../period/index.ts";
import type { TargetAndReached } from "../achievement/index.ts";
import { consolidateValues, isAdditive } from "./consolidate-values.ts";
import type { ProgressReason, ReadProgress } from "./progress.ts";

type ReadRow = ReadProgress["rows"][number];

/** The rows that entered, and either the one row that speaks for them or the two figures made of them. */
export type Footing = { readonly entered: readonly ReadRow[] } & (
  | { readonly kind: "row"; readonly row: ReadRow }
  | { readonly kind: "figures"; readonly side: Side; readonly target: Exact; readonly reached: Exact }
  | { readonly kind: "none"; readonly reason: ProgressReason }
);

type Side = "any" | "at-least" | "at-most";
type Figures = { readonly side: Side; readonly target: Exact; readonly reached: Exact };

/** Puts targets and realisations on the same footing: both up to the same date, or both of the same periods. */
export function onOneFooting(rows: readonly ReadRow[], input: ReadProgress): Footing {
  const { method, targets, realizations, quantity } = input;
  if (targets !== realizations) return upToDate(rows, input);
  const entered = rows.filter(({ pair }) => pair.kind !== "none" && pair.reached !== undefined);
  const last = entered.at(-1);
  if (targets === "cumulative" || method === "last")
    return last === undefined ? none("no-readings", entered) : { kind: "row", entered: [last], row: last };
  const figures = figuresOf(entered);
  if (figures === undefined) {
    const ofLevels = method === "average" && entered.some(({ pair }) => pair.kind === "level");
    return none(ofLevels ? "not-averageable" : "not-additive", entered);
  }
  const target = consolidateValues(
    figures.map((each) => each.target),
    method,
    quantity,
  );
  const reached = consolidateValues(
    figures.map((each) => each.reached),
    method,
    quantity,
  );
  if (typeof target === "string") return none(figures.length === 0 ? "no-readings" : target, entered);
  if (typeof reached === "string") return none(reached, entered);
  return { kind: "figures", entered, side: figures[0]?.side ?? "any", target, reached };
}

/** One side counts from the start of the year: the other is added up to the last period that both of them cover. */
function upToDate(rows: readonly ReadRow[], { method, targets, quantity }: ReadProgress): Footing {
  if (method !== "sum" || !isAdditive(quantity)) return none("not-additive", []);
  for (let count = rows.length; count > 0; count--) {
    const entered = rows.slice(0, count);
    if (!startsTheYear(entered.map(({ period }) => period))) continue;
    const cumulative = targets === "cumulative" ? "target" : "reached";
    const added = targets === "cumulative" ? "reached" : "target";
    const last = entered.slice(-1);
    const figures = entered.flatMap(({ pair }) => sideOf(pair, added) ?? []);
    if (!last.every(({ pair }) => sideOf(pair, cumulative)) || figures.length < count) continue;
    // Both sides of the last one are single numbers: one was looked at, and the other is among the figures.
    const [end] = figuresOf(last) as readonly [Figures];
    return { kind: "figures", entered, ...end, [added]: sumOf(figures) };
  }
  return none("incomplete-series", []);
}

function none(reason: ProgressReason, entered: readonly ReadRow[]): Footing {
  return { kind: "none", reason, entered };
}

/** The figures of rows of single numbers with one kind of bound, or undefined when a row is a range or a level. */
function figuresOf(rows: readonly ReadRow[]): readonly Figures[] | undefined {
  const figures = rows.flatMap(({ pair }): Figures[] => {
    const target = sideOf(pair, "target");
    const reached = sideOf(pair, "reached");
    return pair.kind === "number" && target && reached ? [{ side: pair.target.side, target, reached }] : [];
  });
  const alike = figures.every(({ side }) => side === figures[0]?.side);
  return alike && figures.length === rows.length ? figures : undefined;
}

function sideOf(pair: TargetAndReached, side: "target" | "reached"): Exact | undefined {
  if (pair.kind === "level") return undefined;
  if (side === "reached") return pair.reached;
  if (pair.kind === "none") return undefined;
  const { low, high } = pair.target;
  return compare(low, high) === 0 ? low : undefined;
}

/** Whether periods are the first of their year, without a gap. */
function startsTheYear(periods: readonly Period[]): boolean {
  const [first] = periods;
  if (first === undefined) return false;
  const wanted = periodsWithin({ kind: "year", year: first.year }, first.kind).map(periodCode);
  return periods.every((period, i) => periodCode(period) === wanted[i]);
}
