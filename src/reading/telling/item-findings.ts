import { findingKind, namesFact, plural, textFact, wordFact } from "../../core/index.ts";
import { countFact } from "../../number/index.ts";

const sideWords = {
  left: { id: "pertama", en: "first" },
  right: { id: "kedua", en: "second" },
};

/** What may not be known of a sheet. */
export const contextWords = {
  agency: { id: "perangkat daerah", en: "the agency" },
  year: { id: "tahun", en: "the year" },
  period: { id: "periode", en: "the period" },
  "plan-start": { id: "tahun pertama rencana", en: "the first year of the plan" },
  polarity: { id: "arah indikator", en: "which way is good" },
  "target-and-unit": { id: "target dan satuan", en: "targets and units" },
  judge: { id: "juri", en: "the judge" },
  stage: { id: "tahap penilaian", en: "the stage of the jury" },
};

export const unknownPart = /* @__PURE__ */ findingKind("unknown-part", "warning", {
  facts: { cell: textFact, title: textFact },
  id: ({ cell, title }) => `Sub-komponen ${title} pada sel ${cell} tidak ada dalam aturan nasional.`,
  en: ({ cell, title }) => `Sub-component ${title} in cell ${cell} is none of the national rule.`,
});

export const noAnswers = /* @__PURE__ */ findingKind("no-answers", "info", {
  facts: { sheet: textFact },
  id: ({ sheet }) => `Lembar ${sheet} hanya memuat daftar kriteria tanpa jawaban.`,
  en: ({ sheet }) => `Sheet ${sheet} is a list of criteria without answers.`,
});

export const criteriaCount = /* @__PURE__ */ findingKind("criteria-count", "info", {
  facts: { criteria: countFact, official: countFact },
  id: ({ criteria, official }) => `Lembar memuat ${criteria} kriteria, sedangkan daftar resmi memuat ${official}.`,
  en: ({ criteria, official }, { criteria: count }) =>
    `The sheet has ${criteria} ${plural(count, "criterion", "criteria")}, the official list ${official}.`,
});

export const missingContext = /* @__PURE__ */ (() =>
  findingKind("missing-context", "warning", {
    facts: { what: wordFact(contextWords) },
    id: ({ what }) => `Lembar tidak menyebut ${what}, dan keterangannya tidak diberikan.`,
    en: ({ what }) => `The sheet does not say ${what}, and it was not told.`,
  }))();

export const accumulationUnknown = /* @__PURE__ */ findingKind("accumulation-unknown", "warning", {
  facts: { fields: namesFact },
  id: ({ fields }) => `Tidak diketahui apakah angka pada kolom ${fields} berlaku per periode atau sejak awal tahun.`,
  en: ({ fields }) =>
    `It is not known whether the figures of columns ${fields} are of each period or since the start of the year.`,
});

export const unjoinedRows = /* @__PURE__ */ (() =>
  findingKind("unjoined-rows", "warning", {
    facts: { rows: countFact, example: textFact, side: wordFact(sideWords) },
    id: ({ rows, example, side }) => `${rows} baris dari daftar ${side} tidak memiliki pasangan, misalnya ${example}.`,
    en: ({ rows, example, side }, { rows: count }) =>
      `${rows} ${plural(count, "row", "rows")} of the ${side} list ${plural(count, "has", "have")} no counterpart, such as ${example}.`,
  }))();

export const repeatedCode = /* @__PURE__ */ (() =>
  findingKind("repeated-code", "warning", {
    facts: { code: textFact, rows: countFact, side: wordFact(sideWords) },
    id: ({ code, rows, side }) =>
      `Kode ${code} muncul pada ${rows} baris dari daftar ${side}, sehingga tidak dipasangkan.`,
    en: ({ code, rows, side }) => `Code ${code} stands on ${rows} rows of the ${side} list, and is not paired.`,
  }))();
