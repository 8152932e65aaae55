import { accountingMinus } from "../../../number/index.ts";
import type { LevelTarget } from "../named-target-shape.ts";
import { comparisonAt, oneComparison } from "./comparison.ts";
import { figuresAt } from "./figures.ts";
import type { FigureForm } from "./form.ts";
import { fits, isContradicted, isSecondFigure, isSound } from "./form-checks.ts";
import { type Grades, levelsNamed, NO_GRADES } from "./grades.ts";
import { joined } from "./joined-form.ts";
import { leadOf } from "./lead.ts";
import { remarksBehind, withoutQuotes } from "./remarks.ts";
import { tailOf } from "./tail.ts";
import type { Taken } from "./taken.ts";

const CURRENCY = /^(?:rp|idr)/i;
const RANGE = /\d ?[-–] ?\d/u;
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
  const form = joined({ lead, figures, tail }, remarks, grades);
  if (form === undefined || !isSound(form, lead, figures)) return undefined;
  const seconds = remarks.map((remark) => openForm(remark, NO_GRADES));
  return seconds.some((second) => second !== undefined && isSecondFigure(form, second)) ? undefined : form;
}

/** "BB (70-80)": the figures in the brackets are the target, the grade explains them. */
function gradedForm(text: string, remarks: readonly string[], grades: Grades): FigureForm | undefined {
  const { sign, rest } = comparisonAt(text);
  const [grade] = levelsNamed(rest, grades);
  const [inside, ...others] = remarks;
  if (grade === undefined || inside === undefined || others.length > 0) return undefined;
  const isOpen = inside.startsWith(">") && RANGE.test(inside);
  const form = openForm(isOpen ? inside.slice(1).trimStart() : inside, NO_GRADES);
  if (form === undefined || !fits(grade, form)) return undefined;
  const one = oneComparison([sign, form.sign]);
  if (one === undefined || (one !== null && form.values.length > 1)) return undefined;
  const taken: Taken[] = [...form.taken, "grade-figure", ...(isOpen ? (["open-bound"] as const) : [])];
  return { ...form, sign: one, lowOpen: isOpen, grade, remark: grade.level, taken };
}

/** Whether a remark on a grade is a score that the grade does not have: "A (75)". */
export function isContradictedBy(remark: string, grade: LevelTarget): boolean {
  const form = openForm(remark, NO_GRADES);
  return form !== undefined && isContradicted(grade, form);
}
