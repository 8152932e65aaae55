import type { Finding } from "../../core/index.ts";
import type { JudgedSheet, RulesRead } from "./jury-call.ts";

/** Whether a judge must not judge the entry of its sheet. */
export function isConflict({ judgeId, entryId }: JudgedSheet, { conflicts }: RulesRead): boolean {
  return conflicts.some((each) => each.judgeId === judgeId && each.entryId === entryId);
}

/** The sheets that do not count, and why. */
export function juryFindings(sheets: readonly JudgedSheet[], rules: RulesRead): Finding[] {
  return sheets.flatMap((sheet, i): Finding[] => {
    const { judgeId, entryId, stageId, points } = sheet;
    const base = { subject: entryId, path: ["sheets", i], details: { judgeId, stageId } };
    if (isConflict(sheet, rules)) {
      const message = {
        id: `Nilai ${judgeId} untuk ${entryId} tidak dihitung: benturan kepentingan.`,
        en: `The sheet of ${judgeId} on ${entryId} does not count: conflict of interest.`,
      };
      return [{ ...base, code: "conflict-of-interest", severity: "info", message }];
    }
    if (points !== undefined) return [];
    const message = {
      id: `Nilai ${judgeId} untuk ${entryId} tidak lengkap dan tidak dihitung.`,
      en: `The sheet of ${judgeId} on ${entryId} is not complete and does not count.`,
    };
    return [{ ...base, code: "incomplete-sheet", severity: "warning", message }];
  });
}
