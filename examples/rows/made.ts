// Rows of sheets as people fill them, all made up: mixed cells, merged heads, sums between lines, juries side by side.

/** A list of indicators with mixed cells. */
export const indicators = [
  ["RAPOR KINERJA DINAS KESEHATAN"],
  ["TAHUN 2025"],
  ["No", "Indikator Kinerja", "Satuan", "Polaritas", "Target", "Realisasi", "Keterangan"],
  [1, "Prevalensi stunting", "%", "negatif", "14,00", "13,2 %", null],
  [2, "Indeks kepuasan masyarakat", "Indeks", "positif", "≥ 85", 91.68, null],
  [3, "Balita ditimbang", "Persen", "positif", "90%", "#REF!", "rumus rusak"],
  [4, "Waktu layanan", "menit", "negatif", "≤5 menit", "-", "belum diukur"],
  [5, "Predikat SAKIP", "Predikat", "positif", "BB", "A", null],
] as const;

/** A budget by agency, with sums between the lines. */
export const budget = [
  ["REALISASI BELANJA TRIWULAN III 2025"],
  ["No", "Perangkat Daerah", "Uraian", "Pagu (Rp)", "Realisasi s/d (Rp)", "%"],
  [1, "Dinas A", "Belanja Operasi", 900000000, 450000000, 0.5],
  [2, "Dinas A", "Belanja Modal", "100.000.000,00", "0,00", 0],
  [3, "Dinas B", "Belanja Operasi", 500000000, 400000000, 0.8],
  [4, "Dinas C", "Belanja Operasi", 250000000, 100000000, 0.4],
  [5, "Dinas D", "Belanja Operasi", 800000000, 560000000, 0.7],
  [6, "Dinas E", "Belanja Operasi", 300000000, "-", null],
  [null, null, "JUMLAH", 2850000000, 1510000000, null],
] as const;

/** A worksheet of a unit under PermenPANRB 88/2021. */
export const worksheet = [
  ["LEMBAR KERJA EVALUASI"],
  ["TAHUN 2025"],
  ["KOMPONEN/ SUBKOMPONEN/ KRITERIA", null, "BOBOT", "JAWABAN", "NILAI"],
  ["NILAI AKUNTABILITAS KINERJA", null, 100, null, 79.5],
  [1, "Perencanaan Kinerja", 30, null, 24],
  ["1.a", "Dokumen perencanaan tersedia", 6, "BB", 4.8],
  ["1.b", "Dokumen memenuhi standar", 9, "BB", 7.2],
  ["1.c", "Perencanaan dimanfaatkan", 15, "BB", 12],
  [2, "Pengukuran Kinerja", 30, null, 22.5],
  ["2.a", "Pengukuran dilakukan", 6, "BB", 4.8],
  ["2.b", "Pengukuran menjadi kebutuhan", 9, "BB", 7.2],
  ["2.c", "Pengukuran dimanfaatkan", 15, "B", 10.5],
  [3, "Pelaporan Kinerja", 15, null, 12],
  ["3.a", "Laporan tersedia", 3, "BB", 2.4],
  ["3.b", "Laporan memenuhi standar", 4.5, "BB", 3.6],
  ["3.c", "Laporan dimanfaatkan", 7.5, "BB", 6],
  [4, "Evaluasi Akuntabilitas Kinerja Internal", 25, null, 20],
  ["4.a", "Evaluasi dilaksanakan", 5, "BB", 4],
  ["4.b", "Evaluasi berkualitas", 7.5, "BB", 6],
  ["4.c", "Evaluasi meningkatkan kinerja", 12.5, "BB", 10],
] as const;

/** A plan whose upper cells are merged. */
export const plan = [
  ["Tujuan", "Sasaran", "Program", "Penanggung Jawab", "Indikator Kinerja", "Satuan", "Target", "Pagu"],
  ["Masyarakat sehat", null, null, "Kepala Dinas", "Angka harapan hidup", "tahun", "72,5", null],
  [null, "Stunting turun", null, "Kepala Dinas", "Prevalensi stunting", "%", 14, null],
  [null, null, "Program Gizi Masyarakat", "Kepala Bidang", "Balita ditimbang", "%", "90%", "Rp 1,5 miliar"],
  [null, null, "Program Promosi Kesehatan", "Kepala Bidang", "Desa siaga aktif", "desa", 120, "750.000.000"],
] as const;

/** The innovations that compete, and the marks of two judges side by side. */
export const entries = [
  ["No", "Kode", "Nama Inovasi", "Perangkat Daerah", "Tanggal Mulai"],
  [1, "INV-1", "SIMPEL", "Dinas Dukcapil", "2 Januari 2024"],
  [2, "INV-2", "Gerai Sehat", "Dinas Kesehatan", "15/06/2023"],
  [3, "INV-3", "Sampah Jadi Emas", "Dinas LH", "2023-03-01"],
] as const;
export const marks = [
  ["Kode", "Juri 1", null, "Juri 2", null],
  [null, "Kebaruan", "Manfaat", "Kebaruan", "Manfaat"],
  ["INV-1", 80, 90, 75, "85,5"],
  ["INV-2", "70", 95, 85, 90],
  ["INV-3", 60, 70, "-", 75],
] as const;
