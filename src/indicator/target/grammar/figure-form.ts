import { accountingMinus, type Numeral } from "../../../number/index.ts";
import { knownUnit } from "../../../unit/index.ts";
import type { LevelTarget } from "../named-target-shape.ts";
import { type ComparisonSign, comparisonAt, comparisonBehind, oneComparison } from "./comparison.ts";
import { type Figures, figuresAt } from "./figures.ts";
import { canBeScore, contradicts, type Grades, gradeBehind, levelsNamed } from "./grades.ts";
import { type Lead, leadOf } from "./lead.ts";
import { areClockTimes, areDates, isClockTime } from "./moments.ts";
import { remarksBehind, withoutQuotes } from "./remarks.ts";
import { type Tail, tailOf } from "./tail.ts";
import type { Taken } from "./taken.ts";

/** What a text says of one figure or two, before the notation of its digits is decided. */
export interface FigureForm {
  readonly values: readonly Numeral[];
  readonly sign: ComparisonSign | null;
  /** Whether brackets say that the amount is below zero. */
  readonly negative: boolean;
  /** Whether the lower bound of a range does not belong to it. */
  readonly lowOpen: boolean;
  /** The unit as written. */
  readonly unit: string | null;
  /** The grade beside the figures. */
  readonly grade: LevelTarget | null;
  readonly remark: string | null;
  readonly taken: readonly Taken[];
}

const NO_GRADES: Grades = { scales: [], asked: true };
const CURRENCY = /^(?:rp|idr)/i;
const GROUPED = /\d[.,]\d{3}(?!\d)/;

/** Reads the form of a text; undefined when it is no quantity. `ofRupiah` when its row counts rupiah. */
export function figureForm(text: string, grades: Grades, ofRupiah = false): FigureForm | undefined {
  const plain = withoutQuotes(text);
  const { negative, rest: amount } = accountingMinus(plain);
  if (!negative) return openForm(plain, grades);
  const inside = openForm(amount, NO_GRADES);
  if (inside === undefined || inside.remark !== null || inside.sign !== null || inside.values.length > 1)
    return undefined;
  if (inside.unit === "%") return { ...inside, taken: [...inside.taken, "brackets"] };
  // Brackets are a minus only around money: elsewhere they set something apart.
  const isAmount = ofRupiah || CURRENCY.test(amount) || !plain.endsWith(")") || GROUPED.test(amount);
  return isAmount && !/^[-−–+]/u.test(inside.values[0]?.written ?? "") ? { ...inside, negative: true } : undefined;
}

function openForm(text: string, grades: Grades): FigureForm | undefined {
  const { remarks, doubtful, rest } = remarksBehind(text);
  const form = plainForm(rest, remarks, grades) ?? gradedForm(rest, remarks, grades);
  return form && doubtful ? { ...form, taken: [...form.taken, "footnote"] } : form;
}

function plainForm(text: string, remarks: readonly string[], grades: Grades): FigureForm | undefined {
  const lead = leadOf(text, grades);
  const figures = figuresAt(lead.rest, lead.between);
  if (figures === undefined) return undefined;
  const tail = tailOf(figures.rest, figures.values, lead.currency !== null, grades);
  if (tail === undefined) return undefined;
  const form = joined(lead, figures, tail, remarks, grades);
  return form && isSound(form, lead, figures) ? form : undefined;
}

/** "BB (70-80)": the figures in the brackets are the target, the grade explains them. */
function gradedForm(text: string, remarks: readonly string[], grades: Grades): FigureForm | undefined {
  const { sign, rest } = comparisonAt(text);
  const [grade] = levelsNamed(rest, grades);
  const [inside, ...others] = remarks;
  if (grade === undefined || inside === undefined || others.length > 0) return undefined;
  const open = /^> ?(?=.*\d ?[-–] ?\d)/u.exec(inside);
  const form = openForm(open === null ? inside : inside.slice(open[0].length), NO_GRADES);
  if (form === undefined || !fits(grade, form)) return undefined;
  const one = oneComparison([sign, form.sign]);
  if (one === undefined || (one !== null && form.values.length > 1)) return undefined;
  const taken: Taken[] = [...form.taken, "grade-figure", ...(open === null ? [] : (["open-bound"] as const))];
  return { ...form, sign: one, lowOpen: open !== null, grade, remark: grade.level, taken };
}

function joined(
  lead: Lead,
  figures: Figures,
  tail: Tail,
  remarks: readonly string[],
  grades: Grades,
): FigureForm | undefined {
  const bounds = remarks
    .map((remark) => comparisonBehind(remark))
    .filter(({ sign, rest }) => sign !== null && rest === "");
  const sign = oneComparison([lead.sign, tail.sign, ...bounds.map((bound) => bound.sign)]);
  const unit = unitOf(lead, figures, tail);
  if (sign === undefined || unit === undefined) return undefined;
  const grade = lead.grade ?? tail.grade;
  const [beside] = remarks.flatMap((remark) => gradeBehind(remark, grades) ?? []);
  const said = remarks.filter((remark) => {
    const bound = comparisonBehind(remark);
    return bound.sign === null || bound.rest !== "";
  });
  const all = [lead.remark, lead.grade?.level ?? null, ...tail.remarks, ...said].filter((each) => each !== null);
  const form: FigureForm = {
    values: figures.values,
    sign,
    negative: false,
    lowOpen: false,
    unit,
    grade,
    remark: all.length === 0 ? null : all.join("; "),
    taken: [...lead.taken, ...figures.taken, ...(grade === null ? [] : (["grade-figure"] as const))],
  };
  if (grade !== null || beside === undefined || !fits(beside, form)) return form;
  return { ...form, grade: beside };
}

/** The unit from before the figures, between them and behind them; undefined when they say different things. */
function unitOf(lead: Lead, figures: Figures, tail: Tail): string | null | undefined {
  const percent = lead.percent || /^(?:%|persen)$/i.test(figures.firstUnit ?? "");
  if (percent && tail.unit !== null && !tail.unit.startsWith("%")) return undefined;
  if (!percent && figures.firstUnit !== null && figures.firstUnit.toLowerCase() !== tail.unit?.toLowerCase())
    return undefined;
  const behind = tail.unit ?? (percent ? "%" : lead.measure);
  if (lead.currency === null || behind === null) return lead.currency ?? behind;
  if (behind.startsWith("%")) return undefined;
  return behind.startsWith("/") ? `${lead.currency}${behind.replace(/^\/ /, "/")}` : `${lead.currency} ${behind}`;
}

function isSound({ values, sign, unit, grade, remark }: FigureForm, lead: Lead, figures: Figures): boolean {
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

function fits(grade: LevelTarget, { values, unit }: Quantity): boolean {
  const figures = plainValues(values);
  return figures !== undefined && canBeScore(grade, figures, unit);
}

/** Whether a remark on a grade is a score that the grade does not have. */
export function isContradicted(grade: LevelTarget, remark: string): boolean {
  const form = openForm(remark, NO_GRADES);
  const figures = form && plainValues(form.values);
  return figures !== undefined && contradicts(grade, figures, form?.unit ?? null);
}

function plainValues(values: readonly Numeral[]): string[] | undefined {
  const figures = values.flatMap(({ id, en }) => id ?? en ?? []);
  return figures.length === values.length ? figures : undefined;
}
