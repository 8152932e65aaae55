// What the samples must give, worked by hand from their rows.
//
// achievement: (2 × 14 − 13.2) ÷ 14 = 105.714…%, 91.68 ÷ 85 = 107.858…%, 90.25 ÷ 95 = 95%, (2 × 40 − 46) ÷ 40 = 85%,
//   1044 ÷ 1200 = 87%; (105.71 + 107.86 + 95 + 85 + 87) ÷ 5 = 96.114%. A broken formula, and nothing measured, count in none.
// absorption: 630 of 1,000 = 63%, 481.25 of 1,250 = 38.5%, 150 of 400 = 37.5%, 100 of 250 = 40%; all that reported:
//   2,366.25 of 4,260 = 55.545…%. The sheet prints 45% for 40%.
// evaluation: 24 + 22.5 + 12 + 20 = 78.5, above 70 and up to 80: BB. The sheet prints 79.5.
// cascade: 1,500 + 750 = 2,250 and 2,250 million: 4,500 million.
// charts: how many pictures each job draws.
// award: 84.75 twice on place 3 of 3.
// jury: 0.4 × novelty + 0.6 × use, then the mean of three judges. Simpel (86 + 86.5 + 87) ÷ 3 = 86.5; Sekolah Tangguh
//   (87 + 86 + 85.6) ÷ 3 = 86.2; Gerai Sehat (88.8 + 76 + 83) ÷ 3 = 82.6 and Pasar Terang 82.6 of each judge: equal on
//   place 3 of 3; Sampah Jadi Emas (66 + 76) ÷ 2 = 71, because a judge left a mark out.
export const expected = [
  {
    job: "cascade",
    charts: 0,
    hash: { id: "pohon-kinerja", en: "cascade" },
    words: {
      id: ["3 perjanjian kinerja", "4.500.000.000", "2.250.000.000", "≥ 85", "Kepala Bidang Pelayanan Kesehatan"],
      en: ["3 performance agreements", "4,500,000,000", "2,250,000,000", "≥ 85", "72.5"],
    },
  },
  {
    job: "achievement",
    charts: 1,
    hash: { id: "capaian", en: "achievement" },
    words: {
      id: ["Rata-rata capaian: 96,11%", "105,71", "107,86", "95,00", "85,00", "87,00", "Sel F9 berisi #REF!"],
      en: ["Average achievement: 96.11%", "105.71", "107.86", "95.00", "85.00", "87.00", "F9"],
    },
  },
  {
    job: "absorption",
    charts: 1,
    hash: { id: "penyerapan", en: "absorption" },
    words: {
      id: [
        "Penyerapan terendah: Dinas Perhubungan, Dinas Pekerjaan Umum",
        "37,50",
        "38,50",
        "40,00",
        "63,00",
        "55,55",
        "F7 mencetak 45",
      ],
      en: [
        "Lowest absorption: Dinas Perhubungan, Dinas Pekerjaan Umum",
        "37.50",
        "38.50",
        "40.00",
        "63.00",
        "55.55",
        "F7",
      ],
    },
  },
  {
    job: "evaluation",
    charts: 1,
    hash: { id: "evaluasi", en: "evaluation" },
    words: {
      id: [
        "Nilai dan predikat: 78,50 (BB)",
        "22,50",
        "E4 mencetak 79,5",
        "Kekurangan nilai untuk predikat A: 1,5 poin",
        "Komponen evaluasi 2025: 1 dengan nilai. Tertinggi Unit yang dievaluasi (78,50).",
      ],
      en: [
        "Score and grade: 78.50 (BB)",
        "22.50",
        "79.5",
        "1.5 points",
        "Components of the evaluation of 2025: 1 with a value. Highest: The unit evaluated (78.50).",
      ],
    },
  },
  {
    job: "award",
    charts: 1,
    hash: { id: "penghargaan", en: "awards" },
    words: {
      id: ["Pemenang: Gerai Sehat, Simpel", "Menunggu keputusan juri", "84,75", "memperebutkan 1 tempat"],
      en: ["Winners: Gerai Sehat, Simpel", "Waits for the jury", "84.75"],
    },
  },
  {
    job: "jury",
    charts: 1,
    hash: { id: "penghargaan", en: "awards" },
    sample: "#try-other",
    words: {
      id: [
        "Pemenang: Simpel, Sekolah Tangguh",
        "86,50",
        "86,20",
        "82,60",
        "71,00",
        "memperebutkan 1 tempat",
        "Tidak lengkap, sehingga tidak dihitung.",
        "Kriteria penilaian",
        "Penilaian juri",
        "Nilai Juri B untuk Sampah Jadi Emas (INV-3) tidak lengkap",
      ],
      en: [
        "Winners: Simpel, Sekolah Tangguh",
        "86.50",
        "86.20",
        "82.60",
        "71.00",
        "Waits for the jury",
        "Not complete, and so not counted.",
        "Judgement",
      ],
    },
  },
];
