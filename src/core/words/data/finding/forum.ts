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
} satisfies Record<string, CodeWords>;
