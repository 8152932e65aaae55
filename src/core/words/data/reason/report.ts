import type { CodeWords } from "../../code-words.ts";

/** Reasons of what is printed. */
export const reportReasonWords = {
  "zero-total": {
    label: { id: "jumlah seluruhnya nol", en: "the whole is zero" },
    todo: {
      id: "Sajikan nilainya; porsi dari nol tidak bermakna.",
      en: "Show the values; a share of nothing means nothing.",
    },
  },
  "no-figure": {
    label: { id: "target atau realisasinya bukan angka", en: "target or realisation is no figure" },
    todo: { id: "Bandingkan keduanya dengan kata-kata.", en: "Compare the two in words." },
  },
} satisfies Readonly<Record<string, CodeWords>>;
