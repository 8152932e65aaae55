import { anything, as, either, literal, nullable, object, optional, type Shape, text } from "../../../core/index.ts";
import { Decimal, type Exact, exactOf, number, resultNumber } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import type { Achievement } from "../achievement.ts";
import type { Averageable } from "../averageable-shape.ts";

/** What an average knows of one of its items, and what was given for it. */
export interface GivenItem extends AverageItem {
  readonly given: Averageable;
}

/** What an average knows of one of its items. */
export interface AverageItem {
  /** Its value, or the reason why it has none. */
  readonly value: Exact | string;
  /** Whether it is of a level, which has no distances. */
  readonly isLevel: boolean;
  /** How many months it is of; undefined for a bare figure, which the caller answers for. */
  readonly months: number | undefined;
}

/** What is of no other time than is said is of a year. */
export const YEAR = 12;

/** The shape of what is averaged. Results say more than their outcome: of what target they are, and of what time. */
export const averageItemShape: Shape<Averageable, AverageItem> = /* @__PURE__ */ (() => {
  const open = { open: true };
  const told = { target: optional(anything<unknown>()), timeSpan: optional(object({ start: isoDate, end: isoDate })) };
  const computed = as(
    object({ status: literal("computed"), value: resultNumber, ...told }, open),
    ({ value, target, timeSpan }): AverageItem => ({
      value,
      isLevel: isLevel(target),
      months: timeSpan === undefined ? YEAR : monthsOf(timeSpan),
    }),
  );
  const uncomputed = as(
    object({ status: literal("not-computable"), reason: text, ...told }, open),
    ({ reason, target }): AverageItem => ({ ...bare(reason), isLevel: isLevel(target) }),
  );
  const figure = as(number, bare);
  const meant = (given: unknown) => {
    if (typeof given !== "object" || Decimal.isDecimal(given)) return figure;
    const { status } = given as { readonly status?: unknown };
    return status === "computed" ? computed : status === "not-computable" ? uncomputed : undefined;
  };
  return as(nullable(either([figure, computed, uncomputed], meant)), (read) => read ?? bare("no-realization"));
})();

function bare(value: Exact | string): AverageItem {
  return { value, isLevel: false, months: undefined };
}

/** Whether a target of whatever kind is a level. */
function isLevel(target: unknown): boolean {
  return typeof target === "object" && target !== null && (target as { readonly kind?: unknown }).kind === "level";
}

/** What an average knows of an achievement. */
export function averageItemOf(achievement: Achievement): AverageItem {
  const { target, timeSpan } = achievement;
  const told = isLevel(target);
  if (achievement.status === "not-computable") return { value: achievement.reason, isLevel: told, months: undefined };
  return {
    value: exactOf(achievement.value),
    isLevel: told,
    months: timeSpan === undefined ? YEAR : monthsOf(timeSpan),
  };
}

/** ISO dates have their year and month at fixed places; a span ends in the last of its months. */
function monthsOf({ start, end }: { readonly start: string; readonly end: string }): number {
  const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return monthOf(end) - monthOf(start) + 1;
}
