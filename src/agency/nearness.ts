import type { Bilingual } from "../core/index.ts";
import type { KnownName } from "./name-index.ts";

/**
 * Why a name may be meant to be another one.
 *
 * | reason | meaning |
 * |---|---|
 * | `writing` | the same letters: capitals, blanks, punctuation or usual spellings differ |
 * | `word-order` | the same words in another order, or joined differently |
 * | `unit-kind` | the same words behind another kind of unit, or behind none: Dinas, Badan |
 * | `place` | the same but for a place behind it: Kota Denpasar |
 * | `short-form` | a known short form or the initials of the name |
 * | `spelling` | a few letters differ |
 * | `id` | an id that lacks a nought in front, or has one digit less or more |
 * | `code` | the code in front of the name is the id, but the name is another |
 * | `words` | most words are shared; some stand in one name only |
 *
 * @term alasan kemiripan nama
 */
export type NameReason =
  | "writing"
  | "word-order"
  | "unit-kind"
  | "place"
  | "short-form"
  | "spelling"
  | "id"
  | "code"
  | "words";

/** A reason with its facts. */
export interface Nearness {
  readonly reason: NameReason;
  /** How many letters differ; only where spelling does. */
  readonly letters?: number;
  /** The words that stand in one of the names only. */
  readonly words?: readonly string[];
}

/** A known name that another may have been meant to be, and why. */
export interface NearKnown extends Nearness {
  readonly known: KnownName;
}

/** The reason in words: what follows "may be meant, because". */
export function reasonWords({ reason, letters = 0, words = [] }: Nearness): Bilingual {
  const list = words.map((word) => `"${word}"`).join(", ");
  switch (reason) {
    case "writing":
      return { id: "hanya berbeda cara menulisnya", en: "only the way of writing differs" };
    case "word-order":
      return { id: "kata-katanya sama, susunannya berbeda", en: "the words are the same, in another order" };
    case "unit-kind":
      return {
        id: "namanya sama, jenis unit di depannya berbeda atau tidak ditulis",
        en: "the name is the same, the kind of unit before it differs or is left out",
      };
    case "place":
      return {
        id: "namanya sama, hanya nama daerah di belakangnya yang berbeda",
        en: "the name is the same but for the place behind it",
      };
    case "short-form":
      return words.length === 0
        ? { id: "merupakan bentuk pendek atau singkatannya", en: "it is its short form or its initials" }
        : {
            id: `merupakan bentuk pendek dari sebagian namanya, tanpa ${list}`,
            en: `it is the short form of a part of the name, without ${list}`,
          };
    case "spelling":
      return {
        id: `hanya ${letters} huruf yang berbeda`,
        en: letters === 1 ? "one letter differs" : `${letters} letters differ`,
      };
    case "id":
      return {
        id: "kodenya berbeda satu angka atau kehilangan angka nol di depan",
        en: "the id differs by one digit, or has lost noughts in front",
      };
    case "code":
      return {
        id: "kode di depannya adalah kode instansi itu, tetapi namanya berbeda",
        en: "the code in front is its id, but the name is another",
      };
    case "words":
      return {
        id: `sebagian besar katanya sama, kecuali ${list}`,
        en: `most words are the same, except ${list}`,
      };
  }
}
