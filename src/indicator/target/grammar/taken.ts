import type { Bilingual } from "../../../core/index.ts";

/** What a reading takes for granted where a text could be understood otherwise. */
export type Taken =
  | "up-to"
  | "less-or-grade"
  | "grade-figure"
  | "level-number"
  | "brackets"
  | "footnote"
  | "scale-behind"
  | "percent-first"
  | "number-in-words"
  | "spreadsheet-double"
  | "open-bound"
  | "letter-unit";

/** What was taken for granted, as half a sentence. */
export const takenWords: Readonly<Record<Taken, Bilingual>> = {
  "up-to": {
    id: "“sampai dengan” tanpa batas awal dibaca sebagai paling banyak",
    en: "“up to” without a lower end is read as at most",
  },
  "less-or-grade": {
    id: "“kurang” di depan angka dibaca sebagai kurang dari, bukan predikat",
    en: "“kurang” before a figure is read as less than, not as a grade",
  },
  "grade-figure": {
    id: "angka di samping predikat dibaca sebagai bilangannya, predikat sebagai keterangan",
    en: "the figure beside a grade is read as the number, the grade as a remark",
  },
  "level-number": {
    id: "nomor tingkat dibaca sebagai bilangan",
    en: "the number of a level is read as a number",
  },
  brackets: {
    id: "tanda kurung di sekeliling persentase tidak dibaca sebagai tanda kurang",
    en: "brackets around a percentage are not read as a minus",
  },
  footnote: {
    id: "angka kecil di atas garis dibaca sebagai tanda catatan kaki, bukan pangkat",
    en: "a raised figure is read as the mark of a footnote, not as a power",
  },
  "scale-behind": {
    id: "angka di belakangnya dibaca sebagai batas atas skala, bukan penyebut",
    en: "the figure behind is read as the top of the scale, not as a divisor",
  },
  "percent-first": {
    id: "tanda persen di depan dibaca sebagai satuan angka di belakangnya",
    en: "a per cent sign in front is read as the unit of the figure behind it",
  },
  "number-in-words": {
    id: "bilangan yang ditulis dengan huruf dibaca sebagai angka",
    en: "a number in words is read as a figure",
  },
  "spreadsheet-double": {
    id: "sisa pembulatan lembar kerja dibuang: yang dibaca ialah angka pendek yang dimaksud",
    en: "what a spreadsheet left of its rounding was dropped: the short number that was meant is read",
  },
  "letter-unit": {
    id: "huruf M atau T tanpa Rp tidak dibaca sebagai miliar atau triliun",
    en: "the letter M or T without Rp is not read as miliar or triliun",
  },
  "open-bound": {
    id: "batas bawah rentang itu sendiri tidak termasuk",
    en: "the lower bound itself does not belong to the range",
  },
};
