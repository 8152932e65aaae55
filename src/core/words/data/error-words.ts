import type { CodeWords } from "../code-words.ts";

/** What each code of a refused call means, and what to do. */
export const errorWords = {
  "invalid-number": {
    label: { id: "bukan angka yang dapat dihitung", en: "no number that can be computed with" },
    todo: {
      id: "Tulis angka sebagai 12.5 atau bilangan, tanpa pemisah ribuan.",
      en: "Write 12.5 or a number, without separators of thousands.",
    },
  },
  "ambiguous-number": {
    label: { id: "angka yang dapat dibaca dengan dua cara", en: "a number that reads two ways" },
    todo: { id: "Nyatakan cara penulisan angkanya.", en: "Say in which notation it is written." },
  },
  "invalid-rounding": {
    label: { id: "cara pembulatan tidak dikenal", en: "an unknown way of rounding" },
    todo: {
      id: "Pilih cara pembulatan yang tersedia dan jumlah desimal yang bulat.",
      en: "Choose one of the modes, and a whole number of decimals.",
    },
  },
  "invalid-date": {
    label: { id: "bukan tanggal kalender", en: "no date of the calendar" },
    todo: { id: "Tulis tanggal lengkap dengan tahun, bulan, dan hari.", en: "Write year-month-day." },
  },
  "invalid-period": {
    label: { id: "bukan periode anggaran", en: "no fiscal period" },
    todo: { id: "Tulis tahun, semester, triwulan, atau bulan.", en: "Write a year, semester, quarter or month." },
  },
  "invalid-input": {
    label: { id: "isian tidak sesuai bentuknya", en: "something has not the shape asked for" },
    todo: { id: "Perbaiki isian pada letak yang disebut.", en: "Mend what stands at the path." },
  },
  "invalid-code": {
    label: { id: "bukan kode resmi", en: "not an official code" },
    todo: {
      id: "Periksa kode urusan, program, kegiatan, atau sub kegiatan.",
      en: "Check the code of the unit, programme, activity or sub-activity.",
    },
  },
  "invalid-scale": {
    label: { id: "skala tidak sah", en: "a scale that is none" },
    todo: { id: "Periksa rentang dan kode setiap predikat.", en: "Check bounds and codes of the bands." },
  },
  "scale-gap": {
    label: { id: "ada nilai tanpa predikat", en: "some values have no band" },
    todo: { id: "Tutup celah di antara rentang.", en: "Close the gap between the bands." },
  },
  "scale-overlap": {
    label: { id: "ada nilai dengan dua predikat", en: "some values have two bands" },
    todo: { id: "Hilangkan tumpang tindih rentang.", en: "Remove the overlap of the bands." },
  },
  "out-of-scale": {
    label: { id: "nilai di luar skala", en: "the score lies outside the scale" },
    todo: {
      id: "Periksa nilainya, atau pilih skala yang sesuai.",
      en: "Check the score, or take the scale it belongs to.",
    },
  },
  "invalid-regulation": {
    label: {
      id: "peraturan tidak lengkap atau bertentangan",
      en: "a regulation that lacks something or contradicts itself",
    },
    todo: { id: "Perbaiki setiap hal yang disebut.", en: "Mend each of the problems named." },
  },
  "weight-sum": {
    label: { id: "bobot tidak berjumlah tepat", en: "weights do not add up exactly" },
    todo: { id: "Samakan jumlah bobot dengan bobot induknya.", en: "Make the weights add up to that of their parent." },
  },
  "duplicate-key": {
    label: { id: "kunci dipakai dua kali", en: "a key or id is used twice" },
    todo: { id: "Gunakan kunci yang berbeda untuk setiap butir.", en: "Give each its own key." },
  },
  "regulation-gap": {
    label: { id: "ada tahun tanpa peraturan", en: "some year has no regulation" },
    todo: { id: "Lengkapi masa berlaku peraturannya.", en: "Complete the years in force." },
  },
  "regulation-overlap": {
    label: { id: "ada tahun dengan dua peraturan", en: "some year has two regulations" },
    todo: { id: "Batasi masa berlaku salah satunya.", en: "Limit the years in force of one of them." },
  },
  "no-regulation": {
    label: { id: "peraturan tahun itu tidak dikenal", en: "no regulation of that year is known" },
    todo: { id: "Berikan peraturannya sendiri.", en: "Give the regulation yourself." },
  },
  "incomplete-regulation": {
    label: { id: "yang diketahui dari peraturan itu belum cukup", en: "what is known of the regulation is not enough" },
    todo: { id: "Lengkapi peraturannya, atau gunakan yang lain.", en: "Complete the regulation, or take another." },
  },
  "mixed-regulations": {
    label: { id: "peraturannya berlainan", en: "the regulations differ" },
    todo: {
      id: "Gabungkan hanya hasil menurut peraturan yang sama.",
      en: "Put together only what was assessed under one regulation.",
    },
  },
  "missing-answer": {
    label: { id: "ada butir yang belum dijawab", en: "something was not answered" },
    todo: {
      id: "Jawab setiap butir; yang kosong tidak dihitung nol.",
      en: "Answer everything; missing is never zero.",
    },
  },
  "unknown-answer": {
    label: { id: "jawaban tidak dikenal", en: "an answer that may not be given there" },
    todo: { id: "Gunakan jawaban yang tersedia.", en: "Give one of the answers that are possible." },
  },
  "missing-component": {
    label: { id: "ada komponen yang tidak diisi", en: "a component was not given" },
    todo: {
      id: "Isi setiap komponen; yang kosong tidak dihitung nol.",
      en: "Give every component; missing is never zero.",
    },
  },
  "unknown-component": {
    label: { id: "komponen tidak dikenal", en: "a component that the regulation does not have" },
    todo: { id: "Periksa nama komponennya.", en: "Check the key of the component." },
  },
  "cannot-split": {
    label: { id: "tidak dapat dibagi", en: "it cannot be split" },
    todo: {
      id: "Bagi hanya jumlah, bukan persentase, indeks, atau predikat.",
      en: "Split amounts only, no percentages, indices or levels.",
    },
  },
  "unknown-term": {
    label: { id: "kata tidak dikenal", en: "an unknown word" },
    todo: { id: "Gunakan kata yang tersedia, atau yang terdekat.", en: "Use one of the words, or the nearest." },
  },
  "out-of-range": {
    label: { id: "nilai di luar batas aturannya", en: "a value outside the range of its rule" },
    todo: { id: "Periksa nilainya.", en: "Check the value." },
  },
} satisfies Record<string, CodeWords>;
