import type { CodeWords } from "../../code-words.ts";

/** Reasons of what is planned ahead. */
export const planningReasonWords = {
  "no-pace": {
    label: { id: "belum ada laju yang dapat dibandingkan", en: "there is no pace yet to compare with" },
    todo: {
      id: "Periksa mengapa belum ada capaian sejak awal tahun.",
      en: "See why nothing came since the start of the year.",
    },
  },
  "no-start": {
    label: { id: "kedudukan awal indikator tidak diketahui", en: "it is not known where the indicator stood at first" },
    todo: {
      id: "Nyatakan kedudukan sebelum periode pertama, atau tunggu laporan berikutnya.",
      en: "Tell where it stood before the first period, or wait for the next report.",
    },
  },
  "not-paced": {
    label: { id: "indikator ini tidak mempunyai laju", en: "this indicator has no pace" },
    todo: {
      id: "Nilailah sendiri kemungkinan target itu tercapai.",
      en: "Judge yourself whether the target can be reached.",
    },
  },
} satisfies Record<string, CodeWords>;
