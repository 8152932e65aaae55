import type { CodeWords } from "../../code-words.ts";

/** Reasons that several rooms give, each with one meaning. */
export const sharedReasonWords = {
  "no-owners": {
    label: { id: "tidak ada pejabat yang diperiksa", en: "there are no officials" },
    todo: { id: "Sebutkan pejabat yang diperiksa.", en: "Tell who is to be looked at." },
  },
  "no-target": {
    label: { id: "target tidak ada", en: "there is no target" },
    todo: {
      id: "Lengkapi target pada rencana atau perjanjian kinerja.",
      en: "Add the target of the plan or the agreement.",
    },
  },
  "not-reported": {
    label: { id: "realisasi tidak dilaporkan", en: "no realisation was reported" },
    todo: {
      id: "Mintalah laporan realisasi; yang tidak dilaporkan bukan nol.",
      en: "Ask for the realisation; what was not reported is not zero.",
    },
  },
  "unread-realization": {
    label: { id: "realisasi tidak terbaca", en: "the realisation was not read" },
    todo: {
      id: "Perbaiki isian realisasinya; yang tidak terbaca bukan nol dan bukan tidak dilaporkan.",
      en: "Mend what stands for the realisation; what was not read is neither zero nor unreported.",
    },
  },
  "partly-reported": {
    label: { id: "realisasi baru diketahui sebagian", en: "only part of the realisation is known" },
    todo: {
      id: "Mintalah laporan dari rincian yang belum melapor, dan perbaiki isian yang tidak terbaca.",
      en: "Ask for the reports of the lines that are silent, and mend what was not read.",
    },
  },
  "unit-mismatch": {
    label: { id: "satuannya berlainan jenis", en: "the units are of different kinds" },
    todo: {
      id: "Samakan satuan kedua angka, atau periksa apakah indikatornya memang sama.",
      en: "Tell both figures in one unit, or see whether they are of one indicator.",
    },
  },
  "not-additive": {
    label: {
      id: "persentase, indeks, atau predikat tidak dapat dijumlahkan",
      en: "percentages, indices or levels cannot be added up",
    },
    todo: {
      id: "Gunakan rata-rata atau nilai terakhir, atau nyatakan pembilang dan penyebutnya.",
      en: "Take a mean or the last value, or state numerator and denominator.",
    },
  },
  "not-averageable": {
    label: { id: "predikat tidak dapat dirata-ratakan", en: "levels cannot be averaged" },
    todo: {
      id: "Gunakan nilai terakhir, atau nilai angka di balik predikatnya.",
      en: "Take the last value, or the figures behind the levels.",
    },
  },
  "no-value": {
    label: { id: "nilai tidak ada", en: "there is no value" },
    todo: {
      id: "Lengkapi nilainya; yang tidak ada tidak dihitung sebagai nol.",
      en: "Add the value; what is not there is not counted as zero.",
    },
  },
  "no-rule": {
    label: { id: "aturan penghitungannya tidak dinyatakan", en: "no rule of computing was stated" },
    todo: { id: "Nyatakan aturan yang dipakai.", en: "State the rule to be used." },
  },
  "no-weight": {
    label: { id: "bobot tidak ada", en: "there is no weight" },
    todo: { id: "Lengkapi bobot setiap bagian.", en: "Add the weight of each part." },
  },
  "zero-weight": {
    label: { id: "bobotnya berjumlah nol", en: "the weights add up to zero" },
    todo: {
      id: "Periksa bobot; sekurangnya satu bagian yang bernilai harus berbobot.",
      en: "Check the weights; at least one part with a value must weigh something.",
    },
  },
  "share-sum": {
    label: { id: "porsinya tidak genap satu", en: "the shares do not make one" },
    todo: {
      id: "Lengkapi porsi agar berjumlah 1 atau 100.",
      en: "Complete the shares so that they add up to 1 or 100.",
    },
  },
  "no-realization": {
    label: { id: "realisasi tidak ada", en: "there is no realisation" },
    todo: {
      id: "Lengkapi realisasi; yang tidak dilaporkan bukan nol.",
      en: "Add the realisation; what was not reported is not zero.",
    },
  },
  "no-achievement": {
    label: { id: "capaian tidak dapat dihitung", en: "there is no achievement" },
    todo: { id: "Lengkapi target dan realisasi kinerjanya.", en: "Add target and realisation of the performance." },
  },
  "no-absorption": {
    label: { id: "penyerapan tidak dapat dihitung", en: "there is no absorption" },
    todo: { id: "Lengkapi anggaran dan realisasinya.", en: "Add budget and realisation." },
  },
  "no-units": {
    label: { id: "tidak ada unit kerja yang dinilai", en: "no unit was assessed" },
    todo: { id: "Tambahkan hasil evaluasi unit kerja.", en: "Add the evaluations of units." },
  },
  "missing-value": {
    label: { id: "salah satu angkanya tidak dilaporkan", en: "one of the two figures was not reported" },
    todo: { id: "Lengkapi kedua angka.", en: "Add both figures." },
  },
} satisfies Record<string, CodeWords>;
