import { type Bilingual, problemAt, SakipError } from "../../core/index.ts";
import { plainCode } from "../../number/index.ts";
import type { ProgrammeCode } from "./programme-code.ts";

const GRAMMAR = /^(\d\.\d\d|X\.XX)\.(\d\d)(?:\.([12])\.(\d\d)(?:\.(\d{4}|\d\d))?)?$/;
const UNIT = /^\d\.\d\d\.\d\.\d\d\.\d\.\d\d\.\d\d\.\d+$/;

/**
 * Takes the official code of a programme, an activity or a sub-activity apart.
 *
 * @term kode program, kegiatan, dan sub kegiatan
 * @param text - The code, as `"8.01.01"`, `"8.01.01.2.01"` or `"8.01.01.2.01.0001"`; blanks around it, line
 * breaks inside and a point behind are dropped.
 * @throws A {@link SakipError} `invalid-code`, which says what the code should look like.
 * @see The shapes were counted in 20 published plans of one regency: 227 programmes, 930 activities, 1,583 sub-activities.
 * That the fourth place is 1 in a province and 2 in a regency or city is inferred from such lists, and that older lists
 * end in two digits is remembered: Kepmendagri 900.1.15.5-1317/2023 was not read.
 * @example
 * ```ts
 * import { parseProgrammeCode } from "sakip";
 *
 * const code = parseProgrammeCode("1.01.02.2.01.0001");
 * code.level // => "sub-activity"
 * code.parent // => "1.01.02.2.01"
 * code.scope // => "regency"
 * parseProgrammeCode("5.01.01.2,01") // => throws invalid-code
 * ```
 */
export function parseProgrammeCode(text: string): ProgrammeCode {
  const code = tryProgrammeCode(text);
  if (code === undefined) throw new SakipError([problemAt("invalid-code", ["text"], text, expectedCode(text))]);
  return code;
}

/** The code taken apart, or undefined when it is none. */
export function tryProgrammeCode(text: unknown): ProgrammeCode | undefined {
  const code = plainCode(text);
  const [whole, field = "", programmeNumber, scopeDigit, activityNumber, last] = GRAMMAR.exec(code) ?? [];
  if (whole === undefined) return undefined;
  const programme = `${field}.${programmeNumber}`;
  const known = { kind: "programme-code", code, field: field === "X.XX" ? null : field, programme } as const;
  if (scopeDigit === undefined) return Object.freeze({ ...known, level: "programme", parent: null });
  const activity = `${programme}.${scopeDigit}.${activityNumber}`;
  const scope = scopeDigit === "1" ? "province" : "regency";
  if (last === undefined) return Object.freeze({ ...known, level: "activity", activity, scope, parent: programme });
  const edition = last.length === 4 ? "four-digit" : "two-digit";
  return Object.freeze({ ...known, level: "sub-activity", activity, scope, parent: activity, edition });
}

/** The same text with points for commas, where that makes it a code: `"5.01.01.2,01"` is a slip of a spreadsheet. */
export function mendedCode(text: string): string | undefined {
  const mended = text.trim().replace(/\s*[,.]\s*|\s+/g, ".");
  return mended !== text && tryProgrammeCode(mended) !== undefined ? mended : undefined;
}

/** What a text that is no code should look like. */
export function expectedCode(text: unknown): Bilingual {
  const mended = typeof text === "string" ? mendedCode(text) : undefined;
  if (mended !== undefined)
    return { en: `points between the groups: "${mended}"`, id: `titik di antara kelompok angka: "${mended}"` };
  return typeof text === "string" && UNIT.test(text.trim()) ? notOfUnit : codeOfPlan;
}

const notOfUnit: Bilingual = {
  en: "the code of a programme, not of a unit: see parseUnitCode",
  id: "kode program, bukan kode unit: lihat parseUnitCode",
};
const codeOfPlan: Bilingual = {
  en: 'a code as "8.01.01" (programme), "8.01.01.2.01" (activity; fourth place 1 or 2) or "8.01.01.2.01.0001" (sub-activity)',
  id: 'kode seperti "8.01.01" (program), "8.01.01.2.01" (kegiatan; tempat keempat 1 atau 2), atau "8.01.01.2.01.0001" (sub kegiatan)',
};
