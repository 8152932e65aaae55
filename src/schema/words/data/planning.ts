import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const planningWords: WordsByShape = {
  upgradeGoalShape: {
    title: { id: "Sasaran predikat daerah", en: "Upgrade goal" },
    keys: {
      reach: {
        id: "Sekian instansi berpredikat tertentu, atau rata-rata semuanya pada predikat atau nilai tertentu.",
        en: "So many agencies with a grade, or the mean of all at a grade or at so many points.",
      },
      smallest: {
        id: 'Yang dihitung: "steps", huruf yang naik (bawaan), atau "parts", sub-komponen dan butir yang naik.',
        en: 'What is counted: `"steps"`, letters that rise (the default), or `"parts"`, sub-components and items that do.',
      },
      fixed: { id: "Yang tetap seperti sekarang.", en: "What is to stay as it is." },
      avoid: {
        id: 'Huruf yang tidak boleh menjadi sasaran kenaikan: ["AA"].',
        en: 'Letters that nothing is to rise to: `["AA"]`.',
      },
      mostSteps: {
        id: "Paling banyak berapa huruf satu sub-komponen atau butir boleh naik.",
        en: "How many letters one sub-component or item may rise at most.",
      },
      limit: {
        id: "Paling banyak berapa pilihan yang diminta bagi satu instansi, bila ada beberapa; 10 bila tidak disebut.",
        en: "How many sets are wanted of an agency at most, where several do; 10 unless told.",
      },
      regulation: {
        id: "Peraturannya, bila bukan peraturan nasional.",
        en: "The regulation, when it is no national one.",
      },
      "reach.1.grade": {
        id: "Predikat yang hendak dicapai instansi, atau yang lebih baik.",
        en: "The grade that agencies are to have, or a better one.",
      },
      "reach.1.count": {
        id: "Berapa instansi yang hendak mencapainya, termasuk yang sudah mencapainya.",
        en: "How many are to have it, those that have it already among them.",
      },
      "reach.2.mean": {
        id: "Yang hendak dicapai rata-rata semua nilai: sebuah predikat, atau paling sedikit sekian.",
        en: "What the mean of all totals is to come to: a grade, or so many points at least.",
      },
      "fixed.agencyId": {
        id: "Instansi yang dimaksud; semuanya bila tidak disebut.",
        en: "The agency that it holds for; all of them unless told.",
      },
      "fixed.codes": {
        id: "Yang tetap, menurut kode komponen, sub-komponen, dan butir; seluruh instansi bila tidak disebut.",
        en: "What is to stay, by the codes of components, sub-components and items; the whole agency unless told.",
      },
    },
  },
};
