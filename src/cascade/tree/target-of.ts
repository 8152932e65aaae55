import type { Path, Problem } from "../../core/index.ts";
import { type NumberTarget, type PositionTarget, readTarget, type Target } from "../../indicator/index.ts";
import type { CascadeIndicator } from "./cascade-node.ts";

/** The target of an indicator in a year: that of the year where there is one, otherwise the one target it has. */
export function targetOf(indicator: CascadeIndicator, year: number | undefined): Target | undefined {
  const years = indicator.targets?.filter(({ period }) => period.kind === "year") ?? [];
  if (year !== undefined) return years.find(({ period }) => period.year === year)?.target ?? indicator.target;
  return indicator.target ?? (years.length === 1 ? years[0]?.target : undefined);
}

/** Whether an indicator has a target at all: of the year asked for, or any. */
export function hasTarget(indicator: CascadeIndicator, year: number | undefined): boolean {
  const targets =
    year === undefined
      ? [indicator.target, ...(indicator.targets ?? []).map(({ target }) => target)]
      : [targetOf(indicator, year)];
  return targets.some((target) => target !== undefined && !isNone(target));
}

/** The target with its numbers read; undefined when there is none. */
export function readTargetOf(
  indicator: CascadeIndicator,
  year: number | undefined,
  path: Path,
  problems: Problem[],
): NumberTarget | PositionTarget | undefined {
  return readTarget(targetOf(indicator, year) ?? null, path, problems);
}

function isNone(target: Target): boolean {
  return typeof target === "object" && target !== null && "kind" in target && target.kind === "none";
}
