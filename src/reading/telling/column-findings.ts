import { dataFact, findingKind, namesFact, plural, textFact, wordFact } from "../../core/index.ts";
import { countFact, figureFact, percentFact } from "../../number/index.ts";

const sideWords = {
  assessor: { id: "penilai", en: "assessors" },
  version: { id: "versi anggaran", en: "budget versions" },
};

export const noHead = /* @__PURE__ */ findingKind("no-head", "warning", {
  facts: { sheet: textFact, columns: namesFact },
  id: ({ sheet, columns }) => `Lembar ${sheet} tidak memiliki kepala kolom; kolom ${columns} ditafsirkan dari isinya.`,
  en: ({ sheet, columns }) => `Sheet ${sheet} has no head; columns ${columns} were told by their content.`,
});

export const unusedColumn = /* @__PURE__ */ findingKind("unused-column", "info", {
  facts: { column: textFact, head: textFact, cells: countFact },
  id: ({ column, head, cells }) => `Kolom ${column} (${head}) tidak dibaca: ${cells} sel berisi tidak dipakai.`,
  en: ({ column, head, cells }) => `Column ${column} (${head}) is not read: ${cells} filled cells are not used.`,
});

export const periodColumns = /* @__PURE__ */ findingKind("period-columns", "warning", {
  facts: { columns: namesFact, field: textFact },
  id: ({ columns, field }) => `Kepala kolom ${columns} hanya menyebut periode; isinya dibaca sebagai ${field}.`,
  en: ({ columns, field }) => `The heads of columns ${columns} only name periods; they are read as ${field}.`,
});

export const nearColumn = /* @__PURE__ */ (() =>
  findingKind("near-column", "warning", {
    facts: { column: textFact, head: textFact, near: namesFact, keys: dataFact<readonly string[]>("texts") },
    id: ({ column, head, near }) => `Kepala kolom ${column} (${head}) tidak dikenal, tetapi mirip dengan ${near}.`,
    en: ({ column, head, near }) => `The head of column ${column} (${head}) is not known, but near ${near}.`,
  }))();

export const ambiguousColumn = /* @__PURE__ */ (() =>
  findingKind("ambiguous-column", "warning", {
    facts: { column: textFact, head: textFact, fields: namesFact, keys: dataFact<readonly string[]>("texts") },
    id: ({ column, head, fields }) => `Kolom ${column} (${head}) dapat berarti beberapa hal, yaitu ${fields}.`,
    en: ({ column, head, fields }) => `Column ${column} (${head}) may mean several things: ${fields}.`,
  }))();

export const missingColumn = /* @__PURE__ */ (() =>
  findingKind("missing-column", "warning", {
    facts: { sheet: textFact, fields: namesFact, keys: dataFact<readonly string[]>("texts") },
    id: ({ sheet, fields }) => `Lembar ${sheet} tidak memiliki kolom yang diperlukan: ${fields}.`,
    en: ({ sheet, fields }) => `Sheet ${sheet} lacks a column that is needed: ${fields}.`,
  }))();

export const emptyColumn = /* @__PURE__ */ findingKind("empty-column", "info", {
  facts: { column: textFact, head: textFact },
  id: ({ column, head }) => `Kolom ${column} (${head}) kosong pada semua baris.`,
  en: ({ column, head }) => `Column ${column} (${head}) is empty in all rows.`,
});

export const storedAsFraction = /* @__PURE__ */ findingKind("stored-as-fraction", "info", {
  facts: { column: textFact, head: textFact, example: textFact, percent: textFact },
  id: ({ column, head, example, percent }) =>
    `Kolom ${column} (${head}) menyimpan persen sebagai pecahan: ${example} dibaca ${percent}.`,
  en: ({ column, head, example, percent }) =>
    `Column ${column} (${head}) stores percents as fractions: ${example} is read as ${percent}.`,
});

