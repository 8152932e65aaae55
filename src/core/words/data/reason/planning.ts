import type { CodeWords } from "../../code-words.ts";

/** Reasons of what is planned ahead. */
export const planningReasonWords = {
  "no-allowance": {
    label: { id: "tambahan penghasilan pegawai belum disebut", en: "no allowance was told" },
    todo: { id: "Sebutkan tambahan penghasilan pegawai bulan itu.", en: "Tell the allowance of the month." },
  },
  "no-behaviour": {
    label: { id: "perilaku kerja belum dinilai", en: "behaviour was not judged yet" },
    todo: { id: "Mintakan penilaian perilaku kerja dari atasan.", en: "Ask the superior to judge behaviour." },
  },
  "no-pace": {
    label: { id: "belum ada laju yang dapat dibandingkan", en: "there is no pace yet to compare with" },
    todo: {
      id: "Periksa mengapa belum ada capaian sejak awal tahun.",
      en: "See why nothing came since the start of the year.",
    },
  },
  "no-rating": {
    label: { id: "hasil kerja belum dapat dinilai", en: "results cannot be rated yet" },
    todo: { id: "Lengkapi realisasi yang belum dilaporkan.", en: "Complete what was not reported." },
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
