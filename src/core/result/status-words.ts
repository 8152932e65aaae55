import type { Bilingual } from "../words/index.ts";
import type { CitationStatus } from "./citation.ts";

/** How well a source is known, in words that fit behind its title: "(PermenPANRB 53/2014; …)". */
export const statusWords: Readonly<Record<CitationStatus, Bilingual>> = {
  read: { id: "naskahnya dibaca", en: "the text was read" },
  reproduced: { id: "cocok dengan angka yang terbit", en: "it reproduces published figures" },
  restated: {
    id: "disebut ulang beberapa sumber; naskahnya tidak dibaca",
    en: "restated by several sources; the text was not read",
  },
  reported: {
    id: "disebut ulang satu sumber; naskahnya tidak dibaca",
    en: "restated by one source; the text was not read",
  },
  practice: { id: "praktik yang terlihat, bukan peraturan", en: "practice that was seen, no regulation" },
  inferred: { id: "disimpulkan dari fakta lain", en: "inferred from other facts" },
  remembered: { id: "diingat; naskahnya tidak dibaca", en: "remembered; the text was not read" },
  unverified: { id: "tidak dapat diperiksa", en: "could not be checked" },
  convention: { id: "pilihan, tanpa sumber", en: "a choice without a source" },
};