export const fractionOrPercent = /* @__PURE__ */ findingKind("fraction-or-percent", "warning", {
  facts: { column: textFact, head: textFact, example: textFact },
  id: ({ column, head, example }) =>
    `Kolom ${column} (${head}) dapat berisi pecahan atau persen: ${example} dibaca sebagaimana tertulis.`,
  en: ({ column, head, example }) =>
    `Column ${column} (${head}) may hold fractions or percents: ${example} is read as it stands.`,
});

export const mixedCells = /* @__PURE__ */ findingKind("mixed-cells", "info", {
  facts: { column: textFact, head: textFact, example: textFact, cells: countFact },
  id: ({ column, head, example, cells }) =>
    `Kolom ${column} (${head}) berisi angka dan teks: ${cells} sel berupa teks, misalnya ${example}.`,
  en: ({ column, head, example, cells }, { cells: count }) =>
    `Column ${column} (${head}) holds numbers and texts: ${cells} ${plural(count, "cell is a text", "cells are texts")}, such as ${example}.`,
});

export const textColumn = /* @__PURE__ */ findingKind("text-column", "info", {
  facts: { column: textFact, head: textFact },
  id: ({ column, head }) => `Semua angka pada kolom ${column} (${head}) tersimpan sebagai teks.`,
  en: ({ column, head }) => `All figures of column ${column} (${head}) are stored as texts.`,
});

export const mixedNotation = /* @__PURE__ */ findingKind("mixed-notation", "warning", {
  facts: { column: textFact, head: textFact },
  id: ({ column, head }) => `Kolom ${column} (${head}) memakai dua notasi angka, 1.234,5 dan 1,234.5.`,
  en: ({ column, head }) => `Column ${column} (${head}) uses two notations, 1.234,5 and 1,234.5.`,
});

export const englishNotation = /* @__PURE__ */ findingKind("english-notation", "info", {
  facts: { column: textFact, head: textFact, example: textFact },
  id: ({ column, head, example }) =>
    `Kolom ${column} (${head}) memakai titik sebagai tanda desimal, misalnya ${example}.`,
  en: ({ column, head, example }) => `Column ${column} (${head}) uses the point as decimal sign, as in ${example}.`,
});

export const headMagnitude = /* @__PURE__ */ findingKind("head-magnitude", "info", {
  facts: { column: textFact, head: textFact, times: figureFact },
  id: ({ column, head, times }) =>
    `Angka pada kolom ${column} (${head}) dikalikan ${times} sesuai kepala kolom atau judul lembarnya.`,
  en: ({ column, head, times }) =>
    `Figures of column ${column} (${head}) are multiplied by ${times}, as its head or the title of the sheet says.`,
});

export const headShare = /* @__PURE__ */ findingKind("head-share", "info", {
  facts: { column: textFact, head: textFact, share: percentFact },
  id: ({ column, head, share }) => `Kepala kolom ${column} (${head}) menyebut bobot ${share}.`,
  en: ({ column, head, share }) => `The head of column ${column} (${head}) names a weight of ${share}.`,
});

export const sideBySide = /* @__PURE__ */ (() =>
  findingKind("side-by-side", "info", {
    facts: { by: wordFact(sideWords), values: namesFact },
    id: ({ by, values }) =>
      `Lembar ini memuat beberapa ${by} berdampingan: ${values}. Masing-masing menjadi dokumen tersendiri.`,
    en: ({ by, values }) =>
      `The sheet holds several ${by} side by side: ${values}. Each becomes a document of its own.`,
  }))();

export const unknownSheet = /* @__PURE__ */ findingKind("unknown-sheet", "warning", {
  facts: { sheet: textFact },
  id: ({ sheet }) => `Lembar ${sheet} tidak memiliki kepala kolom yang dikenal, sehingga tidak ada yang dibaca.`,
  en: ({ sheet }) => `Sheet ${sheet} has no head that is known, so that nothing was read.`,
});
