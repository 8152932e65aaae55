/** A published ranking table, its figures as printed. */
export interface GoldenRanking {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly order: "ascending" | "descending";
  /** Unit, value as printed, and the rank where one was printed. */
  readonly rows: readonly (readonly [unit: string, value: string, rank?: number])[];
}

export const goldenRankings: readonly GoldenRanking[] = [
  {
    id: "ekppd-kalteng-2019",
    title: "Peringkat EKPPD 2019 (LPPD 2018) kabupaten/kota se-Kalimantan Tengah",
    source: "borneonews.co.id, 148533",
    order: "descending",
    rows: [
      ["Barito Utara", "3,2203", 1],
      ["Murung Raya", "3,1651"],
      ["Palangka Raya", "3,1152"],
      ["Kotawaringin Barat", "3,0538"],
      ["Kapuas", "3,0356", 5],
      ["Kotawaringin Timur", "3,0156", 6],
      ["Lamandau", "3,0141"],
      ["Sukamara", "2,9590"],
      ["Seruyan", "3,9562"],
      ["Barito Timur", "2,9376", 10],
      ["Barito Selatan", "2,9334"],
      ["Pulang Pisau", "2,9158"],
      ["Katingan", "2,8454"],
    ],
  },
  {
    id: "toba-2022-10",
    title: "OPD Kabupaten Toba, persen realisasi belanja bulan 10 2022 (as stored by the app)",
    source: "putributarbutar53/prp2_toba, data_realisasi_detail_skpd",
    order: "descending",
    rows: [
      ["Kecamatan Uluan", "95.79"],
      ["RSUD Porsea", "76.63"],
      ["Kecamatan Borbor", "71.31"],
      ["Badan Pengelolaan Keuangan Dan Aset Daerah", "71.29"],
      ["Kecamatan Bonatua Lunasi", "70.46"],
      ["Kecamatan Parmaksian", "70.29"],
      ["Kecamatan Silaen", "69.16"],
      ["Kecamatan Siantar Narumonda", "69.13"],
      ["Dinas Perpustakaan dan Kearsipan", "65.41"],
      ["Satuan Polisi Pamong Praja", "65.13"],
      ["Kecamatan Nassau", "64.4"],
      ["Kecamatan Sigumpar", "63.64"],
      ["Dinas Sosial", "58.8"],
      ["Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Ketenagakerjaan", "56.96"],
      ["Dinas Lingkungan Hidup", "55.45"],
      ["Kecamatan Balige", "54.48"],
      ["Dinas Ketahanan Pangan Dan Perikanan", "51.77"],
      ["Kecamatan Habinsaran", "49.21"],
      ["Kecamatan Porsea", "48.64"],
      ["Badan Pengelolaan Pendapatan Daerah", "38.05"],
      ["Dinas Kebudayaan Dan Pariwisata", "22.8"],
      ["Dinas Pendidikan, Pemuda Dan Olahraga", "22.76"],
      ["Dinas Pertanian", "22.76"],
      ["Badan Perencanaan Pembangunan, Penelitian Dan Pengembangan Daerah", "6.88"],
    ],
  },
  {
    id: "batu-2023-5-terendah",
    title: "Lima OPD dengan serapan terendah, Kota Batu, akhir 2023",
    source: 'suarajatimpost.com, "5 OPD Pemkot Batu Miliki Serapan Terendah"',
    order: "ascending",
    rows: [
      ["Dinas Tenaga Kerja", "60,57"],
      ["Sekretariat DPRD", "74,88"],
      ["Dinas Sosial", "78,09"],
      ["Diskoperindag", "77,09"],
      ["Dinas Perhubungan", "79,62"],
    ],
  },
];
