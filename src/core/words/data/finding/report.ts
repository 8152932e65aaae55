import type { CodeWords } from "../../code-words.ts";

/** Findings of tables, documents and pictures. */
export const reportFindingWords = {
  "left-out-of-diagram": {
    label: { id: "sebagian tidak digambar", en: "some of it is not drawn" },
    todo: {
      id: "Gambar per pangkal atau per perangkat daerah, atau perbesar batas kotak dan kedalaman.",
      en: "Draw one diagram for each root or agency, or raise the limits of boxes and depth.",
    },
  },
} satisfies Record<string, CodeWords>;
