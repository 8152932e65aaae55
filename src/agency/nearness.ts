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

/** Why two names are near, in few words. */
export const nearnessWords: Readonly<Record<NameReason, Bilingual>> = {
  writing: { id: "hanya berbeda cara menulisnya", en: "only the way of writing differs" },
  "word-order": { id: "kata-katanya sama, susunannya berbeda", en: "the words are the same, in another order" },
  "unit-kind": {
    id: "namanya sama, jenis unit di depannya berbeda atau tidak ditulis",
    en: "the name is the same, the kind of unit before it differs or is left out",
  },
  place: { id: "hanya nama daerah di belakangnya yang berbeda", en: "only the place behind it differs" },
  "short-form": { id: "bentuk pendek atau singkatannya", en: "it is its short form or its initials" },
  spelling: { id: "ejaannya hampir sama", en: "the spelling is nearly the same" },
  id: {
    id: "kodenya berbeda satu angka atau kehilangan angka nol di depan",
    en: "the id differs by one digit, or has lost noughts in front",
  },
  code: {
    id: "kode di depannya adalah kode instansi itu, tetapi namanya berbeda",
    en: "the code in front is its id, but the name is another",
  },
  words: { id: "sebagian besar katanya sama", en: "most words are the same" },
};

/** The same with its facts: which words, how many letters. */
export function toldNearness({ reason, letters = 0, words = [] }: Nearness): Bilingual {
  const { id, en } = nearnessWords[reason];
  if (letters > 0)
    return {
      id: `${id}, berbeda ${letters} huruf`,
      en: `${en}, ${letters} ${letters === 1 ? "letter differs" : "letters differ"}`,
    };
  const list = words.map((word) => `"${word}"`).join(", ");
  return words.length > 0 ? { id: `${id}, kecuali ${list}`, en: `${en}, except ${list}` } : { id, en };
}
