import { compare, exactOf, multiply, type Numeral } from "../../../number/index.ts";
import { knownUnit, readUnit } from "../../../unit/index.ts";
import type { LevelTarget } from "../named-target-shape.ts";
import type { Figures } from "./figures.ts";
import type { FigureForm } from "./form.ts";
import { canBeScore, contradicts } from "./grades.ts";
import type { Lead } from "./lead.ts";
import { areClockTimes, areDates, isClockTime } from "./moments.ts";

const YEAR = /^(?:19|20)\d\d$/;

/** Whether a form says one thing: no clock times or dates, no bound on a range, nothing that its remark contradicts. */
export function isSound({ values, sign, unit, grade, remark }: FigureForm, lead: Lead, figures: Figures): boolean {
  const [first = "", second] = values.map(({ written }) => written);
  if (lead.currency === null && isClockTime(first)) return false;
  if (second !== undefined) {
    // "Less than 5 to 10" says two things at once.
    if (sign !== null) return false;
    if (lead.currency === null && areClockTimes(first, second, unit)) return false;
    if (unit === null && !lead.between && areDates(first, second, figures.between ?? "")) return false;
  }
  // "Satu Data" is the name of a policy: a number in words counts something known.
  if (figures.taken.includes("number-in-words") && unit !== null && knownUnit(unit.split(" ")[0] ?? "") === undefined)
    return false;
  // "Level 3 (3,05)": two figures.
  if (lead.taken.includes("level-number") && /\d/.test(remark ?? "")) return false;
  return grade === null || fits(grade, { values, unit });
}

type Quantity = Pick<FigureForm, "values" | "unit">;

/** Whether figures can be the score of a grade. */
export function fits(grade: LevelTarget, { values, unit }: Quantity): boolean {
  const figures = plainValues(values);
  return figures !== undefined && canBeScore(grade, figures, unit);
}

/** Whether a score is one that a grade does not have. */
export function isContradicted(grade: LevelTarget, { values, unit }: Quantity): boolean {
  const figures = plainValues(values);
  return figures !== undefined && contradicts(grade, figures, unit);
}

/** Whether a remark is a second figure of the same kind, or the same in words that say another number. */
export function isSecondFigure(form: FigureForm, remark: FigureForm): boolean {
  const [own, other] = [plainValues(form.values), plainValues(remark.values)];
  const [value, ...more] = other ?? [];
  if (own === undefined || value === undefined || more.length > 0 || remark.sign !== null || YEAR.test(value))
    return false;
  const inWords = remark.taken.includes("number-in-words") && remark.unit === null;
  const [unit, beside] = [readUnit(form.unit ?? ""), readUnit((inWords ? form.unit : remark.unit) ?? "")];
  if (unit.kind !== beside.kind) return false;
  return !own.some(
    (each) => compare(multiply(exactOf(each), unit.times), multiply(exactOf(value), beside.times)) === 0,
  );
}

function plainValues(values: readonly Numeral[]): string[] | undefined {
  const figures = values.flatMap(({ id, en }) => id ?? en ?? []);
  return figures.length === values.length ? figures : undefined;
}
