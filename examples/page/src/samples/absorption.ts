/** A budget by agency, made up: amounts as texts, an agency that did not report, a percentage that is wrong. */
export const absorptionSample = [
  ["REALISASI BELANJA SAMPAI DENGAN TRIWULAN III 2025"],
  ["No", "Perangkat Daerah", "Uraian", "Pagu (Rp)", "Realisasi s/d (Rp)", "%"],
  [1, "Dinas Pendidikan", "Belanja Operasi", 900000000, 630000000, "70,00%"],
  [2, "Dinas Pendidikan", "Belanja Modal", "100.000.000,00", "0,00", "0,00%"],
  [3, "Dinas Kesehatan", "Belanja Operasi", 500000000, 400000000, "80,00%"],
  [4, "Dinas Pekerjaan Umum dan Penataan Ruang", "Belanja Modal", 1250000000, "481.250.000", "38,50%"],
  [5, "Dinas Sosial", "Belanja Operasi", 250000000, 100000000, "45,00%"],
  [6, "Dinas Lingkungan Hidup", "Belanja Operasi", 800000000, 560000000, "70,00%"],
  [7, "Badan Penanggulangan Bencana Daerah", "Belanja Operasi", 300000000, "-", null],
  [8, "Dinas Perhubungan", "Belanja Operasi", 400000000, 150000000, "37,50%"],
  [9, "Kecamatan Utara", "Belanja Operasi", 60000000, 45000000, "75,00%"],
  [null, null, "JUMLAH", 4560000000, 2366250000, null],
] as const;
