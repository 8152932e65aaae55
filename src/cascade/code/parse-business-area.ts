import { type Bilingual, problemAt, SakipError } from "../../core/index.ts";
import { plainCode } from "../../number/index.ts";

/**
 * The code of a field of government or of a group of them, taken apart.
 *
 * @term kode urusan dan bidang urusan
 */
export interface BusinessArea {
  /** Says what this is. */
  readonly kind: "business-area";
  /** The code, tidied. */
  readonly code: string;
  /** Whether it is a `group` of fields (urusan, `"2"`) or one `field` (bidang urusan, `"2.16"`). */
  readonly level: "group" | "field";
  /** The group: `"2"`; null for the placeholder `X.XX`, which stands for any field. */
  readonly group: string | null;
}

const GRAMMAR = /^(?:(\d)(\.\d\d)?|X\.XX)$/;

/**
 * Takes the code of a field of government (bidang urusan) apart, with which the codes of agencies and programmes begin.
 *
 * @term kode urusan dan bidang urusan
 * @param text - The code, as `"2.16"`, `"2"` or `"X.XX"`; blanks around it and a point behind are dropped. A number is
 * refused: as a number 3.10 is 3.1.
 * @throws A {@link SakipError} `invalid-code`, which says what the code should look like.
 * @see The shapes were seen in public plans and budgets of regions; no regulation was read.
 * @example
 * ```ts
 * import { parseBusinessArea } from "sakip";
 *
 * parseBusinessArea("2.16").group // => "2"
 * parseBusinessArea("2").level // => "group"
 * parseBusinessArea("X.XX").group // => null
 * parseBusinessArea("3.1") // => throws invalid-code
 * ```
 */
export function parseBusinessArea(text: string): BusinessArea {
  const code = plainCode(text);
  const [whole, group, field] = GRAMMAR.exec(code) ?? [];
  if (whole === undefined || code === "0" || field === ".00")
    throw new SakipError([problemAt("invalid-code", ["text"], text, expected(text, code))]);
  const isField = field !== undefined || group === undefined;
  return Object.freeze({ kind: "business-area", code, level: isField ? "field" : "group", group: group ?? null });
}

function expected(text: unknown, code: string): Bilingual {
  if (typeof text === "number")
    return { en: "a text: as a number 3.10 has become 3.1", id: "teks: sebagai angka, 3.10 sudah menjadi 3.1" };
  const [, group, digit] = /^(\d)\.(\d)$/.exec(code) ?? [];
  if (group !== undefined)
    return {
      en: `two digits behind the point: "${group}.0${digit}" or "${group}.${digit}0" may be meant`,
      id: `dua angka di belakang titik: mungkin maksudnya "${group}.0${digit}" atau "${group}.${digit}0"`,
    };
  return {
    en: 'a field of government as "2.16", a group of them as "2", or "X.XX" for any',
    id: 'bidang urusan seperti "2.16", urusan seperti "2", atau "X.XX" untuk bidang mana pun',
  };
}
