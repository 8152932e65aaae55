/** What a bench is about, in both languages; in a picture it stands before the name of the row. */
const BENCHES: Readonly<Record<string, { readonly en: string; readonly id: string }>> = {
  absorption: { en: "absorption", id: "penyerapan" },
  accumulator: { en: "accumulator", id: "akumulator" },
  achievement: { en: "achievement", id: "capaian" },
  cascade: { en: "cascade", id: "cascading" },
  evaluation: { en: "evaluation", id: "evaluasi" },
  peers: { en: "beside others", id: "di samping yang lain" },
  ranking: { en: "ranking", id: "peringkat" },
  stability: { en: "ranking", id: "peringkat" },
  summing: { en: "accumulator", id: "akumulator" },
};

/** The parts that names of rows are made of. */
const ID: Readonly<Record<string, string>> = {
  absorption: "penyerapan",
  "achievements of two decimals": "capaian dua desimal",
  "1,000 lines a unit": "1.000 baris per unit",
  "50 lines a unit": "50 baris per unit",
  "8 parts": "8 bagian",
  "8 parts through JSON": "8 bagian melalui JSON",
  numbers: "angka",
  texts: "teks",
  "texts with sen": "teks bersen",
  ranked: "diperingkat",
  "two decimals": "dua desimal",
  "10,000 records a call": "10.000 catatan sekali panggil",
  "one record a call": "satu catatan sekali panggil",
  unrounded: "tanpa pembulatan",
  "100,000 nodes": "100.000 simpul",
  "1,000,000 nodes": "1.000.000 simpul",
  "8 children each": "8 anak masing-masing",
  "one chain": "satu rantai",
  "built and rolled up": "dibangun dan digabungkan",
  "twelve letters": "dua belas huruf",
  "full results": "hasil lengkap",
  "totals and grades only": "total dan predikat saja",
  "graded and ranked": "berpredikat dan diperingkat",
  "600,000 texts of two decimals": "600.000 teks dua desimal",
  "many ties": "banyak nilai sama",
  "nearly all distinct": "hampir semua berbeda",
  stability: "uji kepekaan",
  "540 items": "540 butir",
  "200 runs": "200 kali",
};

/** What a row is called in the picture. A part without words in Indonesian is a mistake, and stops. */
export function rowWords(bench: string, row: string): { readonly en: string; readonly id: string } {
  const about = BENCHES[bench];
  if (about === undefined) throw new Error(`no words for the bench ${bench}`);
  const parts = row.split(", ").map((part) => {
    const id = ID[part];
    if (id === undefined) throw new Error(`no Indonesian words for "${part}" in "${row}"`);
    return id;
  });
  return { en: `${about.en}: ${row}`, id: `${about.id}: ${parts.join(", ")}` };
}
