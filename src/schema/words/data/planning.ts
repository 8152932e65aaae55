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
};
