import type { CodeWords } from "../../code-words.ts";

/** Reasons of budgets and what became of them. */
export const budgetReasonWords = {
  "zero-budget": {
    label: { id: "anggarannya nol", en: "the budget is zero" },
    todo: {
      id: "Tidak ada yang dapat diserap; periksa apakah anggarannya memang nol.",
      en: "There is nothing to absorb; see whether the budget is zero indeed.",
    },
  },
  "spending-without-budget": {
    label: { id: "ada realisasi tanpa anggaran", en: "money was spent that no budget allowed" },
    todo: {
      id: "Periksa pencatatan realisasi dan dokumen anggarannya.",
      en: "Check how it was booked, and the budget document.",
    },
  },
  "receipts-without-budget": {
    label: { id: "ada penerimaan tanpa anggaran", en: "money came in that no budget expected" },
    todo: {
      id: "Periksa pencatatan penerimaan dan dokumen anggarannya.",
      en: "Check how it was booked, and the budget document.",
    },
  },
  "refund-without-budget": {
    label: { id: "ada pengembalian tanpa anggaran", en: "money flowed back where nothing was budgeted" },
    todo: { id: "Periksa pencatatan pengembaliannya.", en: "Check how the refund was booked." },
  },
  "sign-differs": {
    label: {
      id: "anggaran dan realisasi bersih berlawanan tanda",
      en: "budget and realisation lie on different sides of zero",
    },
    todo: {
      id: "Sajikan kedua angkanya; persentasenya tidak bermakna.",
      en: "Show both figures; a percentage would mean nothing.",
    },
  },
  "mixed-directions": {
    label: {
      id: "penerimaan dan pengeluaran terjumlah bersama",
      en: "money that comes in and money that goes out were added up",
    },
    todo: { id: "Pisahkan pendapatan, belanja, dan pembiayaan.", en: "Keep revenue, expenditure and financing apart." },
  },
  "not-in-force": {
    label: { id: "tidak ada yang berlaku pada waktu itu", en: "nothing was in force at that time" },
    todo: {
      id: "Gunakan aturan atau versi yang berlaku pada waktu itu.",
      en: "Take the rule or the version that was in force at that time.",
    },
  },
  "nothing-due": {
    label: { id: "belum ada rencana yang jatuh tempo", en: "nothing is due yet" },
    todo: {
      id: "Ukur kembali setelah periode pertamanya berakhir.",
      en: "Measure again when the first period has ended.",
    },
  },
  "no-output": {
    label: { id: "tidak ada keluaran yang dilaporkan", en: "no output was reported" },
    todo: { id: "Lengkapi target dan realisasi keluaran.", en: "Add target and realisation of the outputs." },
  },
  "no-physical": {
    label: { id: "realisasi fisik tidak ada", en: "there is no physical progress" },
    todo: { id: "Lengkapi realisasi fisik.", en: "Add the physical progress." },
  },
  "no-financial": {
    label: { id: "realisasi keuangan tidak ada", en: "there is no financial progress" },
    todo: { id: "Lengkapi realisasi keuangan.", en: "Add the financial progress." },
  },
  "no-pattern": {
    label: { id: "pola penyerapan tahun sebelumnya tidak ada", en: "there is no pattern of earlier years" },
    todo: {
      id: "Lengkapi realisasi tahun sebelumnya, atau pilih asumsi lain.",
      en: "Add earlier years, or choose another assumption.",
    },
  },
  "no-spending": {
    label: { id: "belum ada realisasi", en: "nothing was spent so far" },
    todo: {
      id: "Laju yang diperlukan tidak dapat dibandingkan dengan laju nol.",
      en: "The pace needed cannot be compared with a pace of zero.",
    },
  },
  "no-time-left": {
    label: { id: "waktunya sudah habis", en: "no time is left" },
    todo: { id: "Bandingkan hasil akhirnya dengan target.", en: "Compare the outcome with the target." },
  },
  "not-foreseeable": {
    label: { id: "belum dapat diperkirakan", en: "it cannot be foreseen" },
    todo: { id: "Lengkapi realisasi sekurangnya satu periode.", en: "Add the realisation of at least one period." },
  },
  "missing-rates": {
    label: { id: "ada penyerapan yang tidak dapat dihitung", en: "some rates are missing" },
    todo: {
      id: "Lengkapi realisasi yang belum ada, atau nyatakan cara memperlakukannya.",
      en: "Complete what is missing, or say how it is to be treated.",
    },
  },
  "no-rates": {
    label: { id: "tidak ada penyerapan yang dapat dirata-ratakan", en: "there are no rates to average" },
    todo: { id: "Lengkapi sekurangnya satu realisasi.", en: "Add at least one realisation." },
  },
  "not-judged": {
    label: {
      id: "perangkat daerah ini belum dapat dinilai pada periode berikutnya",
      en: "the agency could not be judged in the later period",
    },
    todo: { id: "Lengkapi realisasinya.", en: "Give its realisation." },
  },
  "not-listed": {
    label: {
      id: "perangkat daerah ini tidak ada dalam daftar periode berikutnya",
      en: "the agency is not in the list of the later period",
    },
    todo: {
      id: "Periksa apakah id perangkat daerahnya berubah.",
      en: "Look whether the id of the agency has changed.",
    },
  },
} satisfies Record<string, CodeWords>;
