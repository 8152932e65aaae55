import { as, called, leaf, type Shape, whole } from "../../../core/index.ts";
import { type IsoDate, tryDay } from "../../../period/index.ts";

const FIRST = 1945;
const LAST = 9999;

/** The year in which an evaluation is held. */
export const evaluationYear = /* @__PURE__ */ (() => called(whole(FIRST, LAST), "tahunevaluasi tahun year"))();

/** A day, or the first day of a year. */
export const dayOrYear: Shape<number | IsoDate, IsoDate> = /* @__PURE__ */ (() =>
  leaf(
    {
      anyOf: [
        { type: "integer", minimum: FIRST, maximum: LAST },
        { type: "string", format: "date" },
      ],
    },
    {
      en: `a year from ${FIRST} to ${LAST}, or a day of one, as "2022-01-01"`,
      id: `tahun ${FIRST} sampai ${LAST}, atau satu hari di dalamnya, seperti "2022-01-01"`,
    },
    (value) => {
      if (typeof value === "number") return isYear(value) ? `${value}-01-01` : undefined;
      return typeof value === "string" && tryDay(value) !== undefined && isYear(yearOf(value)) ? value : undefined;
    },
  ))();

/** A year of evaluations; of a day, its year. */
export const yearOrDay: Shape<number | IsoDate, number> = /* @__PURE__ */ as(dayOrYear, yearOf);

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST && value <= LAST;
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}
