import type { Bilingual, Citation } from "../../../core/index.ts";
import type { RegulationInput } from "../../rule/index.ts";

type AnswerScaleInput = RegulationInput["answerScales"][number];

// The eight letters have the same values everywhere; only what AA and A ask for differs between existence on the one
// side, quality and use on the other.

const SOURCE: Citation = {
  title: "PermenPANRB 88/2021",
  status: "restated",
  clause: "nilai jawaban sub-komponen",
  note: {
    id: "Huruf, nilai dan artinya sama pada beberapa lembar kerja dan aplikasi.",
    en: "Letters, values and meanings are the same in several worksheets and applications.",
  },
};

/** The answers of PermenPANRB 88/2021. */
export const answerScalesOf88: readonly AnswerScaleInput[] = /* @__PURE__ */ (() => [
  letters(
    "existence",
    {
      id: "Semua kriteria terpenuhi 100% dan dipertahankan sekurang-kurangnya 5 tahun terakhir",
      en: "All criteria met in full, and kept so for at least five years",
    },
    {
      id: "Semua kriteria terpenuhi 100% dan dipertahankan sekurang-kurangnya 1 tahun terakhir",
      en: "All criteria met in full, and kept so for at least one year",
    },
  ),
  letters(
    "quality-and-use",
    {
      id: "Semua kriteria terpenuhi 100% dan ada upaya inovatif serta layak menjadi percontohan nasional",
      en: "All criteria met in full, with innovation fit to be a national example",
    },
    {
      id: "Semua kriteria terpenuhi 100% dan ada beberapa upaya yang bisa dihargai",
      en: "All criteria met in full, with some efforts worth credit",
    },
  ),
])();

function letters(id: string, excellent: Bilingual, good: Bilingual): AnswerScaleInput {
  return {
    id,
    answers: [
      { code: "AA", value: "100", meaning: excellent, evidence: excellent },
      { code: "A", value: "90", meaning: good, evidence: good },
      {
        code: "BB",
        value: "80",
        meaning: {
          id: "Seluruh kriteria terpenuhi (100%) sesuai mandat kebijakan nasional",
          en: "All criteria met in full, as national policy requires",
        },
      },
      {
        code: "B",
        value: "70",
        meaning: { id: "Sebagian besar kriteria terpenuhi (>75%)", en: "Most criteria met (more than 75 %)" },
      },
      {
        code: "CC",
        value: "60",
        meaning: { id: "Sebagian besar kriteria terpenuhi (>50%–75%)", en: "Most criteria met (more than 50 to 75 %)" },
      },
      {
        code: "C",
        value: "50",
        meaning: {
          id: "Sebagian kecil kriteria terpenuhi (>25%–50%)",
          en: "A small part of the criteria met (more than 25 to 50 %)",
        },
      },
      {
        code: "D",
        value: "30",
        meaning: { id: "Kriteria mulai dipenuhi (>0%–25%)", en: "A start has been made (more than 0 to 25 %)" },
      },
      {
        code: "E",
        value: "0",
        meaning: { id: "Sama sekali tidak ada upaya", en: "No effort at all" },
      },
    ],
    shares: {
      id: `${id}-shares`,
      bands: [
        { code: "BB", label: { id: "Seluruhnya", en: "All" }, from: "100", upTo: "100" },
        { code: "B", label: { id: "Sebagian besar", en: "Most" }, above: "75", below: "100" },
        { code: "CC", label: { id: "Sebagian besar", en: "Most" }, above: "50", upTo: "75" },
        { code: "C", label: { id: "Sebagian kecil", en: "A small part" }, above: "25", upTo: "50" },
        { code: "D", label: { id: "Mulai dipenuhi", en: "A start" }, above: "0", upTo: "25" },
        { code: "E", label: { id: "Tidak ada", en: "Nothing" }, from: "0", upTo: "0" },
      ],
      source: {
        ...SOURCE,
        note: {
          id: "Tercetak B “>75%–100%” dan BB “100%”; dibedakan oleh kata “sebagian besar” dan “seluruh”, jadi tepat 100% adalah BB.",
          en: "Printed are B “>75%–100%” and BB “100%”; the words “most” and “all” tell them apart, so exactly 100 % is BB.",
        },
      },
    },
    source: SOURCE,
  };
}
