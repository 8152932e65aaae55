import { type ComparisonSign, comparisonBehind, oneComparison } from "./comparison.ts";
import type { Figures } from "./figures.ts";
import type { FigureForm } from "./form.ts";
import { fits } from "./form-checks.ts";
import { type Grades, gradeBehind } from "./grades.ts";
import type { Lead } from "./lead.ts";
import type { Tail } from "./tail.ts";

/** What stands before the figures, the figures, and what stands behind them. */
interface Parts {
  readonly lead: Lead;
  readonly figures: Figures;
  readonly tail: Tail;
}

/** One form of what stands before, in and behind the figures; undefined when its parts contradict each other. */
export function joined(
  { lead, figures, tail }: Parts,
  remarks: readonly string[],
  grades: Grades,
): FigureForm | undefined {
  const bounds = remarks.map(boundAlone);
  const sign = oneComparison([lead.sign, tail.sign, ...bounds]);
  const unit = unitOf({ lead, figures, tail });
  if (sign === undefined || unit === undefined) return undefined;
  const grade = lead.grade ?? tail.grade;
  const [beside] = remarks.flatMap((remark) => gradeBehind(remark, grades) ?? []);
  const said = remarks.filter((_, i) => bounds[i] === null);
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
function unitOf({ lead, figures, tail }: Parts): string | null | undefined {
  const percent = lead.percent || /^(?:%|persen)$/i.test(figures.firstUnit ?? "");
  if (percent && tail.unit !== null && !tail.unit.startsWith("%")) return undefined;
  if (!percent && figures.firstUnit !== null && figures.firstUnit.toLowerCase() !== tail.unit?.toLowerCase())
    return undefined;
  const behind = tail.unit ?? (percent ? "%" : lead.measure);
  if (lead.currency === null || behind === null) return lead.currency ?? behind;
  if (behind.startsWith("%")) return undefined;
  return behind.startsWith("/") ? `${lead.currency}${behind.replace(/^\/ /, "/")}` : `${lead.currency} ${behind}`;
}

/** "80 (minimal)": the bound that a remark is, and nothing else. */
function boundAlone(remark: string): ComparisonSign | null {
  const { sign, rest } = comparisonBehind(remark);
  return rest === "" ? sign : null;
}
