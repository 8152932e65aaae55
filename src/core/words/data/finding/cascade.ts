import type { CodeWords } from "../../code-words.ts";

/** Findings of cascades, agreements and the people in them. */
export const cascadeFindingWords = {
  "agreement-budget-mismatch": {
    label: { id: "anggaran perjanjian berbeda dari rencana", en: "an agreed budget differs from the plan" },
    todo: {
      id: "Samakan anggaran perjanjian dengan rencana, atau buat revisinya.",
      en: "Take the budget of the plan, or revise the agreement.",
    },
  },
  "agreement-incomplete": {
    label: { id: "indikator rencana belum diperjanjikan", en: "an indicator of the plan is not in the agreement" },
    todo: { id: "Masukkan indikator itu ke dalam perjanjian.", en: "Add the indicator to the agreement." },
  },
  "agreement-not-in-plan": {
    label: { id: "yang diperjanjikan tidak ada dalam rencana", en: "something promised is not in the plan" },
    todo: { id: "Periksa rencana atau perjanjiannya.", en: "Check the plan or the agreement." },
  },
  "agreement-target-mismatch": {
    label: { id: "target perjanjian berbeda dari rencana", en: "an agreed target differs from the plan" },
    todo: {
      id: "Samakan targetnya, atau buat revisi perjanjian.",
      en: "Take the target of the plan, or revise the agreement.",
    },
  },
  "ambiguous-indicator": {
    label: {
      id: "indikator yang didukung dimiliki beberapa simpul",
      en: "a supported indicator that several nodes have",
    },
    todo: { id: "Sebutkan simpul yang dimaksud.", en: "Name the node that is meant." },
  },
  "below-baseline": {
    label: { id: "target lebih buruk daripada kondisi awal", en: "a target is worse than the baseline" },
    todo: { id: "Periksa target dan kondisi awalnya.", en: "Check target and baseline." },
  },
  "budget-incomplete": {
    label: { id: "pagu belum lengkap", en: "budgets are not complete" },
    todo: { id: "Lengkapi pagu yang belum disebut.", en: "Add the budgets that are missing." },
  },
  "budget-mismatch": {
    label: { id: "pagu berbeda dari jumlah turunannya", en: "a budget is not the sum of those below" },
    todo: { id: "Cari pagu yang salah atau tertinggal.", en: "Look for the budget that is wrong or missing." },
  },
  "chain-gap": {
    label: { id: "ada jenjang yang terlewati", en: "levels of the chain are skipped" },
    todo: {
      id: "Pastikan rantai perjanjiannya memang demikian.",
      en: "Make sure that the chain is meant to skip them.",
    },
  },
  "chain-order": {
    label: { id: "pihak pertama tidak di bawah pihak kedua", en: "the first party is no lower than the second" },
    todo: { id: "Periksa jenjang kedua pihak.", en: "Check the levels of both parties." },
  },
  "code-level": {
    label: { id: "kode milik jenjang lain", en: "a code belongs to another level" },
    todo: { id: "Periksa kode atau jenjangnya.", en: "Check the code or the level." },
  },
  "code-parent": {
    label: { id: "kode induk tidak sesuai", en: "a code does not begin with that of its parent" },
    todo: { id: "Periksa kode atau induknya.", en: "Check the code or the parent." },
  },
  "code-scope": {
    label: { id: "kode milik tingkat pemerintahan lain", en: "a code of another tier of government" },
    todo: {
      id: "Gunakan kode provinsi atau kabupaten/kota yang sesuai.",
      en: "Use the code of the right tier: a province, or a regency or city.",
    },
  },
  "copied-indicator": {
    label: { id: "indikator disalin dari induknya", en: "an indicator is copied from above" },
    todo: {
      id: "Nyatakan hubungannya, atau rumuskan indikator yang sesuai jenjangnya.",
      en: "Declare the relation, or find an indicator for this level.",
    },
  },
  "copied-title": {
    label: { id: "rumusan sama dengan induknya", en: "the wording is that of the node above" },
    todo: { id: "Rumuskan sesuai jenjangnya.", en: "Word it for its level." },
  },
  "counted-twice": {
    label: { id: "satu hasil terhitung lebih dari sekali", en: "a result counts more than once" },
    todo: { id: "Periksa jalur hubungannya.", en: "Check the relations." },
  },
  cycle: {
    label: { id: "hubungan melingkar", en: "rows hang below themselves" },
    todo: { id: "Hapus salah satu hubungannya.", en: "Break one of the links." },
  },
  "duplicate-agreement": {
    label: { id: "ada lebih dari satu perjanjian yang berlaku", en: "more than one agreement is in force" },
    todo: { id: "Tetapkan perjanjian yang berlaku.", en: "Say which agreement is in force." },
  },
  "duplicate-code": {
    label: { id: "kode dipakai dua kali", en: "a code is used twice" },
    todo: { id: "Periksa kode kedua baris.", en: "Check the codes of both rows." },
  },
  "duplicate-id": {
    label: { id: "id dipakai dua kali", en: "an id is used twice" },
    todo: { id: "Berikan id yang berbeda.", en: "Give each row its own id." },
  },
  "duplicate-parent": {
    label: { id: "induk disebut dua kali", en: "a parent is named twice" },
    todo: { id: "Hapus salah satunya.", en: "Take one of them away." },
  },
  "duplicate-support": {
    label: { id: "dukungan dinyatakan dua kali", en: "a support is declared twice" },
    todo: { id: "Hapus salah satunya.", en: "Take one of them away." },
  },
  "invalid-code": {
    label: { id: "bukan kode resmi", en: "not an official code" },
    todo: { id: "Periksa penulisan kodenya.", en: "Check how the code is written." },
  },
  "late-agreement": {
    label: { id: "perjanjian ditandatangani terlambat", en: "an agreement was signed late" },
    todo: { id: "Jelaskan keterlambatannya.", en: "Explain why it is late." },
  },
  "level-order": {
    label: { id: "urutan jenjang terbalik", en: "levels are out of order" },
    todo: { id: "Periksa jenjang atau induknya.", en: "Check the level or the parent." },
  },
  "level-skipped": {
    label: { id: "ada jenjang yang dilewati", en: "levels are skipped" },
    todo: { id: "Lengkapi jenjang di antaranya, bila memang ada.", en: "Add the levels between, if there are any." },
  },
  "made-row": {
    label: { id: "baris dibuat dari kode di bawahnya", en: "a row was made from a code below it" },
    todo: { id: "Lengkapi baris itu beserta pagunya.", en: "Add the row with its budget." },
  },
  "missing-parent": {
    label: { id: "induk tidak ada", en: "a parent that no row has" },
    todo: { id: "Tambahkan induknya, atau perbaiki kodenya.", en: "Add the parent, or mend its id." },
  },
  "mixed-relation": {
    label: { id: "indikator disusun dengan lebih dari satu cara", en: "an indicator is made in more than one way" },
    todo: { id: "Nyatakan satu hubungan saja.", en: "Declare one relation only." },
  },
  "monitoring-stops": {
    label: { id: "pemantauan berhenti di atas eselon III", en: "monitoring stops above echelon III" },
    todo: {
      id: "Turunkan indikator sampai eselon III atau di bawahnya.",
      en: "Cascade indicators to echelon III or lower.",
    },
  },
  "negative-budget": {
    label: { id: "pagu bernilai negatif", en: "a budget below zero" },
    todo: { id: "Periksa penulisan pagunya.", en: "Check how the budget is written." },
  },
  "no-child": {
    label: { id: "belum memiliki turunan", en: "there is nothing below" },
    todo: { id: "Lengkapi turunannya.", en: "Add what is below." },
  },
  "no-direction": {
    label: { id: "yang terburuk tidak dapat ditentukan", en: "the worst value cannot be told" },
    todo: { id: "Gunakan aturan lain.", en: "Take another rule." },
  },
  "no-indicator": {
    label: { id: "belum memiliki indikator", en: "there is no indicator" },
    todo: { id: "Tetapkan indikatornya.", en: "Add an indicator." },
  },
  "no-owner": {
    label: { id: "belum memiliki penanggung jawab", en: "there is no owner" },
    todo: { id: "Tetapkan penanggung jawabnya.", en: "Name the owner." },
  },
  "no-quarter-target": {
    label: { id: "belum memiliki target triwulan", en: "there are no targets of quarters" },
    todo: { id: "Lengkapi target setiap triwulan.", en: "Add the target of each quarter." },
  },
  "no-role": {
    label: { id: "tidak memiliki peran pada hasil kerja", en: "no part in any result" },
    todo: { id: "Tetapkan perannya.", en: "Give the person a part." },
  },
  "no-root": {
    label: { id: "pohon kinerja tidak berpangkal", en: "the cascade has no root" },
    todo: { id: "Periksa induk baris teratas.", en: "Check the parents of the uppermost rows." },
  },
  "no-share": {
    label: { id: "porsi tidak disebut", en: "there are no shares" },
    todo: { id: "Sebutkan porsi setiap induk, bila tidak sama.", en: "State the shares if they are not equal." },
  },
  "no-signature": {
    label: { id: "perjanjian belum ditandatangani", en: "an agreement is not signed" },
    todo: { id: "Lengkapi tanggal penandatanganannya.", en: "Add the day of signing." },
  },
  "no-target": {
    label: { id: "belum memiliki target", en: "there is no target" },
    todo: { id: "Tetapkan targetnya.", en: "Add the target." },
  },
  "no-unit": {
    label: { id: "belum memiliki satuan", en: "there is no unit" },
    todo: { id: "Sebutkan satuannya.", en: "Add the unit." },
  },
  "not-additive": {
    label: { id: "persentase, indeks, atau predikat dijumlahkan", en: "percentages, indices or levels are summed" },
    todo: { id: "Nyatakan hubungan lain.", en: "Declare another relation." },
  },
  "orphan-agreement": {
    label: { id: "atasan tidak memiliki perjanjian", en: "the superior has no agreement" },
    todo: { id: "Lengkapi perjanjian atasannya.", en: "Add the agreement of the superior." },
  },
  "orphan-commitment": {
    label: { id: "janji tidak bertumpu pada janji atasan", en: "a commitment rests on nothing above" },
    todo: { id: "Hubungkan dengan janji atasan.", en: "Link it to a commitment of the superior." },
  },
  "polarity-mismatch": {
    label: { id: "polarisasi berbeda dari yang di atasnya", en: "the polarity differs from that above" },
    todo: { id: "Samakan polarisasinya.", en: "Take the polarity above." },
  },
  "predicate-limit": {
    label: { id: "sebaran predikat melampaui batas", en: "the distribution of predicates passes a limit" },
    todo: { id: "Tinjau kembali predikat pegawai.", en: "Look at the predicates again." },
  },
  "predicate-majority": {
    label: { id: "predikat terbanyak tidak sesuai pola", en: "another predicate is the most frequent" },
    todo: { id: "Tinjau kembali predikat pegawai.", en: "Look at the predicates again." },
  },
  "realization-not-agreed": {
    label: { id: "realisasi tanpa perjanjian", en: "a realisation that was not agreed" },
    todo: {
      id: "Periksa indikator dan tahunnya, atau revisi perjanjian kinerjanya.",
      en: "Check the indicator and the year, or revise the agreement.",
    },
  },
  "share-missing": {
    label: { id: "sebagian porsi tidak disebut", en: "some shares are missing" },
    todo: { id: "Lengkapi porsinya.", en: "Add the shares." },
  },
  "share-sum": {
    label: { id: "porsi tidak genap", en: "shares do not make the whole" },
    todo: {
      id: "Perbaiki porsinya agar berjumlah 1 atau 100.",
      en: "Mend the shares so that they add up to 1 or 100.",
    },
  },
  "signed-before-superior": {
    label: { id: "ditandatangani sebelum perjanjian atasan", en: "signed before that of the superior" },
    todo: { id: "Pastikan janji atasannya sudah tetap.", en: "Make sure that the superior's agreement stands." },
  },
  "signed-outside-year": {
    label: { id: "ditandatangani di luar tahunnya", en: "signed outside its year" },
    todo: { id: "Periksa tanggalnya.", en: "Check the day." },
  },
  "target-mismatch": {
    label: { id: "target tidak sesuai hubungannya", en: "a target is not what its relation makes it" },
    todo: { id: "Periksa target atau hubungannya.", en: "Check the target or the relation." },
  },
  "uncovered-result": {
    label: { id: "hasil kerja belum dibagi kepada siapa pun", en: "a result that nobody takes over" },
    todo: { id: "Tetapkan pegawai yang berperan.", en: "Name who takes it over." },
  },
  "unit-mismatch": {
    label: { id: "satuan berbeda dari yang di atasnya", en: "the unit differs from that above" },
    todo: { id: "Samakan satuannya.", en: "Take the unit above." },
  },
  "unknown-indicator": {
    label: { id: "indikator yang didukung tidak ada", en: "a supported indicator is nowhere" },
    todo: { id: "Periksa id indikatornya.", en: "Check the id of the indicator." },
  },
  "unknown-result": {
    label: { id: "bukan hasil kerja atasan", en: "not a result of the superior" },
    todo: { id: "Periksa id hasil kerjanya.", en: "Check the id of the result." },
  },
  "unknown-revision": {
    label: { id: "perjanjian yang direvisi tidak dikenal", en: "the revised agreement is not known" },
    todo: { id: "Periksa id perjanjian yang direvisi.", en: "Check the id of the revised agreement." },
  },
  "unlinked-indicator": {
    label: { id: "indikator tidak mendukung yang di atasnya", en: "an indicator supports none above" },
    todo: { id: "Nyatakan indikator yang didukungnya.", en: "Declare what it supports." },
  },
  "unrecorded-revision": {
    label: { id: "perubahan target tanpa catatan revisi", en: "targets changed without a revision on record" },
    todo: { id: "Catat revisinya beserta alasannya.", en: "Record the revision and its reason." },
  },
  "weight-sum": {
    label: { id: "bobot tidak berjumlah seratus", en: "weights do not add up to a hundred" },
    todo: { id: "Perbaiki bobotnya agar berjumlah 100.", en: "Mend the weights so that they add up to 100." },
  },
} satisfies Record<string, CodeWords>;
