import { problemAt, SakipError } from "../core/index.ts";
import { FIRST_YEAR, LAST_YEAR, type Period, type PeriodKind, type PeriodOfKind } from "./period.ts";

/** How many periods of a kind a year has. Each count divides the next, so that periods nest. */
export const PER_YEAR: Readonly<Record<PeriodKind, number>> = { year: 1, semester: 2, quarter: 4, month: 12 };

/** How many months a period of a kind has. */
export function monthsIn(kind: PeriodKind): number {
  return 12 / PER_YEAR[kind];
}

/** Which of its kind in the year a period is, from 1. */
export function partOf(period: Period): number {
  switch (period.kind) {
    case "year":
      return 1;
    case "semester":
      return period.semester;
    case "quarter":
      return period.quarter;
    case "month":
      return period.month;
  }
}

/** The first month of a period: 1 to 12. */
export function firstMonthOf(period: Period): number {
  return (partOf(period) - 1) * monthsIn(period.kind) + 1;
}

/** The frozen period of a kind, a year and the part of the year: the one place where periods are made. */
export function periodAt<K extends PeriodKind>(kind: K, year: number, part: number): PeriodOfKind<K> {
  // The compiler cannot follow a computed key: the caller has a part that the kind allows.
  return Object.freeze(kind === "year" ? { kind, year } : { kind, year, [kind]: part }) as unknown as PeriodOfKind<K>;
}

/** The period of the same kind some steps later, or earlier; a step out of the calendar is refused. */
export function shiftPeriod(period: Period, steps: number): Period {
  const perYear = PER_YEAR[period.kind];
  const position = period.year * perYear + partOf(period) - 1 + steps;
  const year = Math.floor(position / perYear);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw new SakipError([problemAt("out-of-range", ["period"], period, neighbour)]);
  return periodAt(period.kind, year, position - year * perYear + 1);
}

const neighbour = {
  en: `a period with a neighbour in the years ${FIRST_YEAR} to ${LAST_YEAR}`,
  id: `periode yang bertetangga dengan periode pada tahun ${FIRST_YEAR} sampai ${LAST_YEAR}`,
};
