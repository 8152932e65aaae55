// The words of the page, in both languages; those of results are the library's own.
import { jobWords } from "./job-words.ts";

const pageWords = {
  title: { id: "Coba sakip dengan lembar Anda", en: "Try sakip with your sheet" },
  lead: {
    id: "Tempel atau letakkan lembar kinerja, anggaran, atau evaluasi. Halaman ini membaca selnya, menghitung dengan tepat, dan menjelaskan setiap angka.",
    en: "Paste or drop a sheet of performance, budget or evaluation. This page reads its cells, computes exactly, and explains every figure.",
  },
  stays: {
    id: "Data tidak meninggalkan peramban: halaman ini tidak dapat menghubungi jaringan.",
    en: "Nothing leaves the browser: this page cannot reach any network.",
  },
  jobs: { id: "Pekerjaan", en: "Jobs" },
  languages: { id: "Bahasa", en: "Language" },
  sheet: { id: "Lembar Anda", en: "Your sheet" },
  trySample: { id: "Coba dengan contoh", en: "Try the sample" },
  downloadSample: { id: "Unduh contoh (CSV)", en: "Download the sample (CSV)" },
  sampleIsMade: { id: "Semua data dalam contoh adalah buatan.", en: "All data of the sample are made up." },
  choose: { id: "Pilih berkas", en: "Choose a file" },
  drop: { id: "atau letakkan berkas CSV atau Excel (.xlsx) di sini", en: "or drop a CSV or Excel (.xlsx) file here" },
  paste: { id: "Atau tempel baris dari lembar kerja", en: "Or paste rows from a spreadsheet" },
  compute: { id: "Hitung", en: "Compute" },
  clear: { id: "Kosongkan", en: "Clear" },
  whichSheet: { id: "Lembar dalam berkas", en: "Sheet of the file" },
  said: { id: "Yang tidak tertulis di lembar", en: "What the sheet does not say" },
  year: { id: "Tahun", en: "Year" },
  agency: { id: "Perangkat daerah", en: "Agency" },
  polarity: { id: "Arah yang baik", en: "Which way is good" },
  untold: { id: "Menurut lembar", en: "As the sheet says" },
  maximize: { id: "Makin tinggi makin baik", en: "Higher is better" },
  minimize: { id: "Makin rendah makin baik", en: "Lower is better" },
  places: { id: "Banyaknya tempat", en: "Places of a list" },
  knownHeads: { id: "Kepala kolom yang dikenali", en: "Heads of columns that are known" },
  result: { id: "Hasil", en: "Result" },
  nothingYet: {
    id: "Belum ada data. Coba dahulu dengan contoh, atau tempel lembar Anda.",
    en: "No data yet. Try the sample first, or paste your sheet.",
  },
  nothingRead: {
    id: "Tidak ada baris yang dapat dihitung. Periksa kepala kolom dan temuan di bawah ini.",
    en: "No row could be computed. Check the heads of the columns and the findings below.",
  },
  refused: { id: "Perhitungan ditolak", en: "The computation was refused" },
  refusedWhy: {
    id: "Tidak ada yang dihitung sampai ini diperbaiki:",
    en: "Nothing is computed until this is mended:",
  },
  given: { id: "yang diberikan", en: "given" },
  expected: { id: "yang diharapkan", en: "expected" },
  findings: { id: "Temuan", en: "Findings" },
  noFindings: { id: "Tidak ada temuan.", en: "There are no findings." },
  forInformation: { id: "Untuk diketahui", en: "Good to know" },
  explanations: { id: "Penjelasan setiap angka", en: "Every figure explained" },
  cells: { id: "Yang dibaca dari setiap sel", en: "What was read from each cell" },
  used: { id: "dipakai", en: "used" },
  none: { id: "kosong", en: "nothing" },
  unread: { id: "tidak terbaca", en: "not understood" },
  unused: { id: "tidak dipakai", en: "not used" },
  row: { id: "Baris", en: "Row" },
  more: { id: "Selebihnya tidak ditampilkan.", en: "The rest is not shown." },
  downloadDocument: { id: "Unduh semuanya sebagai dokumen (HTML)", en: "Download everything as a document (HTML)" },
  downloadTable: { id: "Unduh tabel (CSV)", en: "Download the table (CSV)" },
  code: { id: "Kode yang menghitungnya", en: "The code that computes it" },
  fromSample: { id: "Contoh buatan", en: "Made-up sample" },
  fromPaste: { id: "Baris yang ditempel", en: "Pasted rows" },
  rows: { id: "baris", en: "rows" },
  isOldExcel: {
    id: "Ini berkas Excel lama (.xls). Simpanlah sebagai .xlsx atau CSV, lalu coba lagi.",
    en: "This is an old Excel file (.xls). Save it as .xlsx or CSV, then try again.",
  },
  isNoSheet: {
    id: "Berkas ini bukan CSV dan bukan Excel (.xlsx).",
    en: "This file is neither CSV nor Excel (.xlsx).",
  },
  isBroken: {
    id: "Berkas Excel ini tidak dapat dibuka.",
    en: "This Excel file cannot be opened.",
  },
  isEmpty: { id: "Tidak ada baris di dalamnya.", en: "There are no rows in it." },
  failed: { id: "Terjadi kesalahan pada halaman ini.", en: "This page has failed." },
  notice: {
    id: "sakip menyajikan ulang aturan dan bukan nasihat hukum.",
    en: "sakip restates rules and is no legal advice.",
  },
};

export const words = { ...pageWords, ...jobWords };
export type Word = keyof typeof pageWords;
