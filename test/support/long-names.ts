// Names of agencies as long as real ones, for pictures: what is said of them is made up.

/** Names in the form of real ones, the longest first. */
const FORMS = [
  "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana",
  "Dinas Perumahan Rakyat, Kawasan Permukiman, Cipta Karya dan Tata Ruang",
  "Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah",
  "Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Tenaga Kerja",
  "Dinas Komunikasi, Informatika, Statistik dan Persandian",
  "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
  "Dinas Pendidikan, Kepemudaan dan Olahraga",
  "Badan Penanggulangan Bencana Daerah",
  "Dinas Kesehatan",
  "Kecamatan",
];

/** So many names, each once. */
export function longNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / FORMS.length);
    return `${FORMS[i % FORMS.length]}${round === 0 ? "" : ` ${"ABCDEFG"[round - 1]}`}`;
  });
}
