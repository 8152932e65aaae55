import type { CodeWords } from "../../code-words.ts";

/** Findings of a forum and its assistance. */
export const forumFindingWords = {
  "assisted-again": {
    label: {
      id: "perangkat daerah yang diasistensi kembali termasuk terendah",
      en: "an assisted agency is among the lowest again",
    },
    todo: { id: "Tinjau kembali bentuk asistensinya.", en: "Look again at how it is assisted." },
  },
  "assisted-not-judged": {
    label: { id: "perangkat daerah yang diasistensi tidak dapat dinilai", en: "an assisted agency cannot be judged" },
    todo: { id: "Mintalah laporan perangkat daerah itu.", en: "Ask the agency for its report." },
  },
  "assisted-not-listed": {
    label: {
      id: "perangkat daerah yang diasistensi tidak tercantum lagi",
      en: "an assisted agency is not on the later list",
    },
    todo: {
      id: "Periksa apakah perangkat daerah itu digabung, berganti nama, atau terlewat.",
      en: "See whether the agency was merged, renamed or left out.",
    },
  },
  "assisted-contested": {
    label: {
      id: "perangkat daerah yang diasistensi bernilai sama di batas daftar",
      en: "an assisted agency is tied across the cut",
    },
    todo: { id: "Putuskan siapa yang diasistensi.", en: "Decide who is assisted." },
  },
  "contested-not-followed": {
    label: {
      id: "tidak diketahui apakah yang bernilai sama di batas jadi diasistensi",
      en: "nobody has said whether a tied agency was assisted",
    },
    todo: {
      id: "Sebutkan perangkat daerah yang benar-benar diasistensi.",
      en: "Name the agencies that really were assisted.",
    },
  },
  "new-fiscal-year": {
    label: { id: "forum berikutnya pada tahun anggaran lain", en: "the later forum is in another fiscal year" },
    todo: {
      id: "Bandingkan bagian target yang tercapai, bukan persentase penyerapannya.",
      en: "Compare the shares of the targets, and not the rates.",
    },
  },
  "assistance-undecided": {
    label: { id: "asistensi menunggu keputusan", en: "assistance waits for a decision" },
    todo: {
      id: "Putuskan siapa yang diasistensi di antara yang bernilai sama.",
      en: "Decide among those who are tied.",
    },
  },
  "assistance-unjudged": {
    label: { id: "kebutuhan asistensi tidak diketahui", en: "nobody knows whether assistance is needed" },
    todo: { id: "Mintalah laporan perangkat daerah itu.", en: "Ask the agency for its report." },
  },
  "assistance-after-year": {
    label: { id: "asistensi selesai sesudah tahun anggaran", en: "assistance ends after the fiscal year" },
    todo: { id: "Tambah tenaga ahli, atau mulai lebih awal.", en: "Add experts, or begin earlier." },
  },
} satisfies Record<string, CodeWords>;
