// Kota Malang as the article of MalangTIMES tells it, and what the example adds to it: the article prints no plan.

/** The agreements of 2018: the target and the grade of the year before are the article's. */
export const malang = {
  source: { id: "MalangTIMES, 15 Januari 2018", en: "MalangTIMES, 15 January 2018" },
  year: 2018,
  signedOn: "2018-01-15",
  gradeBefore: { year: 2017, grade: "BB" },
  gradeAimedAt: "A",
} as const;

/** Made up: the article names the offices for industry, trade and cooperatives, and gives no programmes and no targets. */
export const madeUp = {
  total: 400,
  offices: [
    { ownerId: "perindustrian", office: "Dinas Perindustrian", programme: "Pemberdayaan industri kecil", target: 150 },
    { ownerId: "perdagangan", office: "Dinas Perdagangan", programme: "Pemberdayaan pedagang kecil", target: 100 },
    { ownerId: "koperasi", office: "Dinas Koperasi", programme: "Pembinaan koperasi", target: 140 },
  ],
  staff: 3,
} as const;
