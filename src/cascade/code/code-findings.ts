import { type Bilingual, findingKind, optionalFact, type Path, tell, textFact, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact } from "../../number/index.ts";
import { type CascadeNode, levelFact } from "../tree/index.ts";
import { mendedCode } from "./parse-programme-code.ts";
import type { CodeScope, ProgrammeCode } from "./programme-code.ts";

// What is wrong with official codes.

const invalidCodeKind = /* @__PURE__ */ (() =>
  findingKind("invalid-code", "error", {
    facts: { code: textFact, mended: optionalFact(textFact) },
    id: ({ code, mended }) =>
      `"${code}" bukan kode program, kegiatan, atau sub kegiatan.${mended === undefined ? "" : ` Maksudnya mungkin "${mended}".`}`,
    en: ({ code, mended }) =>
      `"${code}" is no code of a programme, activity or sub-activity.${mended === undefined ? "" : ` "${mended}" may be meant.`}`,
  }))();

/** A text that is no code; where a slip is plain, what was meant. */
export function invalidCode(subject: string, text: string, path: Path): Finding {
  return tell(invalidCodeKind, { subject, path }, { code: text, mended: mendedCode(text) });
}

const duplicateCodeKind = /* @__PURE__ */ findingKind("duplicate-code", "error", {
  facts: { code: textFact, firstRow: countFact },
  id: ({ code }, { firstRow }) =>
    `Kode "${code}" sudah dipakai baris ${firstRow + 1} pada instansi yang sama; yang berada di bawahnya mengikuti baris itu.`,
  en: ({ code }, { firstRow }) =>
    `Row ${firstRow + 1} of the same agency has the code "${code}" already; what hangs below it hangs below that row.`,
});

/** A code that an earlier row of the same agency has. */
export function duplicateCode(subject: string, { code }: ProgrammeCode, earlier: number, path: Path): Finding {
  return tell(duplicateCodeKind, { subject, path }, { code, firstRow: earlier });
}

const madeRowKind = /* @__PURE__ */ (() =>
  findingKind("made-row", "info", {
    facts: { title: textFact, code: optionalFact(textFact), from: textFact },
    id: (is) => `"${is.title}" tidak ada di antara baris dan dibuat dari kode ${is.from}, tanpa pagu.`,
    en: (is) => `No row has "${is.title}"; it was made from the code ${is.from}, without a budget.`,
  }))();

/** A programme or an activity that no row has, made from a code below it. */
export function madeRow({ id, title, code }: CascadeNode, from: string, path: Path): Finding {
  return tell(madeRowKind, { subject: id, path }, { title, code, from });
}

const codeLevelKind = /* @__PURE__ */ findingKind("code-level", "error", {
  facts: { title: textFact, code: textFact, level: levelFact, codeLevel: levelFact },
  id: (is) => `Kode "${is.code}" adalah kode ${is.codeLevel}, sedangkan "${is.title}" berjenjang ${is.level}.`,
  en: (is) =>
    `The code "${is.code}" belongs to the level ${is.codeLevel}, but "${is.title}" is on the level ${is.level}.`,
});

/** A node whose code belongs to another level. */
export function codeLevel({ id, title, level }: CascadeNode, code: ProgrammeCode, path: Path): Finding {
  return tell(codeLevelKind, { subject: id, path }, { title, code: code.code, level, codeLevel: code.level });
}

const codeParentKind = /* @__PURE__ */ (() =>
  findingKind("code-parent", "error", {
    facts: {
      title: textFact,
      code: textFact,
      expected: optionalFact(textFact),
      parent: textFact,
      parentCode: optionalFact(textFact),
    },
    id: ({ title, code, parentCode, expected }) =>
      `"${title}" berkode ${code}, tetapi berinduk pada kode ${parentCode}; ${expected === undefined ? "kode program tidak berinduk pada kode lain" : `seharusnya ${expected}`}.`,
    en: ({ title, code, parentCode, expected }) =>
      `"${title}" has the code ${code} but hangs below ${parentCode}; ${expected === undefined ? "the code of a programme hangs below no other" : `expected is ${expected}`}.`,
  }))();

/** A node that hangs below a code which is not the beginning of its own. */
export function codeParent({ id, title }: CascadeNode, code: ProgrammeCode, parent: CascadeNode, path: Path): Finding {
  const facts = { title, code: code.code, expected: code.parent ?? undefined };
  return tell(codeParentKind, { subject: id, path }, { ...facts, parent: parent.id, parentCode: parent.code });
}

const SCOPES: Readonly<Record<CodeScope, Bilingual>> = {
  province: { id: "provinsi", en: "province" },
  regency: { id: "kabupaten/kota", en: "regency" },
};

const codeScopeKind = /* @__PURE__ */ (() =>
  findingKind("code-scope", "error", {
    facts: { code: textFact, scope: optionalFact(wordFact(SCOPES)), expected: wordFact(SCOPES) },
    id: (is) => `Kode ${is.code} milik ${is.scope}, bukan ${is.expected}.`,
    en: (is) => `The code ${is.code} is one of a ${is.scope}, not of a ${is.expected}.`,
  }))();

/** A code of a province in a regency, or the other way round. */
export function codeScope({ id }: CascadeNode, code: ProgrammeCode, expected: CodeScope, path: Path): Finding {
  return tell(codeScopeKind, { subject: id, path }, { code: code.code, scope: code.scope, expected });
}
