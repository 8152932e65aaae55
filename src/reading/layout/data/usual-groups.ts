type Values = Readonly<Record<string, readonly string[]>>;

/** Words of heads that say what is measured. */
export const usualMeasures: Values = {
  performance: ["k", "kinerja", "fisik", "target kinerja", "volume"],
  money: ["rp", "rp.", "rupiah", "(rp)", "keuangan", "anggaran", "dana", "rp juta", "dalam rupiah", "anggaran rp"],
  percent: ["%", "(%)", "persen", "persentase"],
};

/** Periods of a year, as heads name them, and the column of the whole year. */
export const periodWords: Values = {
  TW1: ["i", "tw i", "tw 1", "triwulan i", "triwulan 1", "triwulan ke 1", "triwulan ke i", "kuartal i", "q1"],
  TW2: ["ii", "tw ii", "tw 2", "triwulan ii", "triwulan 2", "triwulan ke 2", "triwulan ke ii", "kuartal ii", "q2"],
  TW3: ["iii", "tw iii", "tw 3", "triwulan iii", "triwulan 3", "triwulan ke 3", "triwulan ke iii", "kuartal iii", "q3"],
  TW4: ["iv", "tw iv", "tw 4", "triwulan iv", "triwulan 4", "triwulan ke 4", "triwulan ke iv", "kuartal iv", "q4"],
  S1: ["semester i", "semester 1", "smt i"],
  S2: ["semester ii", "semester 2", "smt ii"],
  "01": ["jan", "januari", "bulan januari"],
  "02": ["feb", "peb", "februari", "pebruari", "bulan februari"],
  "03": ["mar", "maret", "bulan maret"],
  "04": ["apr", "april", "bulan april"],
  "05": ["mei", "bulan mei"],
  "06": ["jun", "juni", "bulan juni"],
  "07": ["jul", "juli", "bulan juli"],
  "08": ["agu", "ags", "agt", "agst", "agust", "agus", "agustus", "bulan agustus"],
  "09": ["sep", "sept", "spt", "september", "bulan september"],
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
  "per-period": ["bulan ini", "triwulan ini", "periode ini", "minggu ini", "semester ini"],
  before: [
    "s/d bulan lalu",
    "sd bulan lalu",
    "sampai dengan bulan lalu",
    "bulan lalu",
    "s/d triwulan lalu",
    "sampai dengan triwulan lalu",
    "triwulan lalu",
    "s/d periode lalu",
    "periode lalu",
    "s/d minggu lalu",
  ],
  cumulative: [
    "s/d bulan ini",
    "sd bulan ini",
    "sampai dengan bulan ini",
    "s/d triwulan ini",
    "sampai dengan triwulan ini",
    "s/d periode ini",
    "s/d saat ini",
    "s/d",
    "s.d.",
    "sampai dengan",
    "s/d bulan",
    "kumulatif",
    "sd",
  ],
};

/** Who assessed, as heads of worksheets name them. */
export const assessorWords: Values = {
  self: ["penilaian mandiri", "mandiri", "self assessment", "penilaian unit kerja"],
  inspectorate: ["evaluasi apip", "apip", "evaluator", "penilaian apip", "evaluasi inspektorat"],
  verifier: ["verval", "verifikasi", "verifikator"],
  "quality-assurance": ["penjaminan kualitas", "menurut pk", "quality assurance"],
  final: ["penilaian final", "final", "nilai final"],
};
