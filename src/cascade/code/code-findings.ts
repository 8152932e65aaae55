import type { Finding, Path } from "../../core/index.ts";
import { type CascadeNode, cascadeLevels, findingOf } from "../tree/index.ts";
import { mendedCode } from "./parse-programme-code.ts";
import type { CodeScope, ProgrammeCode } from "./programme-code.ts";

// The words of what is wrong with official codes.

/** A text that is no code; where a slip is plain, what was meant. */
export function invalidCode(subject: string, text: string, path: Path): Finding {
  const mended = mendedCode(text);
  const hint = mended === undefined ? ["", ""] : [` Maksudnya mungkin "${mended}".`, ` "${mended}" may be meant.`];
  return findingOf(
    "invalid-code",
    "error",
    subject,
    path,
    { code: text, ...(mended !== undefined && { mended }) },
    `"${text}" bukan kode program, kegiatan, atau sub kegiatan.${hint[0]}`,
    `"${text}" is no code of a programme, activity or sub-activity.${hint[1]}`,
  );
}

/** A code that an earlier row of the same agency has. */
export function duplicateCode(subject: string, { code }: ProgrammeCode, earlier: number, path: Path): Finding {
  return findingOf(
    "duplicate-code",
    "error",
    subject,
    path,
    { code, firstRow: earlier },
    `Kode "${code}" sudah dipakai baris ${earlier + 1} pada instansi yang sama; yang berada di bawahnya mengikuti baris itu.`,
    `Row ${earlier + 1} of the same agency has the code "${code}" already; what hangs below it hangs below that row.`,
  );
}

/** A programme or an activity that no row has, made from a code below it. */
export function madeRow({ id, title, code }: CascadeNode, from: string, path: Path): Finding {
  return findingOf(
    "made-row",
    "info",
    id,
    path,
    { code, from },
    `"${title}" tidak ada di antara baris dan dibuat dari kode ${from}, tanpa pagu.`,
    `No row has "${title}"; it was made from the code ${from}, without a budget.`,
  );
}

/** A node whose code belongs to another level. */
export function codeLevel(node: CascadeNode, code: ProgrammeCode, path: Path): Finding {
  return findingOf(
    "code-level",
    "error",
    node.id,
    path,
    { code: code.code, level: node.level, codeLevel: code.level },
    `Kode "${code.code}" adalah kode ${cascadeLevels[code.level].label.id}, sedangkan "${node.title}" berjenjang ${cascadeLevels[node.level].label.id}.`,
    `The code "${code.code}" belongs to the level ${cascadeLevels[code.level].label.en}, but "${node.title}" is on the level ${cascadeLevels[node.level].label.en}.`,
  );
}

/** A node that hangs below a code which is not the beginning of its own. */
export function codeParent(node: CascadeNode, code: ProgrammeCode, parent: CascadeNode, path: Path): Finding {
  return findingOf(
    "code-parent",
    "error",
    node.id,
    path,
    { code: code.code, expected: code.parent, parent: parent.id, parentCode: parent.code },
    `"${node.title}" berkode ${code.code}, tetapi berinduk pada kode ${parent.code}; seharusnya ${code.parent}.`,
    `"${node.title}" has the code ${code.code} but hangs below ${parent.code}; expected is ${code.parent}.`,
  );
}

/** A code of a province in a regency, or the other way round. */
export function codeScope(node: CascadeNode, code: ProgrammeCode, expected: CodeScope, path: Path): Finding {
  return findingOf(
    "code-scope",
    "error",
    node.id,
    path,
    { code: code.code, scope: code.scope, expected },
    `Kode ${code.code} milik ${code.scope === "province" ? "provinsi" : "kabupaten/kota"}, bukan ${expected === "province" ? "provinsi" : "kabupaten/kota"}.`,
    `The code ${code.code} is one of a ${code.scope}, not of a ${expected}.`,
  );
}
