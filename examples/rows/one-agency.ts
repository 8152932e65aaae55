// Four sheets of one agency, all made up: they say the same things, but for a few.

/** The plan. */
export const strategy = [
  ["Jenjang", "Kode", "Uraian", "Indikator", "Satuan", "Target 2025", "Pagu"],
  ["Sasaran", "1", "Derajat kesehatan meningkat", "Usia harapan hidup", "tahun", 72, null],
  [null, null, null, "Indeks keluarga sehat", "indeks", "0,75", null],
  ["Program", "1.02.02", "Program Pemenuhan Upaya Kesehatan", "Cakupan layanan", "%", 90, 1000000000],
  ["Program", "1.02.03", "Program Sumber Daya Manusia", "Cakupan tenaga", "%", 80, 500000000],
] as const;

/** The budget. */
export const lines = [
  ["Kode Rekening", "Uraian", "Anggaran", "Realisasi s/d"],
  ["1.02.02", "Program Pemenuhan Upaya Kesehatan", 1100000000, 500000000],
  ["1.02.02.2.01", "Penyediaan Layanan", 1100000000, 500000000],
  ["1.02.03", "Program Sumber Daya Manusia", 500000000, 100000000],
  ["1.02.03.2.01", "Pelatihan", 500000000, 100000000],
] as const;

/** The agreement. */
export const agreement = [
  ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target"],
  [1, "Derajat Kesehatan Meningkat", "Usia Harapan Hidup", "tahun", 73],
  [null, null, "Indeks Keluarga Sehat", "indeks", "0,75"],
  [],
  ["No", "Program", "Anggaran", "Keterangan"],
  [1, "Program Pemenuhan Upaya Kesehatan", "Rp 1.100.000.000", "APBD"],
] as const;

/** The report. */
export const outcome = [
  ["Indikator", "Satuan", "Target", "Realisasi"],
  ["Usia harapan hidup", "tahun", 72, "72,5"],
  ["Indeks Keluarga Sehat (IKS)", "indeks", "0,75", "0,80"],
] as const;
