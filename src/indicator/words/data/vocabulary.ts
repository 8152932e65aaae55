import { type Citation, deepFreeze } from "../../../core/index.ts";
import type { Accumulation, ConsolidationMethod, IndicatorKind, Quantity } from "../../plan/index.ts";
import type { Polarity } from "../../target/index.ts";

/**
 * What existing applications and forms mean by their words, subject by subject.
 *
 * @term kosakata aplikasi
 */
export interface Vocabulary {
  /** Which way is good. */
  readonly polarity: Readonly<Record<string, Polarity>>;
  /** Whether a figure counts from the start of the year. */
  readonly accumulation: Readonly<Record<string, Accumulation>>;
  /** How the figures of periods become one. */
  readonly consolidation: Readonly<Record<string, ConsolidationMethod>>;
  /** Quarters of a year, as columns are named. */
  readonly quarter: Readonly<Record<string, 1 | 2 | 3 | 4>>;
  /** Years of a plan, counted from 1, as columns are named. */
  readonly planYear: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6>>;
  /** Kinds of indicators. */
  readonly kind: Readonly<Record<string, IndicatorKind>>;
  /** How often an indicator is measured. */
  readonly frequency: Readonly<Record<string, "year" | "semester" | "quarter" | "month">>;
  /** What kind of figure a unit stands for; units of things that are counted are not listed. */
  readonly quantity: Readonly<Record<string, Quantity>>;
}

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
    equal: "stabilize",
  },
  accumulation: {
    kumulatif: "cumulative",
    cumulative: "cumulative",
    akumulasi: "cumulative",
    "non kumulatif": "per-period",
    nonkumulatif: "per-period",
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
  quarter: {
    tw1: 1,
    "tw 1": 1,
    "tw i": 1,
    q1: 1,
    "triwulan 1": 1,
    "triwulan i": 1,
    tw2: 2,
    "tw 2": 2,
    "tw ii": 2,
    q2: 2,
    "triwulan 2": 2,
    "triwulan ii": 2,
    tw3: 3,
    "tw 3": 3,
    "tw iii": 3,
    q3: 3,
    "triwulan 3": 3,
    "triwulan iii": 3,
    tw4: 4,
    "tw 4": 4,
    "tw iv": 4,
    q4: 4,
    "triwulan 4": 4,
    "triwulan iv": 4,
  },
  planYear: {
    "target 1": 1,
    "tahun ke 1": 1,
    "target 2": 2,
    "tahun ke 2": 2,
    "target 3": 3,
    "tahun ke 3": 3,
    "target 4": 4,
    "tahun ke 4": 4,
    "target 5": 5,
    "tahun ke 5": 5,
    "target 6": 6,
    "tahun ke 6": 6,
  },
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
    id: "Kata kondisi normal dan khusus dibaca di LKJIP Maluku Tengah 2021. Kolom target_1 … dibaca sebagai tahun rencana; aplikasi yang memakainya untuk triwulan harus menerjemahkannya sendiri.",
    en: "“Kondisi normal” and “kondisi khusus” were read in LKJIP Maluku Tengah 2021. Columns target_1 … are read as years of the plan; an application that uses them for quarters has to translate them itself.",
  },
});
