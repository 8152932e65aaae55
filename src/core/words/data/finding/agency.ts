import type { CodeWords } from "../../code-words.ts";

/** Findings of agencies and their names. */
export const agencyFindingWords = {
  "former-parent-name": {
    label: { id: "unit memuat nama lain dari instansinya", en: "a unit carries another name of its agency" },
    todo: {
      id: "Periksa apakah instansinya berganti nama, lalu catat nama lamanya sebagai nama lain.",
      en: "See whether the agency was renamed, and make the former name an alias.",
    },
  },
  "id-length": {
    label: { id: "panjang kode tidak seperti yang lain", en: "an id is of another length than the others" },
    todo: {
      id: "Bandingkan dengan sumbernya; angka nol di depan mungkin hilang.",
      en: "Compare it with its source; a leading zero may be lost.",
    },
  },
  "near-duplicate-key": {
    label: { id: "dua kunci mungkin menunjuk hal yang sama", en: "two keys may stand for the same" },
    todo: {
      id: "Bila memang sama, kelompokkan menurut kode instansi, bukan menurut nama.",
      en: "If they are the same, group by the id of the agency, not by its name.",
    },
  },
  "not-an-agency": {
    label: { id: "baris ini bukan instansi", en: "the row is not an agency" },
    todo: {
      id: "Keluarkan dari perhitungan dan peringkat, atau nyatakan kedudukannya.",
      en: "Leave it out of sums and rankings, or say what it is.",
    },
  },
  "shared-name": {
    label: { id: "satu nama dipakai beberapa instansi", en: "several agencies have one name" },
    todo: {
      id: "Bedakan menurut kode atau menurut instansi yang membawahkannya.",
      en: "Tell them apart by their ids, or by what they are units of.",
    },
  },
  "unknown-parent-agency": {
    label: { id: "instansi yang membawahkan tidak ada dalam daftar", en: "what it is a unit of is not in the list" },
    todo: {
      id: "Tambahkan instansi itu, atau betulkan kodenya.",
      en: "Add that agency, or correct the id.",
    },
  },
} satisfies Record<string, CodeWords>;
