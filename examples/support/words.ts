import type { Bilingual, CitationStatus, Severity } from "sakip";

/** What a reader is told instead of the code of a severity. */
export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { id: "Kesalahan", en: "Error" },
  warning: { id: "Perhatian", en: "Warning" },
  info: { id: "Catatan", en: "Note" },
};

/** What a reader is told instead of the status of a source. */
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
  remembered: { id: "diingat, naskahnya tidak dibaca", en: "remembered; the text was not read" },
  unverified: { id: "tidak dapat diperiksa", en: "could not be checked" },
  convention: { id: "pilihan sendiri, tanpa sumber", en: "a choice without a source" },
};
