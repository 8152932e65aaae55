import type { CodeWords } from "../../code-words.ts";

/** Reasons of rankings, juries and awards. */
export const rankingReasonWords = {
  "below-quorum": {
    label: { id: "juri yang menilai kurang dari kuorum", en: "fewer judges than the quorum" },
    todo: { id: "Lengkapi lembar juri.", en: "Add the sheets of the judges." },
  },
  "too-few-to-drop": {
    label: {
      id: "juri terlalu sedikit untuk mengeluarkan nilai tertinggi dan terendah",
      en: "too few judges to drop the highest and the lowest",
    },
    todo: { id: "Lengkapi lembar juri, atau jangan keluarkan nilai.", en: "Add sheets, or drop none." },
  },
  "other-category": {
    label: { id: "termasuk kategori lain", en: "another category" },
    todo: { id: "Tidak ada yang perlu dilengkapi.", en: "Nothing needs to be added." },
  },
  "other-cluster": {
    label: { id: "termasuk klaster lain", en: "another cluster" },
    todo: { id: "Tidak ada yang perlu dilengkapi.", en: "Nothing needs to be added." },
  },
  "below-minimum-score": {
    label: { id: "nilai di bawah batas minimum", en: "the score is below the minimum" },
    todo: { id: "Tidak ada yang perlu dilengkapi.", en: "Nothing needs to be added." },
  },
  "no-reference": {
    label: { id: "kategori acuannya belum ada pemenangnya", en: "the tier referred to has no winner" },
    todo: { id: "Putuskan dahulu kategori acuannya.", en: "Decide the tier referred to first." },
  },
  "below-minimum-grade": {
    label: { id: "predikat di bawah batas minimum", en: "the grade is below the minimum" },
    todo: { id: "Tidak ada yang perlu dilengkapi.", en: "Nothing needs to be added." },
  },
  "no-grade": {
    label: { id: "predikat tidak ada", en: "there is no grade" },
    todo: { id: "Lengkapi predikatnya.", en: "Add the grade." },
  },
  "agency-limit": {
    label: {
      id: "pemiliknya sudah mencapai batas jumlah penghargaan",
      en: "the owner has reached the limit of awards",
    },
    todo: { id: "Tidak ada yang perlu dilengkapi.", en: "Nothing needs to be added." },
  },
  "places-filled": {
    label: { id: "tempatnya sudah terisi", en: "the places are filled" },
    todo: { id: "Tidak ada yang perlu dilengkapi.", en: "Nothing needs to be added." },
  },
  "tie-excluded": {
    label: {
      id: "nilainya sama di batas, dan aturannya tidak menyertakan yang sama",
      en: "tied across the cut, and the rule leaves ties out",
    },
    todo: { id: "Juri dapat memutuskan dengan kriteria tambahan.", en: "The jury may decide by a further criterion." },
  },
  "tie-at-cut": {
    label: { id: "nilainya sama di batas", en: "tied across the cut" },
    todo: { id: "Juri memutuskan.", en: "The jury decides." },
  },
  "earlier-tier": {
    label: { id: "kategori sebelumnya belum diputuskan", en: "an earlier tier is not decided" },
    todo: { id: "Putuskan dahulu kategori sebelumnya.", en: "Decide the earlier tier first." },
  },
  absent: {
    label: { id: "tidak ada pada salah satu daftar", en: "it is absent from one of the lists" },
    todo: { id: "Bandingkan hanya yang ada pada keduanya.", en: "Compare only what both lists have." },
  },
  "too-few-pairs": {
    label: { id: "kurang dari dua pasangan nilai", en: "fewer than two pairs of values" },
    todo: { id: "Lengkapi nilai pada kedua sisi.", en: "Add the values of both sides." },
  },
  "no-variation": {
    label: {
      id: "semua nilai pada satu sisi sama, sehingga tidak ada yang dibandingkan",
      en: "all values of one side are equal, so nothing is to be compared",
    },
    todo: {
      id: "Gunakan nilai yang lebih rinci, atau jangan menyimpulkan hubungan apa pun.",
      en: "Use finer values, or conclude nothing about how they go together.",
    },
  },
  "clause-undecided": {
    label: { id: "ada ketentuan yang belum dapat diputuskan", en: "a clause is undecided" },
    todo: { id: "Lengkapi data yang diperlukan ketentuan itu.", en: "Add what the clause looks at." },
  },
  "no-policy": {
    label: { id: "tidak ada kebijakan yang berlaku pada bulan itu", en: "no policy was in force in that month" },
    todo: { id: "Tambahkan kebijakan yang berlaku.", en: "Add the policy that was in force." },
  },
} satisfies Record<string, CodeWords>;
