import { findingKind, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { JudgedSheet } from "./jury-call.ts";

const sheetFacts = { judgeId: textFact, entryId: textFact, stageId: textFact };

const conflictOfInterest = /* @__PURE__ */ findingKind("conflict-of-interest", "info", {
  facts: sheetFacts,
  id: (is) => `Nilai ${is.judgeId} untuk ${is.entryId} tidak dihitung: benturan kepentingan.`,
  en: (is) => `The sheet of ${is.judgeId} on ${is.entryId} does not count: conflict of interest.`,
});

const incompleteSheet = /* @__PURE__ */ findingKind("incomplete-sheet", "warning", {
  facts: sheetFacts,
  id: (is) => `Nilai ${is.judgeId} untuk ${is.entryId} tidak lengkap dan tidak dihitung.`,
  en: (is) => `The sheet of ${is.judgeId} on ${is.entryId} is not complete and does not count.`,
});

export type SheetFinding = Finding<"conflict-of-interest" | "incomplete-sheet">;

/** The sheets that do not count, and why. */
export function juryFindings(sheets: readonly JudgedSheet[]): SheetFinding[] {
  return sheets.flatMap((sheet, i): SheetFinding[] => {
    const { judgeId, entryId, stageId, points, isConflict } = sheet;
    const kind = isConflict ? conflictOfInterest : points === undefined ? incompleteSheet : undefined;
    return kind ? [tell(kind, { subject: entryId, path: ["sheets", i] }, { judgeId, entryId, stageId })] : [];
  });
}
