import type { CodeWords } from "../../code-words.ts";

/** Reasons of evaluations and grades. */
export const evaluationReasonWords = {
  "best-band": {
    label: { id: "sudah predikat tertinggi", en: "it is the best grade already" },
    todo: { id: "Tidak ada predikat di atasnya.", en: "There is no grade above." },
  },
  "no-letters": {
    label: { id: "jawabannya bukan huruf", en: "the answers are no letters" },
    todo: {
      id: "Gunakan lembar kerja yang dijawab dengan huruf.",
      en: "Take a worksheet that was answered by letters.",
    },
  },
  "not-now": {
    label: { id: "tidak ada pada evaluasi terakhir", en: "it is not in the current evaluation" },
    todo: { id: "Bandingkan hanya komponen yang ada pada keduanya.", en: "Compare only what both have." },
  },
  "not-before": {
    label: { id: "tidak ada pada evaluasi sebelumnya", en: "it is not in the earlier evaluation" },
    todo: { id: "Bandingkan hanya komponen yang ada pada keduanya.", en: "Compare only what both have." },
  },
  "different-regulations": {
    label: { id: "dinilai menurut peraturan yang berbeda", en: "assessed under different regulations" },
    todo: { id: "Sajikan berdampingan tanpa selisih.", en: "Show them side by side, without a difference." },
  },
  untold: {
    label: { id: "tindak lanjutnya tidak dinyatakan", en: "nothing was said of the follow-up" },
    todo: { id: "Mintalah status tindak lanjut setiap rekomendasi.", en: "Ask for the status of each recommendation." },
  },
  "no-recommendations": {
    label: { id: "tidak ada rekomendasi", en: "there are no recommendations" },
    todo: { id: "Tidak ada yang perlu ditindaklanjuti.", en: "Nothing needs following up." },
  },
  "no-parts": {
    label: { id: "sub-komponen tidak ada", en: "there are no sub-components" },
    todo: { id: "Lengkapi nilai sub-komponen.", en: "Add the values of the sub-components." },
  },
  "no-institution": {
    label: { id: "lembar instansi tidak ada", en: "there is no sheet of the institution" },
    todo: { id: "Tambahkan lembar kerja tingkat instansi.", en: "Add the sheet of the institution." },
  },
  "no-evaluations": {
    label: { id: "tidak ada evaluasi", en: "there are no evaluations" },
    todo: { id: "Tambahkan sekurangnya satu evaluasi.", en: "Add at least one evaluation." },
  },
  "not-answered": {
    label: { id: "belum dijawab penilai", en: "no assessor answered it" },
    todo: { id: "Lengkapi jawaban penilai.", en: "Add the answers of the assessors." },
  },
  "no-quorum": {
    label: { id: "penilai yang menjawab kurang dari kuorum", en: "fewer assessors answered than the quorum" },
    todo: { id: "Lengkapi jawaban penilai.", en: "Add the answers of the assessors." },
  },
  "not-declared": {
    label: { id: "tidak dinyatakan", en: "it was not declared" },
    todo: { id: "Nyatakan cara menghitungnya.", en: "Declare how it is computed." },
  },
} satisfies Record<string, CodeWords>;
