import { dataFact, findingKind, namesFact, plural, textFact } from "../../core/index.ts";
import { countFact } from "../../number/index.ts";

export const emptyTable = /* @__PURE__ */ findingKind("empty-table", "info", {
  facts: { sheet: textFact, row: countFact },
  id: ({ sheet, row }) => `Tabel pada baris ${row} lembar ${sheet} tidak memiliki baris isi.`,
  en: ({ sheet, row }) => `The table at row ${row} of sheet ${sheet} has no rows.`,
});

export const continuedRow = /* @__PURE__ */ findingKind("continued-row", "info", {
  facts: { cell: textFact, row: countFact },
  id: ({ cell, row }) =>
    `Baris ${cell} melanjutkan baris ${row}; angkanya ikut dijumlahkan, tetapi tidak menjadi rincian sendiri.`,
  en: ({ cell, row }) =>
    `Row ${cell} goes on with row ${row}; its figures count in sums, but it is no item of its own.`,
});

export const upperRows = /* @__PURE__ */ findingKind("upper-rows", "info", {
  facts: { rows: countFact, levels: namesFact },
  id: ({ rows, levels }) =>
    `${rows} baris merupakan jumlah dari baris di bawahnya (${levels}) dan tidak menjadi rincian.`,
  en: ({ rows, levels }, { rows: count }) =>
    count === 1
      ? `${rows} row is the sum of the rows below it (${levels}) and gives no item.`
      : `${rows} rows are sums of the rows below them (${levels}) and give no items.`,
});

export const repeatedAmount = /* @__PURE__ */ findingKind("repeated-amount", "info", {
  facts: { rows: namesFact },
  id: ({ rows }) => `Baris ${rows} memuat jumlah yang sama pada beberapa jenjang; jumlah itu dihitung satu kali.`,
  en: ({ rows }) => `Rows ${rows} hold one amount at several levels; it counts once.`,
});

export const innerHeading = /* @__PURE__ */ findingKind("inner-heading", "info", {
  facts: { rows: countFact, example: textFact },
  id: ({ rows, example }) => `${rows} baris berupa judul kelompok tanpa angka, misalnya ${example}.`,
  en: ({ rows, example }, { rows: count }) =>
    `${rows} ${plural(count, "row is a heading", "rows are headings")} of groups without figures, such as ${example}.`,
});

export const signatureRows = /* @__PURE__ */ findingKind("signature-rows", "info", {
  facts: { rows: namesFact },
  id: ({ rows }) => `Baris ${rows} merupakan blok tanda tangan dan tidak dibaca.`,
  en: ({ rows }) => `Rows ${rows} are a block of signatures and are not read.`,
});

export const columnNumbers = /* @__PURE__ */ findingKind("column-numbers", "info", {
  facts: { row: countFact },
  id: ({ row }) => `Baris ${row} hanya berisi nomor kolom.`,
  en: ({ row }) => `Row ${row} only numbers the columns.`,
});

export const unusedWords = /* @__PURE__ */ (() =>
  findingKind("unused-words", "info", {
    facts: { sheet: textFact, cells: countFact, example: textFact, at: dataFact<readonly string[]>("texts") },
    id: ({ sheet, cells, example }) =>
      `${cells} sel judul, catatan, dan keterangan pada lembar ${sheet} tidak dipakai, misalnya ${example}.`,
    en: ({ sheet, cells, example }, { cells: count }) =>
      `${cells} ${plural(count, "cell", "cells")} of titles, notes and legends of sheet ${sheet} ${plural(count, "is", "are")} not used, such as ${example}.`,
  }))();
