import type { Period } from "../../period/index.ts";

/** As much of an indicator as its targets need, as they were written or as they were read. */
interface Targeted<T> {
  readonly target?: T | undefined;
  readonly targets?: readonly { readonly period: Period; readonly target: T }[] | undefined;
}

/** The target of an indicator in a year: that of the year where there is one, otherwise the one target it has. */
export function targetOf<T>({ target, targets }: Targeted<T>, year: number | undefined): T | undefined {
  const years = targets?.filter(({ period }) => period.kind === "year") ?? [];
  if (year !== undefined) return years.find(({ period }) => period.year === year)?.target ?? target;
  return target ?? (years.length === 1 ? years[0]?.target : undefined);
}

/** Whether an indicator has a target at all: of the year asked for, or any. */
export function hasTarget<T>(indicator: Targeted<T>, year: number | undefined): boolean {
  const { target, targets = [] } = indicator;
  const all = year === undefined ? [target, ...targets.map((each) => each.target)] : [targetOf(indicator, year)];
  return all.some((each) => each !== undefined && !isNone(each));
}

function isNone(target: unknown): boolean {
  return typeof target === "object" && target !== null && "kind" in target && target.kind === "none";
}
