import type { JurySheet } from "../../award/index.ts";
import { addUnder, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type Column, headCell, keyOf } from "../head/index.ts";
import { codeOf, figureOf, type RowRecord, type SheetContext, textOf } from "../record/index.ts";
import { missingContext } from "../telling/index.ts";
import type { FormCall, Formed } from "./form-call.ts";

/** Sheets of a jury: one for each judge, entry and stage, with the marks by criterion. */
export function jurySheets({ records, context }: FormCall): Formed<JurySheet> {
  const items = joined(records.flatMap((record) => sheetsOf(record, context)));
  const isUnstaged = items.some(({ stageId }) => stageId === NO_STAGE);
  const place = { subject: "stageId", path: ["options", "context", "stageId"] };
  const findings: Finding[] = isUnstaged ? [tell(missingContext, place, { what: "stage" as const })] : [];
  if (items.some(({ judgeId }) => judgeId === NO_JUDGE))
    findings.push(tell(missingContext, { subject: "judge", path: ["tables"] }, { what: "judge" as const }));
  return { items, findings };
}

/** What stands for a stage that nothing names. */
const NO_STAGE = "-";
/** What stands for a judge that nothing names. */
const NO_JUDGE = "-";

function sheetsOf(record: RowRecord, context: SheetContext): JurySheet[] {
  const entryId = codeOf(record.cell("code")) ?? codeOf(record.cell("entry")) ?? textOf(record.cell("entry"));
  if (entryId === undefined) return [];
  const stageId = textOf(record.cell("stage")) ?? context.stageId ?? NO_STAGE;
  const byJudge = new Map<string, Column[]>();
  for (const column of record.columns("mark")) {
    const judge = column.groups["judge"] ?? textOf(record.cell("judge")) ?? NO_JUDGE;
    addUnder(byJudge, judge, column);
  }
  return [...byJudge].map(([judgeId, columns]) => ({ stageId, entryId, judgeId, marks: marksOf(record, columns) }));
}

/**
 * Marks by criterion, which the head of their column names, or their row; what was not understood is left out, and a
 * finding tells of its cell.
 */
function marksOf(record: RowRecord, columns: readonly Column[]): JurySheet["marks"] {
  const ofRow = criterionOf(record);
  return Object.fromEntries(
    columns.flatMap((column) => {
      const mark = figureOf(record.at(column));
      return mark === undefined ? [] : [[markKey(ofRow, column.groups["criterion"], columns.length), mark]];
    }),
  );
}

/** What a mark is of: of several marks on the row of a criterion the heads tell which is which. */
function markKey(ofRow: string | undefined, ofColumn: string | undefined, columns: number): string {
  if (ofRow === undefined) return ofColumn ?? "mark";
  return columns === 1 || ofColumn === undefined ? ofRow : `${ofRow}-${ofColumn}`;
}

/** The criterion of a row, named as heads name them. */
function criterionOf(record: RowRecord): string | undefined {
  const cell = headCell(textOf(record.cell("criterion")) ?? null);
  return cell && keyOf(cell);
}

/**
 * What a judge gave to an entry row by row stands on one sheet. A criterion that comes again stays on a sheet of its own,
 * which a jury refuses.
 */
function joined(sheets: readonly JurySheet[]): JurySheet[] {
  const found = new Map<string, JurySheet[]>();
  for (const sheet of sheets) {
    const key = JSON.stringify([sheet.stageId, sheet.entryId, sheet.judgeId]);
    const same = found.get(key) ?? [];
    const last = same.at(-1);
    const isSame = last !== undefined && !Object.keys(sheet.marks).some((criterion) => criterion in last.marks);
    if (isSame) same[same.length - 1] = { ...last, marks: { ...last.marks, ...sheet.marks } };
    else same.push(sheet);
    found.set(key, same);
  }
  return [...found.values()].flat();
}
