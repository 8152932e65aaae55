import {
  type Given,
  list,
  nullable,
  object,
  type Read,
  type Refuse,
  record,
  type Shape,
  text,
  where,
} from "../../core/index.ts";
import { number } from "../../number/index.ts";

const jurySheetFields = /* @__PURE__ */ (() =>
  object({
    /** The stage. */
    stageId: text,
    /** The entry that was judged. */
    entryId: text,
    /** Who judged: an id. */
    judgeId: text,
    /** The marks by criterion; null where none was given, which is never a zero. */
    marks: record(nullable(number)),
  }))();

/**
 * The marks that one judge gave to one entry in one stage.
 *
 * @term lembar nilai juri
 */
export interface JurySheet extends Given<typeof jurySheetFields> {}

/**
 * The shape of a sheet.
 *
 * @term lembar nilai juri
 */
export const jurySheetShape: Shape<JurySheet, Read<typeof jurySheetFields>> = jurySheetFields;

/**
 * The shape of the sheets of a jury: one per judge, entry and stage.
 *
 * @term daftar lembar nilai juri
 */
export const jurySheetsShape = /* @__PURE__ */ (() =>
  where(list(jurySheetShape), lawOfSheets, ["stageId", "entryId", "judgeId"]))();

/** A judge has one sheet for an entry in a stage. */
export function lawOfSheets(sheets: readonly Omit<JurySheet, "marks">[], refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [i, { stageId, entryId, judgeId }] of sheets.entries()) {
    const key = JSON.stringify([stageId, entryId, judgeId]);
    if (seen.has(key))
      refuse("duplicate-key", [i], {
        en: "one sheet per judge, entry and stage",
        id: "satu lembar untuk setiap juri, peserta, dan tahap",
      });
    seen.add(key);
  }
}
