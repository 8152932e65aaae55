import { type Citation, deepFreeze } from "../../../core/index.ts";
import { answerWords, evidenceWords, flagWords } from "./answer-words.ts";
import { levelWords } from "./level-words.ts";
import { monthWords, planYearWords, quarterWords, semesterWords } from "./period-words.ts";
import { followUpWords, reviewWords, spendingWords, versionWords } from "./status-words.ts";
import type { Vocabulary } from "./vocabulary-subjects.ts";

/**
 * The words of existing applications and forms, in small letters, with our word for each. Unknown words are not guessed:
 * {@link translateTerm} refuses them.
 *
 * @term kosakata aplikasi
 * @see Seen in government applications and published tables: practice, not law; see {@link vocabularySource}.
 * @example
 * ```ts
 * import { vocabulary } from "sakip";
 *
 * vocabulary.polarity["negatif"] // => "minimize"
 * vocabulary.quarter["triwulan iv"] // => 4
 * ```
 */
export const vocabulary: Vocabulary = /* @__PURE__ */ deepFreeze<Vocabulary>({
  polarity: {
    maximize: "maximize",
    maximise: "maximize",
    max: "maximize",
    positif: "maximize",
    positive: "maximize",
    "semakin besar semakin baik": "maximize",
    umum: "maximize",
    normal: "maximize",
    "kondisi normal": "maximize",
    naik: "maximize",
    "trend naik": "maximize",
    up: "maximize",
    "higher is better": "maximize",
    "semakin tinggi semakin baik": "maximize",
    minimize: "minimize",
    minimise: "minimize",
    min: "minimize",
    negatif: "minimize",
    negative: "minimize",
    "semakin kecil semakin baik": "minimize",
    khusus: "minimize",
    "kondisi khusus": "minimize",
    turun: "minimize",
    "trend turun": "minimize",
    down: "minimize",
    "lower is better": "minimize",
    "semakin rendah semakin baik": "minimize",
    stabilize: "stabilize",
    stabilise: "stabilize",
    stabil: "stabilize",
    tetap: "stabilize",
    flat: "stabilize",
    "trend flat": "stabilize",
    "trend tetap": "stabilize",
    equal: "stabilize",
  },
  accumulation: {
    kumulatif: "cumulative",
    cumulative: "cumulative",
    akumulasi: "cumulative",
    komulatif: "cumulative",
    akumulatif: "cumulative",
    "sampai dengan": "cumulative",
    "s/d": "cumulative",
    "s.d": "cumulative",
    "s/d bulan ini": "cumulative",
    "non kumulatif": "per-period",
    nonkumulatif: "per-period",
    "non komulatif": "per-period",
    nonkomulatif: "per-period",
    "tidak kumulatif": "per-period",
    "bulan ini": "per-period",
    "triwulan ini": "per-period",
    "non cumulative": "per-period",
    "per periode": "per-period",
    "per period": "per-period",
  },
  consolidation: {
    sum: "sum",
    jumlah: "sum",
    penjumlahan: "sum",
    average: "average",
    "rata rata": "average",
    last: "last",
    "take last known": "last",
    "take last known value": "last",
    tlk: "last",
    "nilai terakhir": "last",
    maximum: "maximum",
    maksimum: "maximum",
    tertinggi: "maximum",
    minimum: "minimum",
    terendah: "minimum",
  },
  quarter: quarterWords,
  planYear: planYearWords,
  semester: semesterWords,
  month: monthWords,
  kind: {
    iku: "iku",
    "indikator kinerja utama": "iku",
    ikp: "ikp",
    "indikator kinerja program": "ikp",
    ikk: "ikk",
    "indikator kinerja kegiatan": "ikk",
    other: "other",
    lainnya: "other",
  },
  frequency: {
    year: "year",
    tahunan: "year",
    semester: "semester",
    semesteran: "semester",
    quarter: "quarter",
    triwulan: "quarter",
    triwulanan: "quarter",
    tribulan: "quarter",
    month: "month",
    bulanan: "month",
  },
  quantity: {
    amount: "amount",
    rp: "amount",
    rupiah: "amount",
    ratio: "ratio",
    rasio: "ratio",
    "%": "ratio",
    persen: "ratio",
    prosen: "ratio",
    persentase: "ratio",
    "‰": "ratio",
    permil: "ratio",
    index: "index",
    indeks: "index",
    nilai: "index",
    skor: "index",
    poin: "index",
    level: "level",
    predikat: "level",
    opini: "level",
    kategori: "level",
    tingkat: "level",
  },
  level: levelWords,
  answer: answerWords,
  flag: flagWords,
  evidence: evidenceWords,
  followUp: followUpWords,
  review: reviewWords,
  version: versionWords,
  spending: spendingWords,
});

/**
 * Where the words of {@link vocabulary} were seen, and how well their meaning is known.
 *
 * @term kosakata aplikasi
 * @example
 * ```ts
 * import { vocabularySource } from "sakip";
 *
 * vocabularySource.status // => "practice"
 * ```
 */
export const vocabularySource: Citation = /* @__PURE__ */ deepFreeze<Citation>({
  title: "Aplikasi e-SAKIP dan tabel yang diterbitkan",
  status: "practice",
  note: {
    id: "Kata kondisi normal dan khusus dibaca di LKJIP Maluku Tengah 2021. Kolom target_1 … dibaca sebagai tahun rencana; aplikasi yang memakainya untuk triwulan harus menerjemahkannya sendiri. Huruf T berarti Tidak dalam kertas kerja dan benar dalam ekspor basis data; subjeknya yang menentukan.",
    en: "“Kondisi normal” and “kondisi khusus” were read in LKJIP Maluku Tengah 2021. Columns target_1 … are read as years of the plan; an application that uses them for quarters has to translate them itself. T is Tidak in work papers and true in exports of databases: the subject decides.",
  },
});
