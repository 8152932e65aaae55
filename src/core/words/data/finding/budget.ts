import type { CodeWords } from "../../code-words.ts";

/** Findings of budgets and what became of them. */
export const budgetFindingWords = {
  "conflicting-budgets": {
    label: { id: "dua anggaran untuk rincian yang sama berbeda", en: "two budgets of one item differ" },
    todo: { id: "Pastikan dokumen anggaran mana yang berlaku.", en: "See which budget document is in force." },
  },
  "conflicting-reports": {
    label: { id: "dua laporan untuk periode yang sama berbeda", en: "two reports of one period differ" },
    todo: { id: "Pastikan laporan mana yang benar.", en: "See which report is right." },
  },
  "cumulative-fell": {
    label: { id: "realisasi kumulatif turun", en: "a cumulative realisation fell" },
    todo: {
      id: "Pastikan jumlahnya kumulatif, atau catat pengembaliannya.",
      en: "Make sure that amounts are cumulative, or note the refund.",
    },
  },
  "duplicate-line": {
    label: { id: "rincian yang sama muncul dua kali", en: "the same item stands there twice" },
    todo: {
      id: "Hapus salah satunya, atau bedakan versi atau periodenya.",
      en: "Take one away, or tell their versions or periods apart.",
    },
  },
  "grouping-slip": {
    label: { id: "titik mungkin pemisah ribuan", en: "a point may group thousands" },
    todo: { id: "Tulis jumlah tanpa pemisah ribuan.", en: "Write amounts without separators." },
  },
  "lines-grouping-slip": {
    label: {
      id: "ada jumlah yang titiknya mungkin pemisah ribuan",
      en: "some amounts may have points that group thousands",
    },
    todo: { id: "Tulis jumlah tanpa pemisah ribuan.", en: "Write amounts without separators." },
  },
  "lines-negative": {
    label: { id: "ada rincian berealisasi negatif", en: "some lines have a negative realisation" },
    todo: { id: "Periksa pengembaliannya.", en: "Check the refunds." },
  },
  "lines-over-budget": {
    label: { id: "ada rincian yang melampaui anggarannya", en: "some lines exceed their budget" },
    todo: { id: "Periksa setiap rincian yang disebut.", en: "Check each of the lines." },
  },
  "lines-without-budget": {
    label: { id: "ada rincian berealisasi tanpa anggaran", en: "some lines spent without a budget" },
    todo: { id: "Periksa pencatatan rincian itu.", en: "Check how these lines were booked." },
  },
  "missing-period": {
    label: { id: "ada periode yang belum dilaporkan", en: "a period was not reported" },
    todo: { id: "Lengkapi laporan periode itu.", en: "Add the report of that period." },
  },
  "mixed-directions": {
    label: { id: "pendapatan, belanja, atau pembiayaan tercampur", en: "directions of money are mixed" },
    todo: { id: "Pisahkan pendapatan, belanja, dan pembiayaan.", en: "Keep revenue, expenditure and financing apart." },
  },
  "mixed-periods": {
    label: { id: "laporan beberapa periode dijumlahkan", en: "reports of several periods were added up" },
    todo: { id: "Pilih satu periode, atau nyatakan tanggalnya.", en: "Choose one period, or say as of which day." },
  },
  "mixed-versions": {
    label: { id: "anggaran dari beberapa versi dijumlahkan", en: "budgets of several versions were added up" },
    todo: { id: "Pilih satu versi anggaran.", en: "Choose one version." },
  },
  "negative-realization": {
    label: { id: "realisasi negatif", en: "a negative realisation" },
    todo: { id: "Periksa pengembaliannya, atau perbaiki pencatatannya.", en: "Check the refunds, or mend the entry." },
  },
  "negative-silpa": {
    label: { id: "realisasi pengeluaran melebihi penerimaan", en: "outlays exceed receipts" },
    todo: { id: "Periksa pencatatan realisasi pembiayaan.", en: "Check how financing was booked." },
  },
  "no-budget-in-force": {
    label: { id: "belum ada anggaran yang berlaku", en: "no budget is in force" },
    todo: {
      id: "Lengkapi tanggal berlaku dokumen anggarannya.",
      en: "Add the day from which the budget document is in force.",
    },
  },
  "not-reported": {
    label: { id: "realisasi belum dilaporkan", en: "no realisation was reported" },
    todo: {
      id: "Mintalah laporan realisasinya; yang tidak dilaporkan bukan nol.",
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
  "outdated-report": {
    label: { id: "laporan terakhir sudah tidak mutakhir", en: "the last report is out of date" },
    todo: { id: "Mintalah laporan periode terakhir.", en: "Ask for the report of the latest period." },
  },
  "rate-outside-scale": {
    label: { id: "penyerapan di luar skala", en: "absorption lies outside the scale" },
    todo: { id: "Pilih skala yang mencakup nilainya.", en: "Take a scale that covers the value." },
  },
  "over-budget": {
    label: { id: "realisasi melampaui anggaran", en: "spending above the budget" },
    todo: { id: "Periksa apakah anggaran perubahan belum dimuat.", en: "See whether a revised budget is missing." },
  },
  "overlapping-periods": {
    label: { id: "periode tumpang tindih", en: "periods overlap" },
    todo: { id: "Laporkan setiap periode satu kali.", en: "Report each period once." },
  },
  "paid-ahead-of-work": {
    label: { id: "pembayaran mendahului pekerjaan", en: "more was paid than done" },
    todo: {
      id: "Periksa kemajuan fisik sebelum pembayaran berikutnya.",
      en: "Check the physical progress before the next payment.",
    },
  },
  "partly-reported": {
    label: { id: "sebagian rincian belum melapor", en: "some lines did not report" },
    todo: {
      id: "Mintalah laporan dari rincian yang belum melapor.",
      en: "Ask the lines that are silent for their reports.",
    },
  },
  "possible-unit-error": {
    label: {
      id: "mungkin salah satu jumlah ditulis dalam ribuan atau jutaan",
      en: "an amount may be in thousands or millions",
    },
    todo: { id: "Samakan satuan anggaran dan realisasi.", en: "Write budget and realisation in one unit." },
  },
  "receipts-without-budget": {
    label: { id: "penerimaan yang tidak dianggarkan", en: "receipts that were not budgeted" },
    todo: {
      id: "Pastikan penerimaannya dicatat pada rekening yang benar.",
      en: "Make sure that the receipts stand in the right account.",
    },
  },
  "spending-without-budget": {
    label: { id: "realisasi tanpa anggaran", en: "spending without a budget" },
    todo: {
      id: "Periksa pencatatan realisasi dan dokumen anggarannya.",
      en: "Check how it was booked, and the budget document.",
    },
  },
  "stated-percent-differs": {
    label: { id: "persentase tercantum berbeda dari jumlahnya", en: "a stated percentage differs from its amounts" },
    todo: { id: "Hitung ulang persentasenya.", en: "Compute the percentage again." },
  },
  "total-mismatch": {
    label: { id: "jumlah tercantum berbeda dari jumlah rinciannya", en: "a stated total is not the sum of its parts" },
    todo: {
      id: "Cari rincian yang kurang, berlebih, atau salah tulis.",
      en: "Look for a line that is missing, too many or mistyped.",
    },
  },
  "unfinanced-deficit": {
    label: { id: "defisit tidak tertutup pembiayaan", en: "a deficit that is not financed" },
    todo: {
      id: "Periksa anggaran pendapatan, belanja, dan pembiayaan.",
      en: "Check budgeted revenue, expenditure and financing.",
    },
  },
  "unknown-exclusion": {
    label: { id: "bagian yang dikecualikan tidak ada pada rincian mana pun", en: "a part left out is in no line" },
    todo: { id: "Periksa penulisan nama bagiannya.", en: "Check how the part is written." },
  },
} satisfies Record<string, CodeWords>;
