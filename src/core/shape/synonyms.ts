/**
 * What people also call keys that many documents have, in small letters and without separators, beyond slips of them. What
 * is said of a key of few documents stands with it, in `called`.
 */
export const synonyms: Readonly<Record<string, string>> = {
  agencyId: "opd skpd idopd opdid kodeopd kodeskpd skpdid instansi perangkatdaerah",
  budget: "pagu anggaran alokasi paguanggaran totalpagu",
  realization: "realisasi realisasianggaran realized realised actual spent",
  target: "sasarantarget targetkinerja",
  unit: "satuan",
  weight: "bobot",
  title: "judul nama name",
  label: "title judul nama name",
  rounding: "pembulatan",
  score: "nilai skor",
  grade: "predikat",
  answers: "jawaban",
  asOf: "pertanggal date",
  source: "sumber citation",
};
