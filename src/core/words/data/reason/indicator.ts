import type { CodeWords } from "../../code-words.ts";

/** Reasons of what is measured against targets. */
export const indicatorReasonWords = {
  "not-applicable": {
    label: { id: "indikator tidak berlaku bagi unit ini", en: "the indicator does not apply" },
    todo: { id: "Tidak ada yang perlu dilengkapi.", en: "Nothing needs to be added." },
  },
  "not-yet-due": {
    label: { id: "belum waktunya diukur", en: "it is too early to measure" },
    todo: { id: "Ukur kembali setelah periodenya berakhir.", en: "Measure again when the period has ended." },
  },
  "unread-target": {
    label: { id: "target tertulis, tetapi tidak dapat dibaca", en: "a target is written, but was not understood" },
    todo: {
      id: "Tulis ulang target sebagai angka, rentang, atau predikat.",
      en: "Write the target again as a figure, a range or a level.",
    },
  },
  "contradictory-target": {
    label: {
      id: "tanda target berlawanan dengan arah indikator",
      en: "the sign of the target contradicts the direction of the indicator",
    },
    todo: {
      id: "Periksa tanda target dan polarisasi indikator.",
      en: "Check the sign of the target and the polarity.",
    },
  },
  "zero-target": {
    label: {
      id: "target nol, sehingga rumusnya tidak dapat membagi",
      en: "the target is zero, by which the formula cannot divide",
    },
    todo: {
      id: "Pilih aturan untuk target nol, atau sebutkan realisasi terburuk yang disepakati.",
      en: "Choose a rule for a target of zero, or give the agreed worst realisation.",
    },
  },
  "negative-target": {
    label: { id: "target di bawah nol", en: "the target is below zero" },
    todo: { id: "Gunakan aturan yang mengukur dari kondisi awal.", en: "Take a rule that measures from a baseline." },
  },
  "zero-realization": {
    label: {
      id: "realisasi nol, sehingga rumusnya tidak dapat membagi",
      en: "the realisation is zero, by which the formula cannot divide",
    },
    todo: {
      id: "Pilih aturan lain untuk indikator yang makin kecil makin baik.",
      en: "Choose another rule for indicators of which less is better.",
    },
  },
  "negative-realization": {
    label: { id: "realisasi di bawah nol", en: "the realisation is below zero" },
    todo: {
      id: "Periksa realisasinya, atau gunakan aturan yang mengukur dari kondisi awal.",
      en: "Check the realisation, or take a rule that measures from a baseline.",
    },
  },
  "no-baseline": {
    label: { id: "kondisi awal tidak diketahui", en: "the baseline is not known" },
    todo: { id: "Lengkapi kondisi awal.", en: "Add the baseline." },
  },
  "zero-distance": {
    label: { id: "target sama dengan kondisi awal", en: "the target is where the baseline is" },
    todo: { id: "Periksa target atau kondisi awalnya.", en: "Check the target or the baseline." },
  },
  "contradictory-baseline": {
    label: { id: "kondisi awal sudah melampaui target", en: "the baseline lies beyond the target already" },
    todo: { id: "Periksa kondisi awal, target, dan polarisasi.", en: "Check baseline, target and polarity." },
  },
  "missing-achievement": {
    label: { id: "ada capaian yang belum dapat dihitung", en: "some achievement that was due has no value" },
    todo: {
      id: "Lengkapi capaian yang belum ada, atau nyatakan cara memperlakukannya.",
      en: "Complete what is missing, or say how it is to be treated.",
    },
  },
  "low-coverage": {
    label: { id: "cakupannya di bawah yang diminta", en: "fewer than asked have a value" },
    todo: { id: "Lengkapi capaian yang belum ada.", en: "Complete the missing achievements." },
  },
  "mixed-periods": {
    label: { id: "lama periodenya berlainan", en: "the periods are of different lengths" },
    todo: {
      id: "Rata-ratakan hanya capaian dengan lama periode yang sama.",
      en: "Average only achievements of periods of one length.",
    },
  },
  "level-achievement": {
    label: { id: "capaian predikat tidak dapat dirata-ratakan", en: "achievements of levels are never averaged" },
    todo: { id: "Keluarkan capaian predikat dari rata-rata.", en: "Leave achievements of levels out of the mean." },
  },
  "nothing-to-average": {
    label: { id: "tidak ada nilai yang dapat dirata-ratakan", en: "there is nothing to average" },
    todo: { id: "Lengkapi sekurangnya satu nilai.", en: "Add at least one value." },
  },
  "negative-achievement": {
    label: {
      id: "rata-rata ukur tidak ada untuk capaian di bawah nol",
      en: "a geometric mean of a value below zero is not defined",
    },
    todo: { id: "Gunakan rata-rata hitung.", en: "Take the arithmetic mean." },
  },
  "no-readings": {
    label: { id: "tidak ada data periode", en: "there are no readings" },
    todo: { id: "Lengkapi data sekurangnya satu periode.", en: "Add the figures of at least one period." },
  },
  "incomplete-series": {
    label: { id: "ada periode yang belum terisi", en: "a series that counts period by period has a gap" },
    todo: { id: "Lengkapi periode yang kosong.", en: "Fill the gap." },
  },
  "zero-base": {
    label: { id: "angka sebelumnya nol", en: "the earlier figure is zero" },
    todo: { id: "Sajikan selisihnya, bukan persentase pertumbuhannya.", en: "Show the difference, not a percentage." },
  },
  "negative-base": {
    label: { id: "angka sebelumnya di bawah nol", en: "the earlier figure is below zero" },
    todo: { id: "Sajikan selisihnya, bukan persentase pertumbuhannya.", en: "Show the difference, not a percentage." },
  },
  "trend-broken": {
    label: { id: "indikatornya diganti di antara kedua periode", en: "the indicator was replaced in between" },
    todo: { id: "Bandingkan hanya periode sesudah penggantian.", en: "Compare only periods after the replacement." },
  },
  "not-allowed": {
    label: { id: "kombinasi mutu ini tidak diperbolehkan", en: "this combination of qualities is not allowed" },
    todo: { id: "Periksa penilaian mutu indikatornya.", en: "Check how the quality of the indicator was rated." },
  },
  "no-periods": {
    label: { id: "tidak satu periode pun diketahui", en: "nothing is known of any period" },
    todo: { id: "Lengkapi keterangan per periode.", en: "Tell of each period whether it was so." },
  },
  "not-ruled": {
    label: { id: "aturannya tidak menyebut hal ini", en: "the rule says nothing about it" },
    todo: {
      id: "Tetapkan nilainya menurut kebijakan sendiri, atau lengkapi aturannya.",
      en: "Set the value by a policy of your own, or complete the rule.",
    },
  },
  "no-previous-realization": {
    label: {
      id: "realisasi tahun lalu, yang menentukan, tidak diketahui",
      en: "the realisation of last year, which would decide, is not known",
    },
    todo: { id: "Lengkapi realisasi tahun lalu.", en: "Give the realisation of last year." },
  },
  "versions-overlap": {
    label: {
      id: "lebih dari satu versi indikator berlaku pada tanggal itu",
      en: "more than one version of the indicator is in force on that day",
    },
    todo: {
      id: "Perbaiki masa berlaku versi indikator agar tidak bertumpang tindih.",
      en: "Mend the days on which the versions are in force, so that they do not overlap.",
    },
  },
} satisfies Record<string, CodeWords>;
