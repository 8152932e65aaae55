import type { CodeWords } from "../../code-words.ts";

/** Findings of indicators and their targets. */
export const indicatorFindingWords = {
  "ambiguous-level": {
    label: { id: "predikat ada pada beberapa skala", en: "a level stands on several scales" },
    todo: { id: "Sebutkan skala yang dimaksud.", en: "Choose the scale." },
  },
  "ambiguous-number": {
    label: { id: "bilangan dapat dibaca dengan lebih dari satu cara", en: "a number reads in more than one way" },
    todo: { id: "Nyatakan notasi angka yang dipakai.", en: "State the notation of the figures." },
  },
  "debatable-reading": {
    label: { id: "bacaan yang mungkin diperdebatkan", en: "a reading that could be another" },
    todo: {
      id: "Pastikan bacaannya sesuai dengan maksud penulisnya.",
      en: "Make sure that this is what the writer meant.",
    },
  },
  "other-notation": {
    label: { id: "bilangan tidak mengikuti notasi yang disebutkan", en: "a number is not in the stated notation" },
    todo: {
      id: "Pastikan bilangannya terbaca benar, atau perbaiki notasi yang disebutkan.",
      en: "Make sure that it was read rightly, or state the notation that is used.",
    },
  },
  "other-unit": {
    label: { id: "satuan sel berbeda dari satuan barisnya", en: "a cell has another unit than its row" },
    todo: { id: "Samakan satuannya.", en: "Write both in one unit." },
  },
  "outside-scale": {
    label: { id: "nilai di luar skalanya", en: "a value lies outside its scale" },
    todo: { id: "Periksa nilainya, atau sebutkan skala yang benar.", en: "Check the value, or state the right scale." },
  },
  "partly-measured": {
    label: { id: "sebagian indikator belum mempunyai capaian", en: "some indicators have no achievement" },
    todo: {
      id: "Lengkapi target dan realisasinya, atau sebutkan cakupannya di samping rata-ratanya.",
      en: "Complete their targets and realisations, or print the coverage beside the mean.",
    },
  },
  "quality-combination": {
    label: { id: "kombinasi mutu indikator tidak diperbolehkan", en: "a combination of qualities that is not allowed" },
    todo: { id: "Periksa penilaian mutu indikatornya.", en: "Check how the quality of the indicator was rated." },
  },
  "replaced-in-force": {
    label: {
      id: "indikator berlaku bersama yang digantikannya",
      en: "an indicator is in force beside the one it replaces",
    },
    todo: { id: "Akhiri masa berlaku indikator yang digantikan.", en: "End the replaced indicator." },
  },
  "replaced-unknown": {
    label: { id: "indikator yang digantikan tidak ada", en: "a replaced indicator is not in the data" },
    todo: { id: "Periksa id indikator yang digantikan.", en: "Check the id of the replaced indicator." },
  },
  "target-twice": {
    label: { id: "ada dua target untuk satu periode", en: "there are two targets for one period" },
    todo: { id: "Hapus salah satu target.", en: "Take one of them away." },
  },
  "unread-figure": {
    label: { id: "isi sel tidak terbaca", en: "a cell was not understood" },
    todo: {
      id: "Tulis ulang isi selnya sebagai angka, rentang, atau predikat.",
      en: "Write the cell again as a figure, a range or a level.",
    },
  },
  "unread-target": {
    label: { id: "target tidak terbaca", en: "a target was not understood" },
    todo: {
      id: "Tulis ulang target sebagai angka, rentang, atau predikat.",
      en: "Write the target again as a figure, a range or a level.",
    },
  },
  "validity-reversed": {
    label: { id: "masa berlaku indikator terbalik", en: "an indicator ends before it begins" },
    todo: { id: "Periksa tanggal mulai dan berakhirnya.", en: "Check both days." },
  },
  "versions-overlap": {
    label: { id: "dua versi indikator berlaku sekaligus", en: "two versions of an indicator are in force at once" },
    todo: { id: "Akhiri masa berlaku versi yang lama.", en: "End the older version." },
  },
} satisfies Record<string, CodeWords>;
