import { object, type Read, type Refuse, series, where } from "../../core/index.ts";
import {
  compare,
  divide,
  type Exact,
  exactToDecimal,
  formatNumber,
  multiply,
  roundExact,
  subtract,
  sumOf,
} from "../../number/index.ts";
import { juryRulesShape, rubricShape } from "../../regulation/index.ts";
import { jurySheetShape, lawOfSheets } from "./jury-sheet-shape.ts";

export type RubricRead = Read<typeof rubricShape>;
export type RulesRead = Read<typeof juryRulesShape>;
type SheetRead = Read<typeof jurySheetShape>;

/** A call of a jury as it was read: its sheets, by which rubric, under which rules. */
export interface JuryCall {
  readonly sheets: readonly SheetRead[];
  readonly rubric: RubricRead;
  readonly rules: RulesRead;
}

/** The shape of a call of a jury. */
export const juryCallShape = /* @__PURE__ */ (() => {
  const sheets = where(series(jurySheetShape), lawOfSheets, ["stageId", "entryId", "judgeId"]);
  const call = where(object({ sheets, rubric: rubricShape, rules: juryRulesShape }), lawOfMarks, ["sheets", "rubric"]);
  return where(call, lawOfAdjustments, ["sheets", "rubric", "rules"]);
})();

/** What one criterion of a sheet gives. */
interface Part {
  readonly key: string;
  readonly mark: Exact;
  readonly points: Exact;
}

/** A sheet with its points; undefined when a mark is missing. */
export interface JudgedSheet {
  readonly stageId: string;
  readonly entryId: string;
  readonly judgeId: string;
  /** The marks as they were given. */
  readonly marks: ReadonlyMap<string, Exact | null>;
  readonly points: Exact | undefined;
  /** Whether the judge must not judge the entry. */
  readonly isConflict: boolean;
  /** The points before they were rounded, where the rules round them. */
  readonly unrounded?: Exact;
  /** The criteria one by one, but for those without a mark. */
  readonly parts: readonly Part[];
}

/** A sheet that has its points. */
export interface PointedSheet extends JudgedSheet {
  readonly points: Exact;
}

/** The sheets with the points that their marks give by the rubric. */
export function judgedSheets({ sheets, rubric, rules }: JuryCall): readonly JudgedSheet[] {
  const criteria = new Map(rubric.stages.map((stage) => [stage.id, stage.criteria]));
  const rounding = rules.rounding?.sheet;
  const conflicts = new Set(rules.conflicts.map(pairKey));
  return sheets.map(({ marks, ...given }) => {
    const sheet = { ...given, isConflict: conflicts.has(pairKey(given)) };
    const own = criteria.get(sheet.stageId) ?? [];
    const parts = own.flatMap(({ key, weight, minimum, maximum }): Part[] => {
      const mark = marks.get(key);
      if (!mark) return [];
      const points = divide(multiply(subtract(mark, minimum), weight), subtract(maximum, minimum));
      return [{ key, mark, points }];
    });
    if (parts.length < own.length) return { ...sheet, marks, points: undefined, parts };
    const unrounded = sumOf(parts.map(({ points }) => points));
    if (rounding === undefined) return { ...sheet, marks, points: unrounded, parts };
    return { ...sheet, marks, points: roundExact(unrounded, rounding), unrounded, parts };
  });
}

function pairKey({ judgeId, entryId }: { readonly judgeId: string; readonly entryId: string }): string {
  return JSON.stringify([judgeId, entryId]);
}

/** Each sheet is about a stage of the rubric, and its marks about criteria of the stage, from their lowest to their highest mark. */
function lawOfMarks({ sheets, rubric }: JuryCall, refuse: Refuse): void {
  const stages = new Map(
    rubric.stages.map(({ id, criteria }) => [id, new Map(criteria.map((each) => [each.key, each]))]),
  );
  for (const [i, { stageId, marks }] of sheets.entries()) {
    const criteria = stages.get(stageId);
    if (criteria === undefined) {
      refuse("invalid-input", ["sheets", i, "stageId"], {
        en: `a stage of "${rubric.id}"`,
        id: `sebuah tahap dari "${rubric.id}"`,
      });
      continue;
    }
    for (const [key, mark] of marks) {
      const path = ["sheets", i, "marks", key];
      const criterion = criteria.get(key);
      if (criterion === undefined) {
        const names = [...criteria.keys()].join(", ");
        refuse("unknown-component", path, { en: `one of ${names}`, id: `salah satu dari ${names}` });
      } else if (mark && (compare(mark, criterion.minimum) < 0 || compare(mark, criterion.maximum) > 0)) {
        const [least, most] = [exactToDecimal(criterion.minimum), exactToDecimal(criterion.maximum)];
        refuse("out-of-range", path, {
          en: `a mark from ${least} to ${most}`,
          id: `nilai dari ${formatNumber(least)} sampai ${formatNumber(most)}`,
        });
      }
    }
  }
}

/** Deductions and extras are about entries that were judged, and stages of the rubric. */
function lawOfAdjustments({ sheets, rubric, rules }: JuryCall, refuse: Refuse): void {
  const entries = new Set(sheets.map(({ entryId }) => entryId));
  const stages = new Set(rubric.stages.map(({ id }) => id));
  for (const [i, { entryId, stageId }] of rules.adjustments.entries()) {
    const path = ["rules", "adjustments", i];
    if (!entries.has(entryId))
      refuse("invalid-input", [...path, "entryId"], {
        en: "an entry with a sheet",
        id: "peserta yang mempunyai lembar nilai",
      });
    if (stageId !== undefined && !stages.has(stageId))
      refuse("invalid-input", [...path, "stageId"], {
        en: `a stage of "${rubric.id}"`,
        id: `sebuah tahap dari "${rubric.id}"`,
      });
  }
}
