/** A list of indicators as people fill it, made up: words before figures, a broken formula, nothing measured, a level. */
export const achievementSample = [
  ["RAPOR KINERJA DINAS KESEHATAN"],
  ["TAHUN 2025"],
  ["No", "Indikator Kinerja", "Satuan", "Polaritas", "Target", "Realisasi", "Keterangan"],
  [1, "Prevalensi stunting", "%", "negatif", "14,00", "13,2 %", null],
  [2, "Indeks kepuasan masyarakat", "Indeks", "positif", "≥ 85", 91.68, null],
  [3, "Persalinan di fasilitas kesehatan", "%", "positif", 95, "90,25", null],
  [4, "Kasus demam berdarah", "per 100.000 penduduk", "negatif", 40, 46, null],
  [5, "Posyandu aktif", "posyandu", "positif", "1.200 posyandu", "1.044 posyandu", null],
  [6, "Balita ditimbang", "%", "positif", "90%", "#REF!", "rumus rusak"],
  [7, "Waktu layanan", "menit", "negatif", "≤5 menit", "-", "belum diukur"],
  [8, "Predikat SAKIP", "Predikat", "positif", "BB", "A", null],
] as const;
