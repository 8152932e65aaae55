import { object, type Read, type Refuse, series, where } from "../../core/index.ts";
import { compare, divide, type Exact, exactToDecimal, multiply, sign, sumOf } from "../../number/index.ts";
import { juryRulesShape, rubricShape } from "../../regulation/index.ts";
import { jurySheetShape, lawOfSheets } from "./jury-sheet-shape.ts";

export type RubricRead = Read<typeof rubricShape>;
export type RulesRead = Read<typeof juryRulesShape>;
type SheetRead = Read<typeof jurySheetShape>;

/** A call of a jury as it was read: its sheets, by which rubric, under which rules. */
interface JuryCall {
  readonly sheets: readonly SheetRead[];
  readonly rubric: RubricRead;
  readonly rules: RulesRead;
}

/** The shape of a call of a jury. */
export const juryCallShape = /* @__PURE__ */ (() => {
  const sheets = where(series(jurySheetShape), lawOfSheets, ["stageId", "entryId", "judgeId"]);
  return where(object({ sheets, rubric: rubricShape, rules: juryRulesShape }), lawOfMarks, ["sheets", "rubric"]);
})();

/** A sheet with its points; undefined when a mark is missing. */
export interface JudgedSheet {
  readonly stageId: string;
  readonly entryId: string;
  readonly judgeId: string;
  readonly points: Exact | undefined;
}

/** The sheets with the points that their marks give by the rubric. */
export function judgedSheets({ sheets, rubric }: JuryCall): readonly JudgedSheet[] {
  const criteria = new Map(rubric.stages.map((stage) => [stage.id, stage.criteria]));
  return sheets.map(({ marks, ...sheet }) => {
    const parts = (criteria.get(sheet.stageId) ?? []).map(({ key, weight, maximum }) => {
      const mark = marks.get(key);
      return mark && divide(multiply(mark, weight), maximum);
    });
    return { ...sheet, points: parts.every((part) => !!part) ? sumOf(parts) : undefined };
  });
}

/** Each sheet is about a stage of the rubric, and its marks about criteria of the stage, from 0 to their highest mark. */
function lawOfMarks({ sheets, rubric }: JuryCall, refuse: Refuse): void {
  for (const [i, { stageId, marks }] of sheets.entries()) {
    const stage = rubric.stages.find(({ id }) => id === stageId);
    if (stage === undefined) {
      refuse("invalid-input", ["sheets", i, "stageId"], {
        en: `a stage of "${rubric.id}"`,
        id: `sebuah tahap dari "${rubric.id}"`,
      });
      continue;
    }
    const keys = stage.criteria.map(({ key }) => key);
    for (const [key, mark] of marks) {
      const path = ["sheets", i, "marks", key];
      const maximum = stage.criteria.find((each) => each.key === key)?.maximum;
      if (maximum === undefined) {
        const names = keys.join(", ");
        refuse("unknown-component", path, { en: `one of ${names}`, id: `salah satu dari ${names}` });
      } else if (mark && (sign(mark) < 0 || compare(mark, maximum) > 0)) {
        const highest = exactToDecimal(maximum);
        refuse("out-of-range", path, { en: `a mark from 0 to ${highest}`, id: `nilai dari 0 sampai ${highest}` });
      }
    }
  }
}
