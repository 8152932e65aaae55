/** Innovations with their scores, made up: two are equal on the last place, and one has no score. */
export const awardSample = [
  ["DAFTAR INOVASI PERANGKAT DAERAH TAHUN 2025"],
  ["No", "Kode", "Nama Inovasi", "Perangkat Daerah", "Nilai"],
  [1, "INV-1", "Simpel", "Dinas Kependudukan dan Pencatatan Sipil", "88,25"],
  [2, "INV-2", "Gerai Sehat", "Dinas Kesehatan", 91.5],
  [3, "INV-3", "Sampah Jadi Emas", "Dinas Lingkungan Hidup", "84,75"],
  [4, "INV-4", "Pasar Terang", "Dinas Perdagangan", 84.75],
  [5, "INV-5", "Sekolah Tangguh", "Dinas Pendidikan", "79,40"],
  [6, "INV-6", "Jalan Kita", "Dinas Pekerjaan Umum", "-"],
] as const;
