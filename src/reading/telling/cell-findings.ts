import { findingKind, namesFact, plural, textFact, wordFact } from "../../core/index.ts";
import { countFact, figureFact } from "../../number/index.ts";

/** Why a cell was not read. */
export const unreadWhy = {
  "formula-error": { id: "rumusnya gagal", en: "its formula failed" },
  placeholder: { id: "isinya hanya penanda tempat", en: "it only holds a place" },
  "unread-letter": { id: "hurufnya tidak dikenal", en: "the letter is not known" },
  "unread-unit": { id: "satuannya bukan kata", en: "the unit is no word" },
  "unread-date": { id: "tanggalnya tidak dikenal", en: "the date is not known" },
  "unread-text": { id: "isinya bukan teks", en: "it is no text" },
  "unread-cell": { id: "jenis isinya tidak dikenal", en: "its kind is not known" },
};

export const unreadCell = /* @__PURE__ */ (() =>
  findingKind("unread-cell", "warning", {
    facts: { cell: textFact, stored: textFact, why: wordFact(unreadWhy) },
    id: ({ cell, stored, why }) => `Sel ${cell} berisi ${stored} dan tidak terbaca karena ${why}.`,
    en: ({ cell, stored, why }) => `Cell ${cell} holds ${stored} and was not read, because ${why}.`,
  }))();

export const notAnswered = /* @__PURE__ */ findingKind("not-answered", "warning", {
  facts: { column: textFact, head: textFact, cells: countFact, example: textFact },
  id: ({ column, head, cells, example }) =>
    `${cells} sel pada kolom ${column} (${head}) masih berisi pilihan yang belum dijawab, misalnya ${example}.`,
  en: ({ column, head, cells, example }, { cells: count }) =>
    `${cells} ${plural(count, "cell", "cells")} of column ${column} (${head}) still ${plural(count, "holds", "hold")} a choice that was not made, such as ${example}.`,
});

export const totalDiffers = /* @__PURE__ */ findingKind("total-differs", "warning", {
  facts: { cell: textFact, printed: figureFact, right: figureFact, how: textFact },
  id: ({ cell, printed, right, how }) => `Sel ${cell} mencetak ${printed}, sedangkan ${how} menghasilkan ${right}.`,
  en: ({ cell, printed, right, how }) => `Cell ${cell} prints ${printed}, while ${how} gives ${right}.`,
});

export const cappedColumn = /* @__PURE__ */ findingKind("capped-column", "info", {
  facts: { column: textFact, head: textFact, cap: figureFact, cells: countFact },
  id: ({ column, head, cap, cells }) =>
    `Kolom ${column} (${head}) dibatasi pada ${cap}: ${cells} sel sebenarnya lebih tinggi.`,
  en: ({ column, head, cap, cells }, { cells: count }) =>
    `Column ${column} (${head}) is capped at ${cap}: ${cells} ${plural(count, "cell", "cells")} would be higher.`,
});

export const unusualCode = /* @__PURE__ */ findingKind("unusual-code", "warning", {
  facts: { column: textFact, codes: countFact, example: textFact },
  id: ({ column, codes, example }) =>
    `${codes} kode pada kolom ${column} tidak mengikuti pola yang dikenal, misalnya ${example}; jenjangnya tidak ditentukan.`,
  en: ({ column, codes, example }, { codes: count }) =>
    `${codes} ${plural(count, "code", "codes")} of column ${column} ${plural(count, "follows", "follow")} no known pattern, such as ${example}; their level is left open.`,
});

export const joinedCode = /* @__PURE__ */ findingKind("joined-code", "info", {
  facts: { columns: namesFact, example: textFact },
  id: ({ columns, example }) => `Kode disusun dari kolom ${columns}, misalnya ${example}.`,
  en: ({ columns, example }) => `Codes are put together from columns ${columns}, such as ${example}.`,
});

export const nearUnit = /* @__PURE__ */ findingKind("near-unit", "warning", {
  facts: { cell: textFact, stored: textFact, near: textFact },
  id: ({ cell, stored, near }) => `Satuan ${stored} pada sel ${cell} mirip dengan ${near}.`,
  en: ({ cell, stored, near }) => `Unit ${stored} in cell ${cell} is near ${near}.`,
});

export const unitIsLevel = /* @__PURE__ */ findingKind("unit-is-level", "warning", {
  facts: { cell: textFact, unit: textFact, target: figureFact },
  id: ({ cell, unit, target }) =>
    `Target ${target} pada sel ${cell} bersatuan ${unit}, padahal ${unit} adalah predikat.`,
  en: ({ cell, unit, target }) => `Target ${target} in cell ${cell} has the unit ${unit}, which is a level.`,
});

export const severalIndicators = /* @__PURE__ */ findingKind("several-indicators", "warning", {
  facts: { cell: textFact, text: textFact },
  id: ({ cell, text }) => `Sel ${cell} memuat beberapa indikator dengan satu target: ${text}`,
  en: ({ cell, text }) => `Cell ${cell} holds several indicators with one target: ${text}`,
});
