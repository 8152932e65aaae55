import type { Bilingual } from "../../../core/index.ts";
import { speaksOfMoment } from "./moments.ts";

/** Why a text was not read. */
export type WhyUnread =
  | "spreadsheet-error"
  | "too-long"
  | "moment"
  | "several-figures"
  | "grouping"
  | "brackets"
  | "words-around"
  | "unknown-words"
  | "level-without-scale"
  | "no-text";

/** The same in words, as the second half of a sentence. */
export const whyWords: Readonly<Record<WhyUnread, Bilingual>> = {
  "spreadsheet-error": {
    id: "isinya galat lembar kerja, bukan nilai",
    en: "it is an error of a spreadsheet, not a value",
  },
  "too-long": { id: "teksnya terlalu panjang untuk sebuah nilai", en: "it is too long for a value" },
  moment: { id: "isinya tanggal, jam, atau periode", en: "it is a date, a time or a period" },
  "several-figures": { id: "isinya lebih dari satu angka", en: "it holds more than one figure" },
  grouping: {
    id: "tanda titik dan komanya tidak mengikuti notasi mana pun",
    en: "its points and commas follow no notation",
  },
  brackets: {
    id: "tanda kurung di sekelilingnya dapat berarti nilai negatif, dapat pula tidak",
    en: "the brackets around it may be a minus, or may be none",
  },
  "words-around": {
    id: "kata di sekitar angkanya tidak dikenal",
    en: "the words around its figure are not known",
  },
  "unknown-words": {
    id: "isinya bukan angka dan bukan tingkat yang dikenal",
    en: "it is no figure and no known level",
  },
  "level-without-scale": {
    id: "huruf atau predikat hanya dibaca pada skala yang disebutkan",
    en: "a letter or grade is read only on the scale that is named",
  },
  "no-text": { id: "isi selnya bukan teks dan bukan bilangan", en: "the cell is neither a text nor a number" },
};

/** Why the grammar found neither a figure nor a level in a text. */
export function whyUnread(plain: string): WhyUnread {
  if (speaksOfMoment(plain)) return "moment";
  const figures = plain.match(/\d(?:[\d.,]*\d)?/g) ?? [];
  if (figures.length > 1) return "several-figures";
  if (figures.length === 0) return "unknown-words";
  if (/^\(.*\)$/.test(plain)) return "brackets";
  return /^[-+(]?(?:rp\.? ?)?[\d.,]+[%)]?$/i.test(plain) ? "grouping" : "words-around";
}
