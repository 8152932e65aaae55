// Published figures from elsewhere, for what the articles on Kota Batu do not print.

/**
 * Budget and realisation of the five programmes of Kecamatan Muncar, 2020, and the percentages printed beside them.
 * Renstra 2025–2029 of Kecamatan Muncar, Kabupaten Banyuwangi, table "Anggaran dan Realisasi Pendanaan Pelayanan".
 */
export const muncar = {
  source: "Renstra 2025–2029 Kecamatan Muncar, Kab. Banyuwangi",
  year: 2020,
  printedTotal: { budget: "2726810205", realization: "2562626955", rate: "93.98" },
  programmes: [
    { title: "Penunjang Urusan", budget: "2486351805", realization: "2322768955", printed: "93.42" },
    { title: "Penyelenggaraan Pemerintahan", budget: "206011600", realization: "205411200", printed: "99.71" },
    { title: "Pemberdayaan Masyarakat Desa", budget: "24446800", realization: "24446800", printed: "100.00" },
    { title: "Pembinaan Pemerintahan Desa", budget: "10000000", realization: "10000000", printed: "100.00" },
    { title: "Koordinasi Ketentraman", budget: "0", realization: "0", printed: "#DIV/0!" },
  ],
} as const;

/**
 * Targets, realisations and percentages of the health office of Banyuwangi, 2024: five of the indicators, as printed.
 * Renstra 2025–2029, table "Pencapaian Kinerja Pelayanan".
 */
export const banyuwangi = {
  source: "Renstra 2025–2029 Dinas Kesehatan Kab. Banyuwangi",
  year: 2024,
  rows: [
    { title: "Umur Harapan Hidup", polarity: "maximize", target: "70.93", realization: "74.13", printed: "104.51" },
    {
      title: "Prevalensi Balita Stunting",
      polarity: "minimize",
      target: "20.10",
      realization: "17.60",
      printed: "112.44",
    },
    {
      title: "Cakupan Imunisasi Bayi Lengkap",
      polarity: "maximize",
      target: "100",
      realization: "80.42",
      printed: "80.42",
    },
    { title: "Cakupan Kepesertaan JKN", polarity: "maximize", target: "95", realization: "93.95", printed: "98.89" },
    {
      title: "Pelayanan Kesehatan Ibu Hamil",
      polarity: "maximize",
      target: "100",
      realization: "100",
      printed: "65.93",
    },
  ],
} as const;

/**
 * The worksheet of a unit under PermenPANRB 88/2021, headed "Nilai 2021": its four component values and its total. The
 * rules are those of the year of the evaluation, the one after the year evaluated: 2022.
 * From the data of a public application; that it is an official result could not be verified.
 */
export const scoreSheet = {
  source: {
    id: "LKE sebuah unit, “Nilai 2021”, dari data aplikasi publik; keresmiannya belum terverifikasi",
    en: "worksheet of a unit, “Nilai 2021”, from the data of a public application; not verified as an official result",
  },
  evaluationYear: 2022,
  components: { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
  published: { total: "79.55", grade: "BB" },
} as const;

/** Grades of two cities, printed without a score. MalangTIMES, 15 January 2018; news of Kota Batam, 24 November 2022. */
export const cities = [
  { city: "Kota Malang", year: 2017, grade: "BB", target: "A" },
  { city: "Kota Batam", year: 2022, grade: "B", target: undefined },
] as const;

/** Where the grades of the two cities stand. */
export const citiesSource = [
  { id: "MalangTIMES, 15 Januari 2018", en: "MalangTIMES, 15 January 2018" },
  { id: "berita Pemko Batam, 24 November 2022", en: "news of Pemko Batam, 24 November 2022" },
] as const;
