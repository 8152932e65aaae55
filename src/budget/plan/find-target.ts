import {
  type Citation,
  type Computed,
  computed,
  deepFreeze,
  lacks,
  type NotComputable,
  type Outcome,
  object,
  optional,
  type Read,
  readAll,
  text,
} from "../../core/index.ts";
import { type Decimal, type Exact, exactToDecimal } from "../../number/index.ts";
import { boundsOf, type Period, periodShape } from "../../period/index.ts";
import { type AbsorptionPathInput, absorptionPathShape } from "../../regulation/index.ts";

/**
 * A target of absorption in percent of the budget of the year, or why there is none: `not-in-force` (the path does not
 * apply to that period) or `no-target` (it has none for the end of that period, or for that type of expenditure).
 *
 * @term target penyerapan
 */
export type AbsorptionTarget = (Computed<Decimal> | NotComputable<"no-target" | "not-in-force">) & {
  /** Says what this is. */
  readonly kind: "absorption-target";
  /** The period. */
  readonly period: Period;
  /** The type of expenditure that was asked for; absent for all of them. */
  readonly expenditure?: string;
  /** The id of the path. */
  readonly path: string;
  /** Where the targets of that type come from. */
  readonly basis: Citation;
};

/**
 * Finds how much is to be spent by the end of a period, on a path of targets.
 *
 * @term target penyerapan
 * @param path - The path: {@link per5of2024AbsorptionPath}, or one of your own by {@link defineAbsorptionPath}.
 * @param period - The period; its end counts, so that a semester has the target of its second quarter.
 * @param expenditure - The type of expenditure; without it, or where the path has none for it, the target for `"all"`.
 * @returns The target, cumulative, in percent.
 * @throws A {@link SakipError} `invalid-period`, or what {@link defineAbsorptionPath} throws for a path that is none.
 * @see The `source` of the path.
 * @example
 * ```ts
 * import { findTarget, per5of2024AbsorptionPath, parsePeriod } from "sakip";
 *
 * const target = findTarget(per5of2024AbsorptionPath, parsePeriod("2024-TW3"), "53");
 * target.status === "computed" && target.value // => "70"
 * const early = findTarget(per5of2024AbsorptionPath, parsePeriod("2021-TW3"), "53");
 * early.status === "not-computable" && early.reason // => "not-in-force"
 * ```
 */
export function findTarget(path: AbsorptionPathInput, period: Period, expenditure?: string): AbsorptionTarget {
  const [rule, at, { expenditure: type }] = readAll(
    [absorptionPathShape, path, "path"],
    [periodShape, period, "period"],
    [typeShape, { expenditure }],
  );
  const target = targetOn(rule, at, type);
  const found = target.status === "computed" ? computed(exactToDecimal(target.value)) : target;
  return deepFreeze({
    kind: "absorption-target",
    ...found,
    period: at,
    ...(type !== undefined && { expenditure: type }),
    path: rule.id,
    basis: sourceOfTarget(rule, type),
  });
}

const typeShape = /* @__PURE__ */ (() => object({ expenditure: optional(text) }))();

/** Where the targets of a type of expenditure come from. */
export function sourceOfTarget({ source, value }: ReadPath, expenditure: string | undefined): Citation {
  return (expenditure === undefined ? undefined : value.sources?.get(expenditure)) ?? source;
}

type ReadPath = Read<typeof absorptionPathShape>;

/** The outcomes without a target. */
const targetLacks = /* @__PURE__ */ lacks({ "no-target": ["path"], "not-in-force": ["path"] });

/** The target on a path that has been read. */
export function targetOn(
  { since, until, value }: ReadPath,
  period: Period,
  expenditure: string | undefined,
): Outcome<Exact, "no-target" | "not-in-force"> {
  const { start, end } = boundsOf(period);
  if (end < since || (until !== undefined && start > until)) return targetLacks["not-in-force"];
  const targets = value.targets.get(expenditure ?? "all") ?? value.targets.get("all") ?? [];
  // The target of the month in which the period ends: with 4 targets, only every third month has one.
  const target = targets[(Number(end.slice(5, 7)) * targets.length) / 12 - 1];
  return target === undefined ? targetLacks["no-target"] : computed(target);
}
