/** Words that a head may begin with and say no more than the word behind them. */
const PLAIN: readonly string[] = [
  "nama",
  "uraian",
  "jumlah",
  "total",
  "besaran",
  "nilai",
  "data",
  "isi",
  "nilai rp",
  "rp",
];

/**
 * Words that say what a head is about when they begin it: "Sisa Anggaran" is a rest and no budget, "Kode Program" a code
 * and no programme. Indonesian puts what a thing is before whose it is.
 */
const NOUNS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    "%",
    "alokasi",
    "bagian",
    "batas",
    "bertambah",
    "bobot",
    "bukti",
    "capaian",
    "catatan",
    "dasar",
    "dev",
    "deviasi",
    "evaluasi",
    "faktor",
    "formula",
    "hasil",
    "indikator",
    "jabatan",
    "jenis",
    "kategori",
    "kendala",
    "keterangan",
    "kode",
    "kondisi",
    "kriteria",
    "link",
    "lokasi",
    "nomor",
    "no",
    "pembobotan",
    "penanggung",
    "penilaian",
    "penyerapan",
    "peringkat",
    "permasalahan",
    "persen",
    "persentase",
    "pic",
    "progres",
    "progress",
    "ranking",
    "rasio",
    "realisasi",
    "rekomendasi",
    "rencana",
    "rumus",
    "saldo",
    "sasaran",
    "satuan",
    "selisih",
    "serapan",
    "sisa",
    "skor",
    "solusi",
    "status",
    "sumber",
    "tahapan",
    "tahun",
    "tanggal",
    "target",
    "tingkat",
    "tujuan",
    "upaya",
    "urutan",
    "waktu",
  ]))();

/** A head without a first word that says nothing of its own; undefined where it has none, or nothing else. */
export function withoutPlain(spaced: string): string | undefined {
  const first = PLAIN.find((word) => spaced.startsWith(`${word} `));
  return first === undefined ? undefined : spaced.slice(first.length + 1);
}

/** Whether a head begins with a word that says what it is about, and this is not the word that was looked for. */
export function isAboutElse(spaced: string, word: string): boolean {
  const [first = ""] = (withoutPlain(spaced) ?? spaced).split(" ");
  return NOUNS.has(first) && !word.split(" ").includes(first);
}
