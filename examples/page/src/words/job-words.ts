/** What the jobs are called, where they are, and what they take and give. */
export const jobWords = {
  cascade: {
    address: { id: "pohon-kinerja", en: "cascade" },
    title: { id: "Pohon kinerja dan perjanjian", en: "Cascade and agreements" },
    about: {
      id: "Dari rencana menjadi matriks penjenjangan, dan perjanjian kinerja setiap penanggung jawab.",
      en: "From a plan to the matrix of its cascade, and the performance agreement of everyone who answers for a part.",
    },
  },
  achievement: {
    address: { id: "capaian", en: "achievement" },
    title: { id: "Capaian kinerja", en: "Achievement" },
    about: {
      id: "Dari daftar indikator dengan target dan realisasi menjadi capaian, dengan rumus setiap barisnya.",
      en: "From a list of indicators with targets and realisations to achievements, with the formula of each row.",
    },
  },
  absorption: {
    address: { id: "penyerapan", en: "absorption" },
    title: { id: "Penyerapan anggaran", en: "Budget absorption" },
    about: {
      id: "Dari rincian pagu dan realisasi menjadi penyerapan per perangkat daerah, beserta yang terendah.",
      en: "From lines of budget and realisation to the absorption of each agency, and who is lowest.",
    },
  },
  evaluation: {
    address: { id: "evaluasi", en: "evaluation" },
    title: { id: "Lembar kerja evaluasi (LKE)", en: "Evaluation worksheet (LKE)" },
    about: {
      id: "Dari jawaban lembar kerja menjadi nilai dan predikat, dengan jalan ke predikat berikutnya.",
      en: "From the answers of a worksheet to score and grade, and the way to the next grade.",
    },
  },
  award: {
    address: { id: "penghargaan", en: "awards" },
    title: { id: "Peringkat dan penghargaan", en: "Ranking and awards" },
    about: {
      id: "Dari daftar peserta dengan nilainya, atau dari lembar nilai juri, menjadi peringkat dan pemenang; nilai yang sama diserahkan kepada juri.",
      en: "From a list of entries with scores, or from the sheet of a jury, to ranks and winners; what is equal is left to the jury.",
    },
  },
};
