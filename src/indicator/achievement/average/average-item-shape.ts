import { anything, as, either, literal, nullable, object, optional, type Shape, text } from "../../../core/index.ts";
import { Decimal, type Exact, number, resultNumber } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import type { AchievementFormula } from "../achievement.ts";
import type { Averageable } from "../averageable-shape.ts";

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
const YEAR = 12;
const LEVEL_FORMULAS: readonly unknown[] = ["level-steps", "level-positions"] satisfies AchievementFormula[];

/** The shape of what is averaged. Results say more than their outcome: of what time they are, and by which formula. */
export const averageItemShape: Shape<Averageable, AverageItem> = /* @__PURE__ */ (() => {
  const open = { open: true };
  const spanShape = object({ start: isoDate, end: isoDate });
  const computed = as(
    object(
      {
        status: literal("computed"),
        value: resultNumber,
        formula: optional(anything<unknown>()),
        levelDistance: optional(anything<unknown>()),
        timeSpan: optional(spanShape),
      },
      open,
    ),
    ({ value, formula, levelDistance, timeSpan }): AverageItem => ({
      value,
      isLevel: levelDistance !== undefined || LEVEL_FORMULAS.includes(formula),
      months: timeSpan === undefined ? YEAR : monthsOf(timeSpan),
    }),
  );
  const uncomputed = as(object({ status: literal("not-computable"), reason: text }, open), ({ reason }) =>
    bare(reason),
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

/** ISO dates have their year and month at fixed places; a span ends in the last of its months. */
function monthsOf({ start, end }: { readonly start: string; readonly end: string }): number {
  const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return monthOf(end) - monthOf(start) + 1;
}
