/** How figures of several periods become one. */
export const consolidationWords = {
  sum: { id: "dijumlahkan", en: "added up" },
  average: { id: "dirata-ratakan", en: "averaged" },
  last: { id: "angka terakhir", en: "the latest figure" },
  maximum: { id: "angka tertinggi", en: "the highest figure" },
  minimum: { id: "angka terendah", en: "the lowest figure" },
};

/** What kind of figure it is. */
export const quantityWords = {
  amount: { id: "jumlah atau besaran", en: "an amount" },
  ratio: { id: "rasio atau persentase", en: "a ratio" },
  index: { id: "indeks", en: "an index" },
  level: { id: "tingkat", en: "a level" },
};
