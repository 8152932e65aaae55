import type { CodeWords } from "../../code-words.ts";

/** Findings of priorities and obstacles. */
export const priorityFindingWords = {
  "overdue-promise": {
    label: { id: "janji penyelesaian kendala terlewat", en: "an obstacle is beyond the day that was promised" },
    todo: {
      id: "Tagih jawaban perangkat daerah yang ditunggu, atau tetapkan tanggal baru bersama pimpinan.",
      en: "Ask those whose answer is waited for, or set a new day with those above.",
    },
  },
  "waiting-circle": {
    label: { id: "perangkat daerah saling menunggu", en: "agencies wait for each other in a circle" },
    todo: {
      id: "Mintalah pimpinan menentukan siapa yang menjawab lebih dahulu.",
      en: "Let somebody above decide who answers first.",
    },
  },
  "awaits-nobody": {
    label: { id: "kendala tanpa pihak yang ditunggu", en: "an obstacle names nobody whose answer is waited for" },
    todo: { id: "Sebutkan jawaban siapa yang diperlukan.", en: "Say whose answer is needed." },
  },
  "awaits-itself": {
    label: { id: "kendala yang menunggu pemiliknya sendiri", en: "an obstacle waits for the agency that it holds up" },
    todo: {
      id: "Sebutkan perangkat daerah lain yang ditunggu, atau selesaikan sendiri.",
      en: "Name another agency that is waited for, or let the agency settle it itself.",
    },
  },
  "programme-without-data": {
    label: { id: "program prioritas tanpa data", en: "a priority programme without data" },
    todo: {
      id: "Mintalah data capaian dan penyerapan kepada penanggung jawab program.",
      en: "Ask the agency that leads the programme for achievement and spending.",
    },
  },
  "unknown-programme": {
    label: { id: "kendala pada program yang tidak terdaftar", en: "an obstacle of a programme that is not listed" },
    todo: {
      id: "Perbaiki tanda pengenal programnya, atau tambahkan programnya ke daftar.",
      en: "Correct the id of the programme, or add the programme to the list.",
    },
  },
} satisfies Record<string, CodeWords>;
