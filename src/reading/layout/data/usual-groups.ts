type Values = Readonly<Record<string, readonly string[]>>;

/** Words of heads that say what is measured. */
export const usualMeasures: Values = {
  performance: ["k", "kinerja", "fisik", "target kinerja", "volume"],
  money: ["rp", "rp.", "rupiah", "(rp)", "keuangan", "rp juta", "dalam rupiah", "anggaran rp"],
  percent: ["%", "(%)", "persen", "persentase"],
};

/** Periods of a year, as heads name them, and the column of the whole year. */
export const periodWords: Values = {
  TW1: ["i", "tw i", "tw1", "tw 1", "triwulan i", "triwulan 1", "target tw 1", "realisasi tw 1", "q1"],
  TW2: ["ii", "tw ii", "tw2", "tw 2", "triwulan ii", "triwulan 2", "target tw 2", "realisasi tw 2", "q2"],
  TW3: ["iii", "tw iii", "tw3", "tw 3", "triwulan iii", "triwulan 3", "target tw 3", "realisasi tw 3", "q3"],
  TW4: ["iv", "tw iv", "tw4", "tw 4", "triwulan iv", "triwulan 4", "target tw 4", "realisasi tw 4", "q4"],
  S1: ["semester i", "semester 1", "smt i"],
  S2: ["semester ii", "semester 2", "smt ii"],
  "01": ["jan", "januari", "bulan januari"],
  "02": ["feb", "peb", "februari", "pebruari", "bulan februari"],
  "03": ["mar", "maret", "bulan maret"],
  "04": ["apr", "april", "bulan april"],
  "05": ["mei", "bulan mei"],
  "06": ["jun", "juni", "bulan juni"],
  "07": ["jul", "juli", "bulan juli"],
  "08": ["agu", "ags", "agt", "agust", "agustus", "bulan agustus"],
  "09": ["sep", "sept", "september", "bulan september"],
  "10": ["okt", "oktober", "bulan oktober"],
  "11": ["nov", "nop", "november", "nopember", "bulan november"],
  "12": ["des", "desember", "bulan desember"],
  total: ["total", "jumlah", "total setahun", "setahun"],
};

/** Budget documents, as heads name them. */
export const versionWords: Values = {
  original: ["sebelum", "murni", "semula", "apbd murni", "induk", "sebelum perubahan"],
  shifted: ["pergeseran", "setelah pergeseran"],
  revised: ["setelah", "sesudah", "menjadi", "perubahan", "apbd perubahan", "setelah perubahan", "sesudah perubahan"],
};

/** Kinds of spending of regional budgets, as heads name them: the first two groups of their accounts. */
export const expenditureWords: Values = {
  "5.1": ["operasi", "belanja operasi"],
  "5.2": ["modal", "belanja modal"],
  "5.3": ["tak terduga", "tidak terduga", "belanja tidak terduga", "belanja tak terduga"],
  "5.4": ["transfer", "belanja transfer"],
};

/** What figures of a period cover. */
export const spanWords: Values = {
  "per-period": ["bulan ini", "triwulan ini", "periode ini"],
  cumulative: ["s/d bulan ini", "s/d", "s.d.", "sampai dengan", "s/d bulan", "kumulatif", "sd"],
};

/** Who assessed, as heads of worksheets name them. */
export const assessorWords: Values = {
  self: ["penilaian mandiri", "mandiri", "self assessment", "penilaian unit kerja"],
  inspectorate: ["evaluasi apip", "apip", "evaluator", "penilaian apip", "evaluasi inspektorat"],
  verifier: ["verval", "verifikasi", "verifikator"],
  "quality-assurance": ["penjaminan kualitas", "menurut pk", "quality assurance"],
  final: ["penilaian final", "final", "nilai final"],
};
