import type { CodeWords } from "../../code-words.ts";

/** Findings of evaluations. */
export const evaluationFindingWords = {
  "cluster-mean-low": {
    label: { id: "rata-rata klaster terlalu rendah", en: "the mean of a cluster is too low" },
    todo: {
      id: "Tingkatkan hasil evaluasi unit kerja pada klaster itu.",
      en: "Raise the results of units in that cluster.",
    },
  },
  "combined-by-rule": {
    label: {
      id: "nilai digabungkan menurut aturan yang dinyatakan sendiri",
      en: "values were combined by a rule of the caller",
    },
    todo: { id: "Sebutkan aturan penggabungannya dalam laporan.", en: "Tell the rule in the report." },
  },
  "condition-not-met": {
    label: { id: "syarat predikat tidak terpenuhi", en: "a condition of the grade is not met" },
    todo: {
      id: "Penuhi syarat itu sebelum evaluasi berikutnya.",
      en: "Meet the condition before the next evaluation.",
    },
  },
  "condition-unknown": {
    label: {
      id: "belum diketahui apakah syarat predikat terpenuhi",
      en: "it is not known whether a condition of the grade is met",
    },
    todo: { id: "Lengkapi bukti syarat tersebut.", en: "Tell whether the condition is met." },
  },
  "distribution-percent": {
    label: { id: "persentase berbeda dari jumlahnya", en: "a percentage is not that of its count" },
    todo: { id: "Hitung ulang persentasenya.", en: "Compute the percentage again." },
  },
  "distribution-percent-impossible": {
    label: { id: "persentase yang tidak mungkin", en: "a percentage that no count has" },
    todo: { id: "Periksa persentase dan jumlah seluruhnya.", en: "Check the percentage and the total." },
  },
  "distribution-percent-sum": {
    label: { id: "persentase tidak berjumlah seratus", en: "the percentages do not make a hundred" },
    todo: { id: "Periksa persentase setiap predikat.", en: "Check the percentages." },
  },
  "distribution-total": {
    label: { id: "jumlah menurut predikat berbeda dari jumlah seluruhnya", en: "the counts differ from the total" },
    todo: { id: "Periksa jumlah setiap predikat.", en: "Check the counts." },
  },
  "document-late": {
    label: { id: "dokumen terlambat", en: "a document came late" },
    todo: {
      id: "Catat sebab keterlambatannya dan cegah agar tidak terulang.",
      en: "Record why it was late, and see that it does not happen again.",
    },
  },
  "document-missing": {
    label: { id: "dokumen belum disampaikan", en: "a document was not handed in" },
    todo: { id: "Segera sampaikan dokumennya.", en: "Hand the document in." },
  },
  "document-not-expected": {
    label: { id: "dokumen di luar daftar", en: "a document that is not on the list" },
    todo: { id: "Periksa nama instansi dan jenis dokumennya.", en: "Check the agency and the kind of document." },
  },
  "exceeds-basis": {
    label: {
      id: "jawaban lebih tinggi daripada yang mendasarinya",
      en: "an answer is worth more than what it rests on",
    },
    todo: { id: "Periksa kembali kedua jawaban.", en: "Look at both answers again." },
  },
  "exceeds-weight": {
    label: { id: "pembulatan menaikkan nilai melebihi bobot", en: "rounding carries a value above its weight" },
    todo: { id: "Periksa pembulatan yang dipakai.", en: "Check the roundings." },
  },
  "fraction-of-criterion": {
    label: { id: "jumlah kriteria tidak utuh", en: "a count of criteria that is not whole" },
    todo: {
      id: "Tulis jumlah kriteria yang terpenuhi, atau poinnya.",
      en: "Write how many criteria are met, or the points.",
    },
  },
  "grade-contradicts-score": {
    label: { id: "predikat tidak sesuai dengan nilainya", en: "the grade does not fit the score" },
    todo: { id: "Periksa mana yang benar, nilai atau predikatnya.", en: "See which of the two is right." },
  },
  "grade-depends-on-rounding": {
    label: { id: "predikat ditentukan oleh pembulatan", en: "rounding decides the grade" },
    todo: { id: "Sebutkan nilai sebelum pembulatan dalam laporan.", en: "Tell the unrounded total as well." },
  },
  "items-left-out": {
    label: { id: "ada butir yang dinyatakan tidak berlaku", en: "items were said not to apply" },
    todo: { id: "Pastikan butir itu memang tidak berlaku bagi instansi.", en: "Make sure that they do not apply." },
  },
  "likely-fraction": {
    label: { id: "nilai mungkin ditulis sebagai pecahan", en: "values may be fractions" },
    todo: { id: "Tulis poin atau persentase yang utuh.", en: "Write points or percentages in full." },
  },
  "method-departs": {
    label: {
      id: "cara penilaian berbeda dari yang diatur peraturan",
      en: "not scored in the way that the regulation sets out",
    },
    todo: { id: "Pastikan cara penilaiannya memang disengaja.", en: "Make sure that the other way is meant." },
  },
  "missing-content": {
    label: { id: "laporan belum memuat yang diminta", en: "the report lacks something that is asked for" },
    todo: { id: "Lengkapi laporannya.", en: "Complete the report." },
  },
  "published-component-mismatch": {
    label: {
      id: "nilai komponen yang diterbitkan berbeda dari hasil penghitungan",
      en: "a published component differs from what is computed",
    },
    todo: { id: "Periksa sumber terbitannya.", en: "Check the publication." },
  },
  "published-grade-mismatch": {
    label: {
      id: "predikat yang diterbitkan berbeda dari hasil penghitungan",
      en: "the published grade differs from what is computed",
    },
    todo: { id: "Periksa sumber terbitannya.", en: "Check the publication." },
  },
  "published-total-mismatch": {
    label: {
      id: "nilai total yang diterbitkan berbeda dari jumlah komponennya",
      en: "the published total is not the sum of its components",
    },
    todo: { id: "Periksa sumber terbitannya.", en: "Check the publication." },
  },
  "regulation-incomplete": {
    label: { id: "peraturan hanya diketahui sebagian", en: "the regulation is known in part only" },
    todo: {
      id: "Periksa naskah peraturannya sebelum memakai hasilnya.",
      en: "See the regulation itself before using the result.",
    },
  },
  "regulation-not-in-force": {
    label: { id: "peraturan tidak berlaku pada tahun itu", en: "the regulation was not in force in that year" },
    todo: {
      id: "Gunakan peraturan yang berlaku pada tahun evaluasi.",
      en: "Take the regulation of the year of evaluation.",
    },
  },
  "score-out-of-scale": {
    label: { id: "nilai di luar skala predikat", en: "a score outside the scale of grades" },
    todo: { id: "Periksa penulisan nilainya.", en: "Check how the score is written." },
  },
  "series-broken": {
    label: { id: "nilai tahun lalu memakai peraturan lain", en: "last year's values follow another regulation" },
    todo: { id: "Sajikan keduanya tanpa selisih.", en: "Show both without a difference." },
  },
  "too-few-sampled": {
    label: { id: "unit kerja yang diuji petik kurang", en: "too few units were sampled" },
    todo: { id: "Tambah unit kerja yang diuji petik.", en: "Sample more units." },
  },
  "unknown-grade": {
    label: { id: "predikat tidak ada pada skala", en: "the scale has no such grade" },
    todo: { id: "Periksa penulisan predikatnya.", en: "Check how the grade is written." },
  },
  "missing-analysis": {
    label: {
      id: "analisis capaian belum dimuat dalam laporan kinerja",
      en: "an analysis is missing in the performance report",
    },
    todo: { id: "Lengkapi laporan kinerja dengan analisis itu.", en: "Add the analysis to the performance report." },
  },
  "partly-analysed": {
    label: {
      id: "analisis capaian belum dimuat untuk semua indikator",
      en: "an analysis is made of some indicators only",
    },
    todo: {
      id: "Lengkapi analisis itu untuk indikator yang disebut.",
      en: "Make the analysis of the indicators that are named.",
    },
  },
  "overdue-recommendation": {
    label: { id: "tindak lanjut rekomendasi melewati tenggat", en: "a recommendation is overdue" },
    todo: {
      id: "Tagih tindak lanjutnya kepada penanggung jawab, atau tetapkan tenggat baru.",
      en: "Ask the owner for the follow-up, or set a new day.",
    },
  },
  "recommendation-without-owner": {
    label: { id: "rekomendasi tanpa penanggung jawab", en: "a recommendation without an owner" },
    todo: { id: "Tetapkan penanggung jawabnya.", en: "Say who is to follow it up." },
  },
  "recommendation-without-due": {
    label: { id: "rekomendasi tanpa tenggat", en: "a recommendation without a day" },
    todo: { id: "Tetapkan tenggatnya.", en: "Say by when it is to be followed up." },
  },
} satisfies Record<string, CodeWords>;
