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
  "explanation-differs": {
    label: { id: "penjelasan tidak cocok dengan rekaman", en: "the explanation is not that of the record" },
    todo: {
      id: "Buat penjelasan dari hasil yang tersimpan dalam rekaman, atau cari rekaman yang sesuai.",
      en: "Explain the result that the record keeps, or find the record that belongs to the explanation.",
    },
  },
  "formula-differs": {
    label: { id: "nilai tidak sama dengan hasil rumusnya", en: "a value is not what its formula comes to" },
    todo: {
      id: "Periksa siapa yang mengubah nilai atau rumusnya sesudah dihitung.",
      en: "See who changed the value or its formula after it was computed.",
    },
  },
  "minutes-differ": {
    label: { id: "angka berita acara berbeda dari rekaman", en: "a figure of the minutes is not that of the record" },
    todo: {
      id: "Cocokkan berita acara dengan rekaman sebelum ditandatangani.",
      en: "Settle the minutes with the record before they are signed.",
    },
  },
  "minutes-without-figure": {
    label: { id: "berita acara tidak memuat hasilnya", en: "the minutes do not have the result" },
    todo: {
      id: "Pastikan berita acara itu menetapkan hasil ini.",
      en: "Make sure that these minutes are about this result.",
    },
  },
  "nothing-explained": {
    label: { id: "hasil dalam rekaman tidak dapat dijelaskan", en: "the result of the record has no explanation" },
    todo: { id: "Sertakan penjelasan tersendiri.", en: "Give an explanation of your own." },
  },
  "replay-differs": {
    label: { id: "perhitungan ulang memberi hasil lain", en: "computed again, the record gives another result" },
    todo: {
      id: "Cari sebab perbedaannya sebelum hasil itu dipakai.",
      en: "Find out why before the result is used.",
    },
  },
} satisfies Record<string, CodeWords>;
