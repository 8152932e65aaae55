import type { CodeWords } from "../../code-words.ts";

/** Findings of rankings and of lists that were announced. */
export const rankingFindingWords = {
  "announced-count-differs": {
    label: {
      id: "jumlah yang diumumkan berbeda dari yang tercantum",
      en: "the number announced differs from the number listed",
    },
    todo: { id: "Periksa pengumuman dan daftarnya.", en: "Check the announcement and the list." },
  },
  "announced-count-includes-earlier": {
    label: {
      id: "jumlah yang diumumkan termasuk peringkat sebelumnya",
      en: "the announced number includes earlier places",
    },
    todo: {
      id: "Pastikan bacaan ini sesuai dengan maksud pengumuman.",
      en: "Make sure that this is what the announcement means.",
    },
  },
  "left-off-list": {
    label: { id: "berhak tercantum tetapi tidak tercantum", en: "it belongs on the list and is not there" },
    todo: { id: "Periksa daftar yang diumumkan.", en: "Check the list that was announced." },
  },
  "list-not-complete": {
    label: { id: "daftar belum menyebut semuanya", en: "the list does not name all" },
    todo: { id: "Mintalah daftar yang lengkap.", en: "Ask for the complete list." },
  },
  "listed-beyond-cut": {
    label: { id: "tercantum di luar peringkat yang diumumkan", en: "it is listed beyond the places announced" },
    todo: {
      id: "Periksa nilainya, atau jumlah tempat yang diumumkan.",
      en: "Check the value, or the number of places announced.",
    },
  },
  "listed-not-ranked": {
    label: { id: "tercantum tetapi tidak ada dalam peringkat", en: "it is listed but not ranked" },
    todo: {
      id: "Periksa penulisan namanya, atau lengkapi nilainya.",
      en: "Check how it is written, or add its value.",
    },
  },
  "listed-order-differs": {
    label: { id: "urutan daftar berbeda dari peringkat", en: "the order of the list differs from the ranking" },
    todo: { id: "Periksa nilai keduanya.", en: "Check the values of both." },
  },
  "listed-twice": {
    label: { id: "tercantum lebih dari sekali", en: "it is listed more than once" },
    todo: { id: "Hapus yang berulang dari daftar.", en: "Take the second one off the list." },
  },
} satisfies Record<string, CodeWords>;
