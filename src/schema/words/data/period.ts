import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const periodWords: WordsByShape = {
  periodShape: {
    title: { id: "Periode", en: "Period" },
    keys: {
      "1.kind": { id: "Menyatakan bahwa periodenya satu tahun penuh.", en: "Says that the period is a whole year." },
      "1.year": { id: "Tahunnya: 1900 sampai dengan 9999.", en: "The year: 1900 to 9999." },
      "2.kind": { id: "Menyatakan bahwa periodenya suatu semester.", en: "Says that the period is a semester." },
      "2.year": { id: "Tahunnya: 1900 sampai dengan 9999.", en: "The year: 1900 to 9999." },
      "2.semester": {
        id: "1 ialah Januari sampai dengan Juni, 2 ialah Juli sampai dengan Desember.",
        en: "1 is January to June, 2 is July to December.",
      },
      "3.kind": { id: "Menyatakan bahwa periodenya suatu triwulan.", en: "Says that the period is a quarter." },
      "3.year": { id: "Tahunnya: 1900 sampai dengan 9999.", en: "The year: 1900 to 9999." },
      "3.quarter": {
        id: "1 ialah Januari sampai dengan Maret, 4 ialah Oktober sampai dengan Desember.",
        en: "1 is January to March, 4 is October to December.",
      },
      "4.kind": { id: "Menyatakan bahwa periodenya suatu bulan.", en: "Says that the period is a month." },
      "4.year": { id: "Tahunnya: 1900 sampai dengan 9999.", en: "The year: 1900 to 9999." },
      "4.month": { id: "1 ialah Januari, 12 ialah Desember.", en: "1 is January, 12 is December." },
    },
  },
};
