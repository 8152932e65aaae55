import {
  type Citation,
  type Computed,
  checkText,
  computed,
  deepFreeze,
  frozenCopy,
  type NotComputable,
  notComputable,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";
import { type Period, periodBounds, readPeriod } from "../../period/index.ts";
import type { AbsorptionPath } from "../../regulation/index.ts";
import { checkAbsorptionPath } from "./check-rules.ts";

/**
 * A target of absorption in percent of the budget of the year, or why there is none: `not-in-force` (the path does not
 * apply to that period) or `no-target` (it has none for the end of that period, or for that type of expenditure).
 *
 * @term target penyerapan
 */
export type AbsorptionTarget = (Computed<Decimal> | NotComputable<"no-target" | "not-in-force">) & {
  /** The id of the path. */
  readonly path: string;
  /** Where the path comes from. */
  readonly basis: Citation;
};

/**
 * Finds how much is to be spent by the end of a period, on a path of targets.
 *
 * @term target penyerapan
 * @param path - The path: {@link ikpaAbsorptionPath2024}, or one of your own by {@link defineAbsorptionPath}.
 * @param period - The period; its end counts, so that a semester has the target of its second quarter.
 * @param expenditure - The type of expenditure; without it, or where the path has none for it, the target for `"all"`.
 * @returns The target, cumulative, in percent.
 * @throws A {@link SakipError} `invalid-period`, or `invalid-input` for a path that is none.
 * @see The `source` of the path.
 * @example
 * ```ts
 * import { findTarget, ikpaAbsorptionPath2024, parsePeriod } from "sakip";
 *
 * const target = findTarget(ikpaAbsorptionPath2024, parsePeriod("2024-TW3"), "53");
 * target.status === "computed" && target.value // => "70"
 * const early = findTarget(ikpaAbsorptionPath2024, parsePeriod("2021-TW3"), "53");
 * early.status === "not-computable" && early.reason // => "not-in-force"
 * ```
 */
export function findTarget(path: AbsorptionPath, period: Period, expenditure?: string): AbsorptionTarget {
  const problems: Problem[] = [];
  checkAbsorptionPath(path, ["path"], problems);
  readPeriod(period, ["period"], problems);
  if (expenditure !== undefined) checkText(expenditure, ["expenditure"], problems);
  refuseIfAny(problems);
  const { start, end } = periodBounds(period);
  const facts = { path: path.id, basis: frozenCopy(path.source) };
  if (end < path.since || (path.until !== undefined && start > path.until))
    return deepFreeze({ ...notComputable("not-in-force"), ...facts });
  const type = expenditure !== undefined && Object.hasOwn(path.targets, expenditure) ? expenditure : "all";
  const targets = path.targets[type] ?? [];
  // The target of the month in which the period ends: with 4 targets, only every third month has one.
  const position = (Number(end.slice(5, 7)) * targets.length) / 12 - 1;
  const target = targets[position];
  return deepFreeze({ ...(target === undefined ? notComputable("no-target") : computed(target)), ...facts });
}
