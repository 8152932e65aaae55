import type { CodeWords } from "../../code-words.ts";

/** Findings of awards, juries and consequences. */
export const awardFindingWords = {
  "clause-undecided": {
    label: {
      id: "ketentuan tidak dapat diputuskan karena datanya tidak ada",
      en: "a clause cannot be decided for want of data",
    },
    todo: { id: "Lengkapi data yang diperlukan ketentuan itu.", en: "Add the data that the clause looks at." },
  },
  "conflict-of-interest": {
    label: {
      id: "nilai juri tidak dihitung karena benturan kepentingan",
      en: "a sheet does not count: conflict of interest",
    },
    todo: {
      id: "Tidak ada yang perlu dilengkapi; tunjuk juri lain bila kuorumnya kurang.",
      en: "Nothing needs to be added; name another judge if the quorum is missed.",
    },
  },
  "contested-places": {
    label: { id: "tempat diperebutkan oleh nilai yang sama", en: "places are contested by a tie" },
    todo: {
      id: "Juri memutuskan dengan kriteria tambahan yang dicatat dalam berita acara.",
      en: "The jury decides by a further criterion, which the minutes record.",
    },
  },
  "depends-on-contest": {
    label: { id: "kemenangan bergantung pada tempat yang masih diperebutkan", en: "it depends on contested places" },
    todo: { id: "Putuskan dahulu tempat yang diperebutkan.", en: "Decide the contested places first." },
  },
  "incomplete-sheet": {
    label: { id: "lembar nilai juri tidak lengkap", en: "the sheet of a judge is not complete" },
    todo: { id: "Mintalah juri melengkapi lembarnya.", en: "Ask the judge to complete the sheet." },
  },
  "no-policy": {
    label: { id: "tidak ada kebijakan yang berlaku pada bulan itu", en: "no policy was in force in that month" },
    todo: {
      id: "Berikan kebijakan yang berlaku pada bulan yang bersangkutan.",
      en: "Give the policy that was in force in that month.",
    },
  },
  "pact-ended": {
    label: { id: "pakta integritas sudah berakhir", en: "an integrity pact has ended" },
    todo: { id: "Perbarui pakta integritasnya.", en: "Make a new pact." },
  },
  "pact-missing": {
    label: { id: "pakta integritas belum ada", en: "no integrity pact" },
    todo: { id: "Minta pejabat itu membuat pakta integritas.", en: "Ask the official to make one." },
  },
  "pact-not-signed": {
    label: { id: "pakta integritas belum ditandatangani", en: "an integrity pact is not signed" },
    todo: { id: "Tandatangani pakta integritasnya.", en: "Sign the pact." },
  },
  "pact-of-nobody": {
    label: {
      id: "pakta integritas di luar daftar pejabat",
      en: "an integrity pact of somebody who is not on the list",
    },
    todo: { id: "Periksa daftar pejabatnya.", en: "Check the list of officials." },
  },
  "pact-signed-late": {
    label: {
      id: "pakta integritas ditandatangani setelah menjabat",
      en: "an integrity pact was signed after the post was taken",
    },
    todo: {
      id: "Tandatangani pakta integritas sebelum pejabat menduduki jabatannya.",
      en: "Sign the pact before the post is taken.",
    },
  },
  "pact-without-consequences": {
    label: { id: "pakta integritas tanpa akibat", en: "an integrity pact without consequences" },
    todo: {
      id: "Cantumkan akibat yang berlaku bila target tidak tercapai.",
      en: "Say what follows where a target is missed.",
    },
  },
  "pact-without-targets": {
    label: { id: "pakta integritas tanpa target", en: "an integrity pact without targets" },
    todo: { id: "Cantumkan target yang menjadi ukuran keberhasilan.", en: "Name the targets that it is held to." },
  },
  "panels-not-connected": {
    label: { id: "kelompok juri tidak dapat dibandingkan", en: "groups of judges cannot be compared" },
    todo: {
      id: "Tugaskan juri dari dua kelompok menilai peserta yang sama.",
      en: "Let judges of two groups judge the same entry.",
    },
  },
  "places-not-comparable": {
    label: { id: "tempat tidak dapat dibandingkan penuh", en: "places cannot be compared in full" },
    todo: { id: "Lengkapi penilaian juri yang disebut.", en: "Let the judges named judge every entry." },
  },
  "places-open": {
    label: { id: "ada tempat yang tidak terisi", en: "places were not filled" },
    todo: {
      id: "Periksa syarat minimumnya; tempat kosong boleh dibiarkan kosong.",
      en: "See whether the minimum is meant; a place may stay empty.",
    },
  },
  "places-used-by-ties": {
    label: {
      id: "tempat sudah terpakai oleh nilai yang sama pada kategori sebelumnya",
      en: "ties in earlier tiers used up places",
    },
    todo: {
      id: "Periksa apakah aturannya memang menyertakan semua yang bernilai sama.",
      en: "See whether the rule is to include all who are tied.",
    },
  },
  "unused-judge-weight": {
    label: { id: "bobot juri tidak terpakai", en: "the weight of a judge is not used" },
    todo: { id: "Periksa penulisan nama juri pada bobotnya.", en: "Check how the judge is written in the weights." },
  },
} satisfies Record<string, CodeWords>;
