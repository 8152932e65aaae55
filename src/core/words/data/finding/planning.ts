import type { CodeWords } from "../../code-words.ts";

/** Findings of what is planned ahead. */
export const planningFindingWords = {
  "criterion-not-met": {
    label: { id: "kriteria belum terpenuhi menurut data", en: "the data show that a criterion is not met" },
    todo: {
      id: "Penuhi kriteria itu, atau lengkapi datanya, sebelum evaluasi.",
      en: "Meet the criterion, or complete the data, before the evaluation.",
    },
  },
  "goal-out-of-reach": {
    label: { id: "sasaran predikat tidak tercapai", en: "the goal cannot be reached" },
    todo: {
      id: "Turunkan sasarannya, atau kurangi yang dinyatakan tidak boleh berubah.",
      en: "Lower the goal, or allow more to change.",
    },
  },
  "plan-not-proved": {
    label: { id: "rencana belum terbukti termurah", en: "it is not proved that the plan is the cheapest" },
    todo: {
      id: "Gunakan rencana itu sebagai usulan; rencana yang lebih murah mungkin ada.",
      en: "Take the plan as a proposal; a cheaper one may exist.",
    },
  },
  "held-by-facts": {
    label: { id: "predikat tertahan syarat di luar jawaban", en: "a grade is held back by facts" },
    todo: {
      id: "Penuhi atau buktikan syarat yang diminta predikat itu.",
      en: "Meet or prove what the grade asks for besides the answers.",
    },
  },
  "target-out-of-reach": {
    label: { id: "target tidak terkejar lagi", en: "the target cannot be reached any more" },
    todo: {
      id: "Jelaskan sebabnya dan sesuaikan rencana; jangan mengubah target diam-diam.",
      en: "Explain why and adapt the plan; do not change the target in silence.",
    },
  },
  "pace-too-slow": {
    label: { id: "laju terlalu lambat", en: "the pace is too slow" },
    todo: { id: "Percepat pelaksanaannya, atau cari hambatannya.", en: "Speed it up, or look for what holds it back." },
  },
  "pace-too-fast": {
    label: { id: "laju terlalu cepat", en: "the pace is too fast" },
    todo: { id: "Tekan pertambahannya pada sisa tahun.", en: "Keep down what is added in the rest of the year." },
  },
  "periods-unreported": {
    label: { id: "ada periode yang belum dilaporkan", en: "periods were not reported" },
    todo: {
      id: "Mintalah laporan periode itu; yang tidak dilaporkan bukan nol.",
      en: "Ask for the reports; what was not reported is not zero.",
    },
  },
  "same-rule": {
    label: { id: "kedua aturan tidak berbeda", en: "both rules are the same" },
    todo: {
      id: "Periksa apakah aturan yang dibandingkan sudah benar.",
      en: "See whether the right rules were compared.",
    },
  },
  "amount-unknown": {
    label: { id: "jumlah rupiah tidak diketahui", en: "an amount of money is not known" },
    todo: {
      id: "Lengkapi besaran tunjangan, atau data yang diperlukan ketentuan yang belum dapat diputuskan.",
      en: "Add the allowance, or what the undecided clause looks at.",
    },
  },
} satisfies Record<string, CodeWords>;
