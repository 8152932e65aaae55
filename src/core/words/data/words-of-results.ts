import type { Bilingual } from "../bilingual.ts";

type Words = Readonly<Record<string, Bilingual>>;

/** Words of what results hold beside reasons and findings: one kind for each question that a field answers. */
export const resultWords = {
  /** What figures cover: one period, or everything since the start of the year. */
  accumulation: {
    "per-period": { id: "per periode", en: "of each period" },
    cumulative: { id: "kumulatif sejak awal tahun", en: "cumulative since the start of the year" },
  },
  /** Where one stands beside another in a ranking. */
  passage: {
    ahead: { id: "di depan", en: "ahead" },
    behind: { id: "di belakang", en: "behind" },
    tied: { id: "bernilai sama", en: "tied" },
    absent: { id: "tidak tercantum", en: "not listed" },
  },
  /** What kind of body a duty is of. */
  entity: {
    agency: { id: "perangkat daerah", en: "agency" },
    "central-unit": { id: "unit kerja pusat", en: "central unit" },
    ministry: { id: "kementerian atau lembaga", en: "ministry or institution" },
    region: { id: "pemerintah daerah", en: "regional government" },
    unit: { id: "unit kerja", en: "unit" },
  },
  /** How much something is asked for. */
  asking: {
    always: { id: "selalu diminta", en: "always asked for" },
    "if-available": { id: "diminta bila tersedia", en: "asked for where available" },
    expected: { id: "semestinya ada", en: "expected" },
    minimum: { id: "wajib ada", en: "the least that is asked" },
    outline: { id: "menurut kerangka", en: "part of the outline" },
  },
  /** Why a target cannot be reached any more. */
  warning: {
    "no-time-left": { id: "waktunya sudah habis", en: "no time is left" },
    "already-passed": { id: "sudah terlampaui", en: "it was passed already" },
    "beyond-possible": { id: "melebihi yang mungkin", en: "beyond what is possible" },
    "beyond-assumed-pace": { id: "melebihi laju yang diandaikan", en: "beyond the pace that is assumed" },
  },
  /** What a verdict of a pre-assessment rests on. */
  foundation: {
    judgement: { id: "memerlukan pertimbangan penilai", en: "it takes the judgement of an assessor" },
    "no-data": { id: "tanpa data", en: "no data" },
    "partly-known": { id: "baru sebagian diketahui", en: "only partly known" },
  },
  /** A rating of work or behaviour. */
  rating: {
    above: { id: "di atas ekspektasi", en: "above expectation" },
    "as-expected": { id: "sesuai ekspektasi", en: "as expected" },
    below: { id: "di bawah ekspektasi", en: "below expectation" },
  },
  /** Which of several files. */
  file: {
    agreements: { id: "perjanjian kinerja", en: "agreements" },
    budget: { id: "anggaran", en: "budget" },
    plan: { id: "rencana", en: "plan" },
    report: { id: "laporan", en: "report" },
  },
  /** Which limit of an amount was applied. */
  limit: {
    least: { id: "batas terendah", en: "the least" },
    most: { id: "batas tertinggi", en: "the most" },
  },
  /** By what a name was matched. */
  naming: {
    alias: { id: "nama lain", en: "another name" },
    id: { id: "pengenal", en: "the id" },
    name: { id: "nama", en: "the name" },
  },
  /** What makes two results differ. */
  cause: {
    input: { id: "data yang diberikan", en: "what was given" },
    rule: { id: "aturan", en: "the rule" },
    both: { id: "data dan aturan", en: "both" },
    none: { id: "tidak ada", en: "neither" },
    code: { id: "kode program", en: "the code" },
    version: { id: "versi", en: "the version" },
    unrecorded: { id: "tidak tercatat", en: "not recorded" },
  },
  /** What changes in a simulation. */
  effect: {
    value: { id: "nilai", en: "the value" },
    grade: { id: "predikat", en: "the grade" },
    award: { id: "penghargaan", en: "the award" },
    consequences: { id: "konsekuensi", en: "the consequences" },
    rank: { id: "peringkat", en: "the rank" },
    rupiah: { id: "nilai uang", en: "the amount" },
  },
  /** The clusters of units of an institution. */
  cluster: {
    main: { id: "utama", en: "main" },
    supporting: { id: "pendukung", en: "supporting" },
    additional: { id: "tambahan", en: "additional" },
  },
  /** How the marks of a jury are put together. */
  combination: {
    mean: { id: "rata-rata", en: "mean" },
    median: { id: "nilai tengah", en: "median" },
    "placement-mean": { id: "rata-rata urutan", en: "mean of the places" },
    "placement-sum": { id: "jumlah urutan", en: "sum of the places" },
  },
  /** How figures of periods become one of the year. */
  consolidation: {
    average: { id: "rata-rata", en: "average" },
    last: { id: "nilai terakhir", en: "the last one" },
    maximum: { id: "nilai tertinggi", en: "the highest" },
    minimum: { id: "nilai terendah", en: "the lowest" },
    sum: { id: "jumlah", en: "sum" },
  },
  /** How far an agency controls an indicator. */
  control: {
    low: { id: "rendah", en: "low" },
    moderate: { id: "sedang", en: "moderate" },
    high: { id: "tinggi", en: "high" },
  },
  /** Which days are counted. */
  days: {
    "calendar-days": { id: "hari kalender", en: "calendar days" },
    "working-days": { id: "hari kerja", en: "working days" },
  },
  /** Whether a regulation is known as a whole. */
  coverage: {
    complete: { id: "lengkap", en: "complete" },
    incomplete: { id: "belum lengkap", en: "incomplete" },
  },
  /** On which side of the plan. */
  side: {
    above: { id: "di atas rencana", en: "above" },
    below: { id: "di bawah rencana", en: "below" },
    none: { id: "sesuai rencana", en: "neither" },
  },
  /** How a place changed. */
  movement: {
    up: { id: "naik", en: "up" },
    down: { id: "turun", en: "down" },
    same: { id: "tetap", en: "the same" },
  },
  /** When something is due. */
  schedule: {
    "every-period": { id: "setiap periode", en: "every period" },
    "with-target": { id: "bila ada target", en: "where there is a target" },
  },
  /** Which edition of a code. */
  edition: {
    "four-digit": { id: "edisi empat angka", en: "four digits" },
    "two-digit": { id: "edisi dua angka", en: "two digits" },
    long: { id: "bentuk panjang", en: "long" },
    short: { id: "bentuk pendek", en: "short" },
  },
  /** How often. */
  frequency: {
    month: { id: "bulan", en: "month" },
    quarter: { id: "triwulan", en: "quarter" },
    semester: { id: "semester", en: "semester" },
    year: { id: "tahun", en: "year" },
  },
  /** What became of a recommendation. */
  progress: {
    done: { id: "selesai", en: "done" },
    "in-progress": { id: "sedang dikerjakan", en: "in progress" },
    "not-done": { id: "belum dikerjakan", en: "not done" },
  },
  /** By which formula an achievement was computed. */
  "achievement-formula": {
    ratio: { id: "realisasi dibagi target", en: "realisation over target" },
    mirror: { id: "cermin", en: "mirror" },
    inverse: { id: "target dibagi realisasi", en: "target over realisation" },
    "baseline-progress": { id: "kemajuan dari kondisi awal", en: "progress from the baseline" },
    "from-worst": { id: "dari realisasi terburuk", en: "from the worst realisation" },
    "best-target": { id: "target yang sudah terbaik", en: "a target that is the best there is" },
    deviation: { id: "penyimpangan dari target", en: "deviation from the target" },
    "deviation-bands": { id: "rentang penyimpangan", en: "bands of deviation" },
    "deviation-points": { id: "poin penyimpangan", en: "points of deviation" },
    "level-positions": { id: "kedudukan tingkat", en: "positions of levels" },
    "level-steps": { id: "selisih tingkat", en: "steps between levels" },
    "within-range": { id: "dalam rentang target", en: "within the range" },
    "zero-realization": { id: "realisasi nol", en: "a realisation of zero" },
    "zero-target": { id: "target nol", en: "a target of zero" },
  },
  /** Where an input comes from. */
  origin: {
    input: { id: "data yang diberikan", en: "what was given" },
    rule: { id: "aturan", en: "the rule" },
  },
  /** Which value was graded or ranked. */
  precision: {
    exact: { id: "nilai tepat", en: "the exact value" },
    rounded: { id: "nilai yang dibulatkan", en: "the rounded value" },
  },
  /** What a column holds. */
  content: {
    both: { id: "angka dan teks", en: "numbers and texts" },
    nothing: { id: "kosong", en: "nothing" },
    numbers: { id: "angka", en: "numbers" },
    texts: { id: "teks", en: "texts" },
    number: { id: "angka", en: "a number" },
    text: { id: "teks", en: "a text" },
  },
  /** In which of two something is. */
  presence: {
    before: { id: "sebelumnya", en: "before" },
    after: { id: "sesudahnya", en: "after" },
    both: { id: "keduanya", en: "both" },
  },
  /** The indicators of the execution of the budget. */
  ikpa: {
    absorption: { id: "penyerapan anggaran", en: "absorption" },
    "cash-supply": {
      id: "pengelolaan uang persediaan dan tambahan uang persediaan",
      en: "management of cash supplies",
    },
    contracts: { id: "belanja kontraktual", en: "contracts" },
    deviation: { id: "deviasi halaman III DIPA", en: "deviation from page III of the budget document" },
    dispensation: { id: "dispensasi surat perintah membayar", en: "dispensations" },
    invoices: { id: "penyelesaian tagihan", en: "settlement of invoices" },
    output: { id: "capaian keluaran", en: "output" },
    revision: { id: "revisi anggaran", en: "revisions of the budget" },
  },
  /** How a printed total is reckoned. */
  total: {
    difference: { id: "selisih", en: "difference" },
    formula: { id: "rumus", en: "formula" },
    mean: { id: "rata-rata", en: "mean" },
    product: { id: "hasil kali", en: "product" },
    ratio: { id: "hasil bagi", en: "ratio" },
    sum: { id: "jumlah", en: "sum" },
  },
  /** What follows from a result. */
  consequence: {
    allowance: { id: "tambahan penghasilan", en: "allowance" },
    assistance: { id: "asistensi", en: "assistance" },
    reward: { id: "penghargaan", en: "reward" },
    sanction: { id: "sanksi", en: "sanction" },
    warning: { id: "teguran", en: "warning" },
  },
  /** What kind of indicator. */
  indicator: {
    iku: { id: "indikator kinerja utama", en: "key performance indicator" },
    ikk: { id: "indikator kinerja kunci", en: "key indicator of regional government" },
    ikp: { id: "indikator kinerja program", en: "indicator of a programme" },
    other: { id: "indikator lain", en: "another indicator" },
  },
  /** What a projection assumes. */
  assumption: {
    "as-planned": { id: "sisa tahun sesuai rencana", en: "the rest of the year goes as planned" },
    "like-year": { id: "sisa tahun seperti tahun pembanding", en: "the rest of the year goes like another year" },
    "same-pace": { id: "sisa tahun dengan laju yang sama", en: "the rest of the year goes at the same pace" },
  },
  /** What kind of target. */
  target: {
    exact: { id: "tepat", en: "exactly" },
    "at-least": { id: "paling sedikit", en: "at least" },
    "at-most": { id: "paling banyak", en: "at most" },
    range: { id: "rentang", en: "range" },
    level: { id: "tingkat", en: "level" },
    none: { id: "tanpa target", en: "no target" },
  },
  /** What part of a rule a simulation changes. */
  ruled: {
    band: { id: "rentang skala", en: "a band of the scale" },
    bound: { id: "batas", en: "a bound" },
    bounds: { id: "batas-batas", en: "the bounds" },
    clause: { id: "klausul", en: "a clause" },
    component: { id: "komponen", en: "a component" },
    formula: { id: "rumus", en: "the formula" },
    part: { id: "sub-komponen", en: "a sub-component" },
    rounding: { id: "pembulatan", en: "the rounding" },
    tier: { id: "jenjang penghargaan", en: "a tier" },
    weight: { id: "bobot", en: "a weight" },
  },
  /** What a row of a sheet is. */
  row: {
    blank: { id: "baris kosong", en: "empty" },
    head: { id: "kepala kolom", en: "head" },
    heading: { id: "judul kelompok", en: "heading" },
    item: { id: "rincian", en: "item" },
    legend: { id: "keterangan", en: "legend" },
    note: { id: "catatan", en: "note" },
    numbers: { id: "nomor kolom", en: "numbers of the columns" },
    signature: { id: "tanda tangan", en: "signature" },
    subtotal: { id: "subjumlah", en: "subtotal" },
    total: { id: "jumlah", en: "total" },
  },
  /** What became of a cell. */
  fate: {
    used: { id: "dipakai", en: "used" },
    unused: { id: "tidak dipakai", en: "not used" },
    unread: { id: "tidak terbaca", en: "not read" },
    none: { id: "tanpa isi yang perlu dibaca", en: "nothing to be read" },
  },
  /** What a word in a sheet is. */
  "word-cell": {
    heading: { id: "judul", en: "heading" },
    "not-an-agency": { id: "bukan instansi", en: "not an agency" },
    skip: { id: "dilewati", en: "skipped" },
    status: { id: "status", en: "status" },
    text: { id: "teks", en: "text" },
  },
  /** How a day is set by which something is due. */
  "due-rule": {
    "months-after-budget": { id: "sekian bulan setelah pengesahan anggaran", en: "so many months after the budget" },
    "months-after-period": { id: "sekian bulan setelah periode berakhir", en: "so many months after the period" },
    "no-date": { id: "tanpa tanggal", en: "without a date" },
    "working-day-of-month": { id: "hari kerja tertentu dalam bulan", en: "a working day of the month" },
  },
  /** What the pact of an official lacks. */
  lack: {
    ended: { id: "sudah berakhir", en: "it has ended" },
    "no-consequences": { id: "tanpa akibat", en: "nothing follows" },
    "no-pact": { id: "belum ada pakta", en: "there is no pact" },
    "no-targets": { id: "tanpa target", en: "it names no target" },
    "not-signed": { id: "belum ditandatangani", en: "it was not signed" },
    "signed-late": { id: "ditandatangani terlambat", en: "it was signed late" },
  },
  /** How a stated percentage agrees with the computed one. */
  match: {
    rounded: { id: "sama setelah dibulatkan", en: "the same once rounded" },
    truncated: { id: "sama setelah dipotong", en: "the same once cut off" },
    "rounded-amounts": { id: "sama bila jumlahnya dibulatkan", en: "the same from rounded amounts" },
    fraction: { id: "ditulis sebagai pecahan", en: "written as a fraction" },
    differs: { id: "berbeda", en: "different" },
    "no-rate": { id: "tidak ada tingkat penyerapan", en: "there is no rate" },
  },
  /** Which mean. */
  averaging: {
    arithmetic: { id: "rata-rata hitung", en: "arithmetic mean" },
    geometric: { id: "rata-rata ukur", en: "geometric mean" },
    "budget-weighted": { id: "rata-rata tertimbang anggaran", en: "mean weighted by budgets" },
  },
  /** How a value was given or made. */
  method: {
    assessors: { id: "penilaian beberapa penilai", en: "several assessors" },
    letter: { id: "huruf jawaban", en: "a letter" },
    mark: { id: "nilai angka", en: "a mark" },
    mean: { id: "rata-rata", en: "mean" },
    percent: { id: "persentase", en: "a percentage" },
    points: { id: "poin", en: "points" },
    share: { id: "porsi terpenuhi", en: "the share that was met" },
    sum: { id: "jumlah", en: "sum" },
    judged: { id: "pertimbangan penilai", en: "judged" },
    declared: { id: "ditetapkan", en: "declared" },
    direct: { id: "langsung", en: "direct" },
    indirect: { id: "tidak langsung", en: "indirect" },
    greedy: { id: "memilih yang terbanyak lebih dahulu", en: "the greatest first" },
  },
  /** What a rule or a caller chose where several ways are open. */
  choice: {
    inverse: { id: "target dibagi realisasi", en: "target over realisation" },
    mirror: { id: "cermin", en: "mirror" },
    distance: { id: "menurut jarak", en: "by the distance" },
    "distance-if-higher-is-better": {
      id: "menurut jarak bila makin tinggi makin baik",
      en: "by the distance where higher is better",
    },
    "not-computable": { id: "tidak dihitung", en: "not computed" },
    "from-worst": { id: "dari realisasi terburuk", en: "from the worst realisation" },
    "is-0": { id: "bernilai 0", en: "counts 0" },
    "met-is-100": { id: "tercapai bernilai 100", en: "met counts 100" },
    cap: { id: "bernilai batas atas", en: "counts the cap" },
    positions: { id: "kedudukan tingkat", en: "positions" },
    steps: { id: "selisih tingkat", en: "steps" },
    "leave-out": { id: "tidak diikutkan", en: "left out" },
    refuse: { id: "ditolak", en: "refused" },
    redistribute: { id: "bobotnya dibagikan kepada yang lain", en: "its weight goes to the others" },
    zero: { id: "dihitung nol", en: "counted as zero" },
    skip: { id: "dilewati", en: "skipped" },
    "judge-mean": { id: "disetarakan menurut rata-rata juri", en: "levelled by the mean of each judge" },
    none: { id: "tanpa penyetaraan", en: "as given" },
    brackets: { id: "dalam kurung", en: "in brackets" },
    minus: { id: "dengan tanda minus", en: "with a minus" },
    all: { id: "semua", en: "all" },
    common: { id: "yang ada pada keduanya", en: "those in both" },
    leaves: { id: "yang terbawah", en: "those at the bottom" },
    number: { id: "di bawah nomor", en: "below the number" },
    letter: { id: "di bawah huruf", en: "below the letter" },
  },
  /** How numbers are written. */
  notation: {
    id: { id: "notasi Indonesia", en: "Indonesian notation" },
    en: { id: "notasi Inggris", en: "English notation" },
    mixed: { id: "dua notasi", en: "both notations" },
  },
  /** Which comes first. */
  order: {
    ascending: { id: "dari yang terendah", en: "lowest first" },
    descending: { id: "dari yang tertinggi", en: "highest first" },
    cheapest: { id: "dari yang paling ringan", en: "cheapest first" },
    "one-year": { id: "yang dapat selesai setahun", en: "what a year allows" },
  },
  /** The performance predicates of an organisation. */
  organisation: {
    outstanding: { id: "Istimewa", en: "Outstanding" },
    good: { id: "Baik", en: "Good" },
    "needs-improvement": { id: "Butuh Perbaikan", en: "Needs improvement" },
    poor: { id: "Kurang", en: "Poor" },
    "very-poor": { id: "Sangat Kurang", en: "Very poor" },
  },
  /** Achievement beside absorption. */
  quadrant: {
    "high-achievement-high-absorption": {
      id: "capaian tinggi, penyerapan tinggi",
      en: "high achievement, high absorption",
    },
    "high-achievement-low-absorption": {
      id: "capaian tinggi, penyerapan rendah",
      en: "high achievement, low absorption",
    },
    "low-achievement-high-absorption": {
      id: "capaian rendah, penyerapan tinggi",
      en: "low achievement, high absorption",
    },
    "low-achievement-low-absorption": {
      id: "capaian rendah, penyerapan rendah",
      en: "low achievement, low absorption",
    },
  },
  /** What kind of quantity. */
  quantity: {
    amount: { id: "jumlah", en: "amount" },
    index: { id: "indeks", en: "index" },
    level: { id: "tingkat", en: "level" },
    ratio: { id: "rasio", en: "ratio" },
  },
  /** What a column is read as. */
  column: {
    agency: { id: "instansi", en: "agency" },
    answer: { id: "jawaban", en: "answer" },
    code: { id: "kode", en: "code" },
    date: { id: "tanggal", en: "date" },
    figure: { id: "angka", en: "figure" },
    letter: { id: "huruf", en: "letter" },
    level: { id: "tingkat", en: "level" },
    money: { id: "uang", en: "money" },
    numbered: { id: "teks bernomor", en: "numbered text" },
    percent: { id: "persen", en: "percent" },
    points: { id: "poin", en: "points" },
    "running-number": { id: "nomor urut", en: "running number" },
    status: { id: "status", en: "status" },
    text: { id: "teks", en: "text" },
    unit: { id: "satuan", en: "unit" },
  },
  /** Why an agency or entry is on a list no more. */
  departure: {
    absent: { id: "tidak tercantum", en: "not listed" },
    ineligible: { id: "tidak memenuhi syarat", en: "not eligible" },
    "no-value": { id: "tanpa nilai", en: "without a value" },
  },
  /** Why an entry was not awarded, or a place is contested. */
  miss: {
    "agency-limit": { id: "batas per instansi", en: "the limit per agency" },
    "below-minimum-grade": { id: "di bawah predikat minimum", en: "below the minimum grade" },
    "below-minimum-score": { id: "di bawah nilai minimum", en: "below the minimum score" },
    "no-grade": { id: "tanpa predikat", en: "no grade" },
    "no-reference": { id: "tanpa pembanding", en: "nothing to compare with" },
    "other-category": { id: "kategori lain", en: "another category" },
    "other-cluster": { id: "kelompok lain", en: "another cluster" },
    "places-filled": { id: "tempatnya sudah terisi", en: "the places are filled" },
    "tie-excluded": { id: "bernilai sama di batas dan tidak disertakan", en: "tied across the cut and left out" },
    "tie-at-cut": { id: "bernilai sama di batas", en: "tied across the cut" },
    "earlier-tier": { id: "menunggu jenjang sebelumnya", en: "it waits for an earlier tier" },
  },
  /** Why an agreement was revised. */
  revision: {
    "change-of-officer": { id: "pergantian pejabat", en: "change of the official" },
    "change-of-priority": { id: "perubahan prioritas", en: "change of priorities" },
    "change-of-strategy": { id: "perubahan strategi", en: "change of the strategy" },
  },
  /** Why two names are near to each other. */
  nearness: {
    writing: { id: "penulisan", en: "writing" },
    "word-order": { id: "urutan kata", en: "order of the words" },
    "unit-kind": { id: "jenis unit", en: "kind of unit" },
    place: { id: "nama tempat", en: "place" },
    "short-form": { id: "singkatan", en: "short form" },
    spelling: { id: "ejaan", en: "spelling" },
    id: { id: "pengenal", en: "the id" },
    code: { id: "kode", en: "code" },
    words: { id: "kata", en: "words" },
  },
  /** Why a name belongs to no agency. */
  stranger: {
    "no-match": { id: "tidak dikenal", en: "not known" },
    "no-name": { id: "tanpa nama", en: "no name" },
    "not-an-agency": { id: "bukan instansi", en: "not an agency" },
  },
  /** What a name stands for. */
  role: {
    agency: { id: "instansi", en: "agency" },
    all: { id: "seluruhnya", en: "all of them" },
    external: { id: "pihak luar", en: "somebody outside" },
    official: { id: "pejabat", en: "an official" },
    sum: { id: "jumlah", en: "a sum" },
  },
  /** What part an agency has in a plan of upgrades. */
  upgrade: {
    "held-by-facts": { id: "tertahan syarat di luar nilai", en: "held back by facts" },
    interchangeable: { id: "dapat saling menggantikan", en: "interchangeable" },
    "no-letters": { id: "tanpa huruf jawaban", en: "without letters" },
    "not-planned": { id: "tidak direncanakan", en: "not planned" },
    "out-of-reach": { id: "di luar jangkauan", en: "out of reach" },
    raised: { id: "dinaikkan", en: "raised" },
    reached: { id: "sudah tercapai", en: "reached" },
    reachable: { id: "dapat dicapai", en: "reachable" },
    spare: { id: "cadangan", en: "in reserve" },
    parts: { id: "sub-komponen paling sedikit", en: "fewest sub-components" },
    steps: { id: "langkah paling sedikit", en: "fewest steps" },
  },
  /** What a row of a sheet of evaluation is of. */
  "level-of-sheet": {
    component: { id: "komponen", en: "component" },
    part: { id: "sub-komponen", en: "sub-component" },
    total: { id: "jumlah", en: "total" },
  },
  /** How a target is divided or taken over. */
  division: {
    equal: { id: "sama rata", en: "equally" },
    proportional: { id: "sebanding", en: "in proportion" },
    same: { id: "sama", en: "the same" },
    own: { id: "milik sendiri", en: "of their own" },
    part: { id: "sebagian", en: "a part" },
  },
  /** What kind of region. */
  scope: {
    province: { id: "provinsi", en: "province" },
    regency: { id: "kabupaten/kota", en: "regency or city" },
  },
  /** Whether two years can be compared. */
  series: {
    continuous: { id: "bersambung", en: "continuous" },
    broken: { id: "terputus karena aturannya berganti", en: "broken, because the rule changed" },
  },
  /** By what a target was set. */
  setting: {
    "best-possible": { id: "sudah yang terbaik", en: "the best there is" },
    law: { id: "ditetapkan peraturan", en: "set by law" },
    "set-by-law": { id: "ditetapkan peraturan", en: "set by law" },
    kept: { id: "tetap", en: "kept" },
    "kept-after-exceeded": { id: "tetap meskipun sudah terlampaui", en: "kept although it was exceeded" },
    lowered: { id: "diturunkan", en: "lowered" },
    "new": { id: "baru", en: "new" },
    "raised-above-reached": { id: "dinaikkan melebihi yang tercapai", en: "raised above what was reached" },
    "raised-as-reached": { id: "dinaikkan sebesar yang tercapai", en: "raised to what was reached" },
    "raised-below-reached": { id: "dinaikkan di bawah yang tercapai", en: "raised, but below what was reached" },
  },
  /** Which sheet of criteria. */
  sheet: {
    guide: { id: "lembar pedoman", en: "the sheet of the guide" },
    institution: { id: "lembar instansi", en: "the sheet of the institution" },
    unit: { id: "lembar unit kerja", en: "the sheet of units" },
  },
  /** What kind of expenditure. */
  spending: {
    capital: { id: "belanja modal", en: "capital" },
    contingency: { id: "belanja tidak terduga", en: "contingency" },
    operating: { id: "belanja operasi", en: "operating" },
    transfer: { id: "belanja transfer", en: "transfers" },
  },
  /** What is rounded. */
  stage: {
    percent: { id: "persen", en: "the percentage" },
    realization: { id: "realisasi", en: "the realisation" },
    target: { id: "target", en: "the target" },
    component: { id: "komponen", en: "the component" },
    total: { id: "jumlah", en: "the total" },
  },
  /** Where a document stands. */
  document: {
    "handed-in": { id: "sudah diserahkan", en: "handed in" },
    late: { id: "terlambat", en: "late" },
    missing: { id: "belum diserahkan", en: "missing" },
    "no-date": { id: "tanpa tenggat", en: "without a date" },
    "not-due": { id: "belum jatuh tempo", en: "not due" },
    "on-time": { id: "tepat waktu", en: "on time" },
  },
  /** Whether an analysis is there. */
  analysis: {
    present: { id: "ada", en: "present" },
    partly: { id: "sebagian", en: "partly" },
    missing: { id: "tidak ada", en: "missing" },
    "not-asked": { id: "tidak diminta", en: "not asked for" },
  },
  /** Whether a condition holds. */
  condition: {
    met: { id: "terpenuhi", en: "met" },
    "not-met": { id: "tidak terpenuhi", en: "not met" },
    unknown: { id: "tidak diketahui", en: "not known" },
    look: { id: "perlu dilihat", en: "to be looked at" },
  },
  /** How one compares with another. */
  comparison: {
    better: { id: "lebih baik", en: "better" },
    same: { id: "sama", en: "the same" },
    worse: { id: "lebih buruk", en: "worse" },
    closer: { id: "makin dekat", en: "closer" },
    further: { id: "makin jauh", en: "further" },
    higher: { id: "makin tinggi makin baik", en: "higher is better" },
    lower: { id: "makin rendah makin baik", en: "lower is better" },
  },
  /** Where something stands beside its plan. */
  pace: {
    ahead: { id: "di depan rencana", en: "ahead" },
    behind: { id: "di belakang rencana", en: "behind" },
    "on-plan": { id: "sesuai rencana", en: "on plan" },
    "on-track": { id: "sesuai target", en: "on track" },
    reached: { id: "tercapai", en: "reached" },
    "out-of-reach": { id: "di luar jangkauan", en: "out of reach" },
    "must-speed-up": { id: "perlu dipercepat", en: "must speed up" },
    "must-slow-down": { id: "perlu diperlambat", en: "must slow down" },
    "money-ahead": { id: "uang mendahului fisik", en: "money is ahead of work" },
    "work-ahead": { id: "fisik mendahului uang", en: "work is ahead of money" },
    together: { id: "sejalan", en: "together" },
  },
  /** The steps from a result to an allowance. */
  step: {
    achievement: { id: "capaian", en: "achievement" },
    allowance: { id: "tambahan penghasilan", en: "allowance" },
    predicate: { id: "predikat", en: "predicate" },
    rating: { id: "rating", en: "rating" },
  },
  /** What became of a sheet of a judge. */
  marking: {
    counted: { id: "dihitung", en: "counted" },
    dropped: { id: "dikeluarkan sebagai nilai ekstrem", en: "dropped as an extreme" },
    incomplete: { id: "belum lengkap", en: "incomplete" },
    "conflict-of-interest": { id: "benturan kepentingan", en: "conflict of interest" },
  },
  /** How several values count. */
  take: {
    highest: { id: "yang tertinggi", en: "the highest" },
    mean: { id: "rata-rata", en: "mean" },
  },
  /** How well an indicator measures what it is for. */
  validity: {
    exact: { id: "tepat", en: "exact" },
    proxy: { id: "pendekatan", en: "proxy" },
    activity: { id: "kegiatan", en: "activity" },
  },
  /** Why a cell holds nothing. */
  empty: {
    carried: { id: "mengikuti sel di atasnya", en: "as the cell above" },
    empty: { id: "kosong", en: "empty" },
    placeholder: { id: "penanda tempat", en: "a placeholder" },
    said: { id: "dinyatakan tidak ada", en: "said to be none" },
  },
  /** From where the year of an indicator was taken. */
  "year-source": {
    quarters: { id: "triwulannya", en: "its quarters" },
    report: { id: "laporannya", en: "its report" },
  },
  /** What a result or a simulation is of. */
  measured: {
    absorption: { id: "penyerapan", en: "absorption" },
    indicator: { id: "indikator", en: "indicator" },
    node: { id: "butir rencana", en: "node" },
    achievements: { id: "capaian", en: "achievements" },
    "award-entries": { id: "peserta penghargaan", en: "entries of an award" },
    "component-sheets": { id: "lembar komponen", en: "sheets of components" },
    results: { id: "hasil evaluasi", en: "results" },
    scores: { id: "nilai", en: "scores" },
    totals: { id: "jumlah", en: "totals" },
    worksheets: { id: "lembar kerja", en: "worksheets" },
  },
  /** Levels of codes of public affairs. */
  field: {
    field: { id: "bidang urusan", en: "field" },
    group: { id: "urusan", en: "group" },
    programme: { id: "program", en: "programme" },
    activity: { id: "kegiatan", en: "activity" },
    "sub-activity": { id: "sub kegiatan", en: "sub-activity" },
  },
  /** What a block of a document is, or what stands in a place of it. */
  block: {
    heading: { id: "judul", en: "heading" },
    list: { id: "daftar", en: "list" },
    missing: { id: "tanpa isi", en: "nothing" },
    "page-break": { id: "ganti halaman", en: "page break" },
    paragraph: { id: "paragraf", en: "paragraph" },
    picture: { id: "gambar", en: "picture" },
    signatures: { id: "tanda tangan", en: "signatures" },
    table: { id: "tabel", en: "table" },
  },
  /** Which of two series. */
  sequence: {
    first: { id: "deret pertama", en: "the first series" },
    second: { id: "deret kedua", en: "the second series" },
  },
  /** In what weights are counted. */
  weighing: {
    percent: { id: "persen", en: "percent" },
    points: { id: "poin", en: "points" },
  },
} satisfies Readonly<Record<string, Words>>;
