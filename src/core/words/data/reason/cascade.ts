import type { CodeWords } from "../../code-words.ts";

/** Reasons of cascades and the people in them. */
export const cascadeReasonWords = {
  "missing-parts": {
    label: { id: "ada bagian di bawahnya yang belum bernilai", en: "some of what is below has no value" },
    todo: { id: "Lengkapi nilai bagian yang belum ada.", en: "Add the missing values." },
  },
  "mixed-relation": {
    label: { id: "indikator disusun dengan lebih dari satu cara", en: "the indicator is made in more than one way" },
    todo: { id: "Nyatakan satu hubungan saja.", en: "Declare one relation only." },
  },
  "counted-twice": {
    label: { id: "satu hasil akan terhitung lebih dari sekali", en: "a result would count more than once" },
    todo: { id: "Periksa jalur hubungannya, atau nyatakan porsi.", en: "Check the relations, or state shares." },
  },
  "no-direction": {
    label: {
      id: "yang terburuk diminta, padahal indikatornya tidak berarah",
      en: "the worst is asked for where neither more nor less is better",
    },
    todo: { id: "Gunakan aturan lain.", en: "Take another rule." },
  },
  circular: {
    label: { id: "indikator tersusun dari dirinya sendiri", en: "the indicator is made of itself" },
    todo: { id: "Hapus salah satu hubungan yang melingkar.", en: "Break the circle of relations." },
  },
  "outside-scale": {
    label: { id: "rata-ratanya berada di luar skala", en: "the mean lies outside the scale" },
    todo: { id: "Gunakan skala yang memuat nilai itu.", en: "Use a scale that holds the value." },
  },
  "no-staff": {
    label: { id: "tidak ada pegawai yang dinilai", en: "no member of staff was rated" },
    todo: { id: "Lengkapi predikat pegawai.", en: "Add the predicates of the staff." },
  },
} satisfies Record<string, CodeWords>;
