import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";

/**
 * A list of what competes for an award: innovations or agencies with their owners, and with scores where there are any.
 * Items are entries for {@link selectWinners}.
 *
 * @term daftar peserta penghargaan
 * @see No official source: the words were seen in public lists of innovations.
 * @example
 * ```ts
 * import { awardEntryLayout, readRows } from "sakip/reading";
 *
 * const sheet = [["No", "Kode", "Nama Inovasi", "Perangkat Daerah", "Nilai"], [1, "INV-1", "SIMPEL", "Dinas Dukcapil", "88,50"]];
 * const { items } = readRows(sheet, awardEntryLayout);
 * items // => [{ id: "INV-1", agencyId: "Dinas Dukcapil", title: "SIMPEL", score: "88.5" }]
 * ```
 */
export const awardEntryLayout: Layout<"award-entries"> = /* @__PURE__ */ defineLayout({
  id: "award-entries",
  label: { id: "Peserta penghargaan", en: "Award entries" },
  form: "award-entries",
  fields: {
    no: { words: ["No", "No.", "Nomor"], reads: "running-number" },
    code: { words: ["Kode", "ID", "Nomor Registrasi", "Kode Inovasi", "Kode Peserta"], reads: "code" },
    title: {
      words: ["Nama Inovasi", "Judul Inovasi", "Inovasi", "Judul", "Nama Peserta", "Nama"],
      reads: "text",
      required: true,
    },
    rank: { words: ["Peringkat", "Ranking", "Rank", "Juara"], reads: "running-number" },
    agencyId: { words: ["Kode OPD", "Kode Perangkat Daerah", "idopd", "id_opd"], reads: "code" },
    agency: {
      words: [
        "Perangkat Daerah",
        "OPD",
        "SKPD",
        "PD",
        "Unit Kerja",
        "Instansi",
        "Inisiator",
        "Pemilik",
        "Nama OPD",
        "Nama Perangkat Daerah",
        "OPD Pengusul",
        "Perangkat Daerah Pengusul",
        "OPD Inisiator",
        "Pengusul",
        "Nama Instansi",
        "Asal Instansi",
        "Asal",
      ],
      reads: "agency",
      carries: true,
    },
    score: {
      words: ["Nilai", "Skor", "Nilai Akhir", "Total Nilai", "Total Skor", "Skor Akhir", "Skor Kematangan", "Indeks"],
      reads: "figure",
    },
    previousScore: { words: ["Nilai Tahun Lalu", "Nilai Sebelumnya", "Skor Tahun Lalu"], reads: "figure" },
    grade: { words: ["Predikat", "Kategori Nilai", "Grade"], reads: "text" },
    category: { words: ["Kategori", "Bidang", "Jenis Inovasi", "Kelompok"], reads: "text" },
    cluster: { words: ["Klaster", "Cluster"], reads: "text" },
    startedOn: {
      words: [
        "Tanggal Mulai",
        "Waktu Uji Coba",
        "Tanggal Uji Coba",
        "Uji Coba",
        "Mulai Diterapkan",
        "Waktu Penerapan",
        "Waktu Implementasi",
        "Tanggal Penerapan",
        "Tanggal Implementasi",
      ],
      reads: "date",
    },
    note: { words: ["Keterangan", "Ket", "Catatan"], reads: "text" },
  },
});
