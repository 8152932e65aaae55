import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const scaleWords: WordsByShape = {
  ordinalScaleShape: {
    title: { id: "Skala ordinal", en: "Ordinal scale" },
    keys: {
      id: { id: 'Tanda pengenal: "audit-opinion".', en: 'The id: `"audit-opinion"`.' },
      levels: {
        id: "Tingkat-tingkat, dari yang terendah sampai yang tertinggi.",
        en: "The levels, from the lowest to the highest.",
      },
      source: {
        id: "Asal tingkat dan urutannya, dan seberapa pasti hal itu diketahui.",
        en: "Where the levels and their order come from, and how well that is known.",
      },
      "levels.code": {
        id: 'Tingkat sebagaimana ditulis dalam dokumen: "WTP", "BB", "Tinggi". Satu kali dalam satu skala.',
        en: 'The level as documents write it: `"WTP"`, `"BB"`, `"Tinggi"`. Once per scale.',
      },
      "levels.label": { id: "Nama tingkat dalam kedua bahasa.", en: "The level in both languages." },
      "levels.aliases": {
        id: 'Cara lain menuliskannya: "Wajar Tanpa Pengecualian".',
        en: 'Other ways to write it: `"Wajar Tanpa Pengecualian"`.',
      },
    },
  },
  scaleShape: {
    title: { id: "Skala", en: "Scale" },
    keys: {
      id: { id: 'Tanda pengenal: "permendagri-86-2017".', en: 'The id: `"permendagri-86-2017"`.' },
      bands: { id: "Kelas-kelas, dalam urutan apa pun.", en: "The bands, in any order." },
      source: {
        id: "Asal kelas-kelas, dan seberapa pasti hal itu diketahui.",
        en: "Where the bands come from, and how well that is known.",
      },
      better: {
        id: 'Ujung mana yang baik; "higher" bila tidak disebutkan.',
        en: 'Which end is the good one; `"higher"` unless told.',
      },
      "bands.code": {
        id: 'Kodenya: "AA", "very-high". Satu kali dalam satu skala.',
        en: 'The code: `"AA"`, `"very-high"`. Once per scale.',
      },
      "bands.label": { id: "Nama kelas dalam kedua bahasa.", en: "The name of the band in both languages." },
      "bands.meaning": {
        id: "Makna kelas bagi instansi, bila sumbernya menjelaskan.",
        en: "What the band says about an agency, where the source explains it.",
      },
      "bands.from": {
        id: "Batas bawah yang termasuk ke dalam kelas (≥).",
        en: "Lower bound that belongs to the band (≥).",
      },
      "bands.above": {
        id: "Batas bawah yang tidak termasuk ke dalam kelas (>).",
        en: "Lower bound that does not belong to the band (>).",
      },
      "bands.upTo": {
        id: "Batas atas yang termasuk ke dalam kelas (≤).",
        en: "Upper bound that belongs to the band (≤).",
      },
      "bands.below": {
        id: "Batas atas yang tidak termasuk ke dalam kelas (<).",
        en: "Upper bound that does not belong to the band (<).",
      },
    },
  },
};
