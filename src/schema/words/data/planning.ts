import type { WordsByShape } from "../words-by-shape.ts";

/** What is said of the shapes of this room and of their keys: the English is the comment of the declaration. */
export const planningWords: WordsByShape = {
  earlyAssumptionsShape: {
    title: { id: "Asumsi peringatan dini", en: "Early assumptions" },
    keys: {
      asOf: { id: "Hari peninjauan.", en: "The day of the look." },
      target: {
        id: "Bagi anggaran: target penyerapan dalam persen.",
        en: "Of budgets: the target of absorption in percent.",
      },
      until: {
        id: "Bagi anggaran: hari terakhir untuk mencapai target; 31 Desember tahun yang sama bila tidak disebut.",
        en: "Of budgets: the day by which the target is to be reached; 31 December of the same year unless told.",
      },
      mostTimes: {
        id: "Paling banyak berapa kali laju selama ini dianggap mungkin, 1 atau lebih. Laju yang harus turun dapat turun sebanyak itu. Tanpa ini hanya yang pasti yang disebut tidak terkejar.",
        en: "How many times the pace so far is held possible at most, 1 or more. A pace that must fall can fall by as many times. Without it only what is certain is called out of reach.",
      },
    },
  },
  earlyIndicatorShape: {
    title: { id: "Indikator dengan target setahun", en: "Early indicator" },
    keys: {
      id: { id: "Tanda pengenal indikator.", en: "The id of the indicator." },
      polarity: { id: "Arah mana yang baik.", en: "Which way is good." },
      rows: {
        id: "Baris-baris sepanjang tahun, satu untuk setiap periode, termasuk yang akan datang: semuanya dari satu jenis periode.",
        en: "The rows of the whole year, one per period, those to come among them: all of one kind of period.",
      },
      method: { id: "Cara periode-periode menjadi angka setahun.", en: "How periods become the figure of the year." },
      targets: {
        id: "Cara target dihitung: sejak awal tahun, atau hanya untuk periodenya sendiri.",
        en: "How the targets count: from the start of the year, or their own period only.",
      },
      realizations: { id: "Cara realisasi dihitung.", en: "How the realisations count." },
      quantity: {
        id: "Jenis besarannya: hanya jumlah yang ditambahkan, dan tingkat tidak pernah dirata-ratakan.",
        en: "What kind of figure it is: only amounts are summed, and levels are never averaged.",
      },
      start: {
        id: "Kedudukan angka yang tidak dijumlahkan sebelum periode pertama: tingkat, indeks, rasio.",
        en: "Where a figure that is not added up stood before the first period: a level, an index, a ratio.",
      },
      possible: {
        id: "Yang paling sedikit dan paling banyak dapat ditunjukkan satu periode, seperti 0 dan 100 persen.",
        en: "What one period can show at least and at most, such as 0 and 100 percent.",
      },
      "rows.period": { id: "Periodenya.", en: "The period." },
      "rows.target": {
        id: 'Target; "null" bila rencana tidak memuatnya.',
        en: "The target; null when the plan has none.",
      },
      "rows.realization": {
        id: 'Yang dicapai: angka, tingkat sebagai teks, atau "null" bila tidak dilaporkan.',
        en: "What was reached: a number, a level as text, or null when nothing was reported.",
      },
      "possible.least": { id: "Paling sedikit.", en: "At least this." },
      "possible.most": { id: "Paling banyak.", en: "At most this." },
    },
  },
  simulationInputShape: {
    title: { id: "Data simulasi", en: "Simulation input" },
    keys: {
      "1.kind": {
        id: "Lembar kerja menurut dua peraturan, atau menurut satu peraturan dan variannya.",
        en: "Worksheets under two regulations, or under a regulation and a variant of it.",
      },
      "1.worksheets": {
        id: 'Lembar-lembar kerja, masing-masing dengan "agencyId".',
        en: "The worksheets, each with its `agencyId`.",
      },
      "2.kind": {
        id: "Nilai komponen yang diumumkan menurut dua peraturan.",
        en: "Published values of components under two regulations.",
      },
      "2.sheets": {
        id: 'Lembar-lembar komponen, masing-masing dengan "agencyId".',
        en: "The component sheets, each with its `agencyId`.",
      },
      "3.kind": { id: "Nilai menurut dua skala.", en: "Scores under two scales." },
      "3.scores": {
        id: 'Nilai-nilainya, masing-masing dengan tanda pengenal sendiri; "null" bila tidak ada.',
        en: "The scores, each with an id of its own; null where there is none.",
      },
      "4.kind": {
        id: "Jumlah nilai berbobot menurut dua susunan bobot.",
        en: "Totals of weighted values under two sets of weights.",
      },
      "4.items": {
        id: "Yang diperingkat, masing-masing dengan tanda pengenal sendiri.",
        en: "What is ranked, each with an id of its own.",
      },
      "5.kind": { id: "Peserta menurut dua ketentuan penghargaan.", en: "Entries under two award schemes." },
      "5.entries": { id: "Para peserta.", en: "The entries." },
      "5.round": {
        id: "Tahun, hari, pemenang terdahulu, dan keputusan tim juri.",
        en: "The year, the day, past winners and decisions of the jury.",
      },
      "6.kind": {
        id: "Hasil menurut dua kebijakan penghargaan dan sanksi.",
        en: "Results under two policies of rewards and sanctions.",
      },
      "6.results": { id: "Hasil per bulan.", en: "The results by month." },
      "6.allowances": {
        id: "Tunjangan sebulan dalam rupiah menurut tanda pengenal yang dinilai: tanpa ini hanya persennya yang disebut.",
        en: "The allowance of a month in rupiah, by the id of who was assessed: without it only percents are told.",
      },
      "7.kind": {
        id: "Target dan realisasi menurut dua kebijakan capaian.",
        en: "Targets and realisations under two policies of achievement.",
      },
      "7.inputs": {
        id: "Yang diukur, masing-masing dengan tanda pengenal sendiri.",
        en: "What is measured, each with an id of its own.",
      },
      "3.scores.id": { id: "Pemilik nilainya.", en: "Whose score it is." },
      "3.scores.score": { id: 'Nilainya; "null" bila tidak ada.', en: "The score; null where there is none." },
      "4.items.id": { id: "Tanda pengenalnya.", en: "The id." },
      "4.items.values": {
        id: 'Nilai menurut kunci bobot; "null" bila tidak diketahui: yang demikian tidak memperoleh jumlah.',
        en: "The values by the keys of the weights; null where one is not known: such an item has no total.",
      },
      "7.inputs.id": { id: "Tanda pengenal indikator.", en: "The id of the indicator." },
      "7.inputs.input": {
        id: 'Target dan realisasi, sebagaimana diterima "measureAchievement".',
        en: "Target and realisation, as `measureAchievement` takes them.",
      },
    },
  },
  upgradeGoalShape: {
    title: { id: "Sasaran predikat daerah", en: "Upgrade goal" },
    keys: {
      reach: {
        id: "Sekian instansi berpredikat tertentu, atau rata-rata semuanya pada predikat atau nilai tertentu.",
        en: "So many agencies with a grade, or the mean of all at a grade or at so many points.",
      },
      smallest: {
        id: 'Yang dihitung: "steps", huruf yang naik (bawaan), atau "parts", sub-komponen dan butir yang naik.',
        en: 'What is counted: `"steps"`, letters that rise (the default), or `"parts"`, sub-components and items that do.',
      },
      fixed: { id: "Yang tetap seperti sekarang.", en: "What is to stay as it is." },
      avoid: {
        id: 'Huruf yang tidak boleh menjadi sasaran kenaikan: ["AA"].',
        en: 'Letters that nothing is to rise to: `["AA"]`.',
      },
      mostSteps: {
        id: "Paling banyak berapa huruf satu sub-komponen atau butir boleh naik.",
        en: "How many letters one sub-component or item may rise at most.",
      },
      limit: {
        id: "Paling banyak berapa pilihan yang diminta bagi satu instansi, bila ada beberapa; 10 bila tidak disebut.",
        en: "How many sets are wanted of an agency at most, where several do; 10 unless told.",
      },
      regulation: {
        id: "Peraturannya, bila bukan peraturan nasional.",
        en: "The regulation, when it is no national one.",
      },
      "reach.1.grade": {
        id: "Predikat yang hendak dicapai instansi, atau yang lebih baik.",
        en: "The grade that agencies are to have, or a better one.",
      },
      "reach.1.count": {
        id: "Berapa instansi yang hendak mencapainya, termasuk yang sudah mencapainya.",
        en: "How many are to have it, those that have it already among them.",
      },
      "reach.2.mean": {
        id: "Yang hendak dicapai rata-rata semua nilai: sebuah predikat, atau paling sedikit sekian.",
        en: "What the mean of all totals is to come to: a grade, or so many points at least.",
      },
      "fixed.agencyId": {
        id: "Instansi yang dimaksud; semuanya bila tidak disebut.",
        en: "The agency that it holds for; all of them unless told.",
      },
      "fixed.codes": {
        id: "Yang tetap, menurut kode komponen, sub-komponen, dan butir; seluruh instansi bila tidak disebut.",
        en: "What is to stay, by the codes of components, sub-components and items; the whole agency unless told.",
      },
    },
  },
  preassessmentInputShape: {
    title: { id: "Bahan penilaian awal", en: "Preassessment input" },
    keys: {
      agencyId: { id: "Instansinya.", en: "The agency." },
      year: { id: "Tahun anggaran yang kinerjanya ditinjau.", en: "The fiscal year whose performance is looked at." },
      asOf: {
        id: "Hari peninjauan; tanpa ini seluruh tahun dianggap sudah berakhir.",
        en: "The day of the look; without it everything of the year is over.",
      },
      sheet: {
        id: "Daftar kriteria peraturan nasional: daftar pedoman bila tidak disebut.",
        en: "The list of criteria of the national regulation: that of the guide unless told.",
      },
      cascade: {
        id: 'Pohon kinerja, sebagaimana dihasilkan "buildCascade".',
        en: "The cascade, as `buildCascade` gives it.",
      },
      agreements: { id: "Perjanjian-perjanjian kinerja.", en: "The performance agreements." },
      measurements: {
        id: 'Yang dicapai dari perjanjian kinerja, sebagaimana dihasilkan "measureAgreement".',
        en: "What was reached of agreements, as `measureAgreement` gives it.",
      },
      calendar: {
        id: 'Yang harus disampaikan instansi, sebagaimana dihasilkan "reportingCalendar".',
        en: "What the agency has to hand in, as `reportingCalendar` lists it.",
      },
      documents: { id: "Yang sudah disampaikan.", en: "What it handed in." },
      report: {
        id: 'Analisis dalam laporan kinerjanya, sebagaimana diterima "checkReport".',
        en: "The analyses that its performance report makes, as `checkReport` takes them.",
      },
      recommendations: {
        id: "Rekomendasi evaluasi internal, beserta tindak lanjutnya.",
        en: "The recommendations of the internal evaluation, with what became of them.",
      },
      evaluations: {
        id: 'Hasil evaluasi internal, masing-masing dengan "agencyId".',
        en: "The evaluations that the internal evaluation made, each with its `agencyId`.",
      },
      employees: {
        id: "Tanda pengenal semua pegawai: mereka yang wajib mempunyai perjanjian kinerja sendiri.",
        en: "The ids of all employees: those who must have an agreement of their own.",
      },
      "measurements.year": { id: "Tahun anggarannya.", en: "The fiscal year." },
      "measurements.indicators": { id: "Indikator-indikatornya.", en: "The indicators." },
      "calendar.id": { id: "Tanda pengenal tenggat.", en: "The id of the deadline." },
      "calendar.label": { id: "Yang harus disampaikan.", en: "What has to be handed in." },
      "calendar.due": {
        id: "Tanggal terakhirnya, atau alasan tidak adanya.",
        en: "The last date, or why there is none.",
      },
      "calendar.basis": { id: "Dasar tenggatnya.", en: "Where the deadline comes from." },
      "evaluations.agencyId": { id: "Instansi atau unit kerjanya.", en: "The agency or the unit." },
      "measurements.indicators.title": { id: "Nama indikator.", en: "The name of the indicator." },
      "measurements.indicators.quarters": { id: "Triwulan-triwulannya.", en: "Its quarters." },
      "measurements.indicators.year": { id: "Capaian setahun.", en: "The achievement of the year." },
      "calendar.due.1.status": { id: "Menyatakan bahwa ada nilainya.", en: "Says that there is a value." },
      "calendar.due.1.value": { id: "Nilainya.", en: "The value." },
      "calendar.due.2.status": { id: "Menyatakan bahwa tidak ada nilainya.", en: "Says that there is none." },
      "calendar.due.2.reason": { id: "Alasannya: satu kata tetap.", en: "Why: a stable kebab-case word." },
      "measurements.indicators.quarters.quarter": { id: "Triwulan: 1 sampai 4.", en: "The quarter: 1 to 4." },
      "measurements.indicators.quarters.achievement": { id: "Capaiannya.", en: "Its achievement." },
      "measurements.indicators.year.status": { id: "Apakah ada capaiannya.", en: "Whether there is an achievement." },
      "measurements.indicators.year.met": {
        id: "Apakah targetnya tercapai, bila ada capaiannya.",
        en: "Whether the target was met, where there is one.",
      },
      "measurements.indicators.year.reason": { id: "Alasan tidak adanya.", en: "Why there is none." },
    },
  },
  officialShape: {
    title: { id: "Bahan kartu kinerja pejabat", en: "Official" },
    keys: {
      agreement: { id: "Perjanjian kinerja pejabat itu.", en: "The performance agreement of the official." },
      realizations: {
        id: "Yang dicapai darinya, per triwulan dan setahun.",
        en: "What was reached of it, by quarter and in the year.",
      },
      behaviour: {
        id: "Perilaku kerja dibandingkan dengan ekspektasi, sebagaimana dinilai atasan; tidak ada selama belum dinilai.",
        en: "How behaviour compared with what was expected, as the superior judged it; absent while it was not.",
      },
      months: { id: "Bulan-bulan yang ditanyakan tunjangannya.", en: "The months whose allowance is asked about." },
      "months.month": { id: 'Bulannya: "2025-08".', en: 'The month: `"2025-08"`.' },
      "months.allowance": {
        id: "Tambahan penghasilan pegawai (TPP) bulan itu dalam rupiah sebelum koreksi; tanpa ini hanya persennya yang disebut.",
        en: "The allowance (TPP) of the month in rupiah before corrections; without it percentages alone are told.",
      },
      "months.values": {
        id: 'Ukuran lain yang dilihat kebijakan, menurut namanya; "null" bila tidak diketahui.',
        en: "What else the policy looks at, by name; null where it is not known.",
      },
    },
  },
};
