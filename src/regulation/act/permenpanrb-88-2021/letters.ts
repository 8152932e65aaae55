import type { Bilingual } from "../../../core/index.ts";
import { toDecimal } from "../../../number/index.ts";
import { builtInScale } from "../../../scale/index.ts";
import type { AnswerChoice, AnswerScale } from "../../rule/index.ts";
import { cited } from "./cited.ts";

const CLAUSE = "Lampiran I, hlm. 35–36";
const FULL = /* @__PURE__ */ toDecimal("100");

const BELOW: readonly AnswerChoice[] = /* @__PURE__ */ (() => [
  {
    code: "BB",
    value: toDecimal("80"),
    meaning: {
      id: "Mutu seluruh kriteria terpenuhi (100%) sesuai mandat kebijakan",
      en: "The quality of all criteria is met (100%), as policy mandates",
    },
  },
  {
    code: "B",
    value: toDecimal("70"),
    meaning: {
      id: "Mutu sebagian besar kriteria terpenuhi (>75%–100%)",
      en: "The quality of most criteria is met (more than 75%)",
    },
  },
  {
    code: "CC",
    value: toDecimal("60"),
    meaning: {
      id: "Mutu sebagian besar kriteria terpenuhi (>50%–75%)",
      en: "The quality of most criteria is met (more than 50 to 75%)",
    },
  },
  {
    code: "C",
    value: toDecimal("50"),
    meaning: {
      id: "Mutu sebagian kecil kriteria terpenuhi (>25%–50%)",
      en: "The quality of a small part of the criteria is met (more than 25 to 50%)",
    },
  },
  {
    code: "D",
    value: toDecimal("30"),
    meaning: {
      id: "Kriteria telah mulai dipenuhi (>0%–25%)",
      en: "A start has been made on the criteria (more than 0 to 25%)",
    },
  },
  {
    code: "E",
    value: toDecimal("0"),
    meaning: {
      id: "Sama sekali tidak ada upaya memenuhi kriteria",
      en: "No effort at all to meet the criteria",
    },
  },
])();

/** The one answer scale of PermenPANRB 88/2021: the same eight letters, with the same meaning, for all twelve sub-components. */
export const lettersOf88: AnswerScale = /* @__PURE__ */ (() =>
  letterScale(
    "letters",
    {
      id: "Mutu seluruh kriteria terpenuhi (100%), ada upaya inovatif, dan layak menjadi percontohan nasional",
      en: "The quality of all criteria is met (100%), with innovation, and fit to be a national example",
    },
    {
      id: "Mutu seluruh kriteria terpenuhi (100%), dan ada beberapa upaya yang patut dihargai",
      en: "The quality of all criteria is met (100%), with some efforts worth credit",
    },
  ))();

/** The same letters with what AA and A ask for: the two that a share of criteria met never gives by itself. */
export function letterScale(id: string, excellent: Bilingual, good: Bilingual): AnswerScale {
  return {
    id,
    answers: [
      { code: "AA", value: FULL, meaning: excellent, evidence: excellent },
      { code: "A", value: toDecimal("90"), meaning: good, evidence: good },
      ...BELOW,
    ],
    full: FULL,
    shares: builtInScale({
      id: `${id}-shares`,
      bands: [
        { code: "BB", label: { id: "Seluruhnya", en: "All" }, from: "100", upTo: "100" },
        { code: "B", label: { id: "Sebagian besar", en: "Most" }, above: "75", below: "100" },
        { code: "CC", label: { id: "Sebagian besar", en: "Most" }, above: "50", upTo: "75" },
        { code: "C", label: { id: "Sebagian kecil", en: "A small part" }, above: "25", upTo: "50" },
        { code: "D", label: { id: "Mulai dipenuhi", en: "A start" }, above: "0", upTo: "25" },
        { code: "E", label: { id: "Tidak ada upaya", en: "No effort" }, from: "0", upTo: "0" },
      ],
      source: cited(CLAUSE, {
        id: "Bagian kriteria yang mutunya terpenuhi. Tercetak B “>75%–100%” dan BB “100%”; kata “sebagian besar” dan “seluruh” membedakannya, jadi tepat 100% adalah BB.",
        en: "The share of criteria whose quality is met. Printed are B “>75%–100%” and BB “100%”; the words “most” and “all” tell them apart, so exactly 100% is BB.",
      }),
    }),
    source: cited(CLAUSE, {
      id: "Arti tiap huruf diringkas.",
      en: "The meaning of each letter is shortened.",
    }),
  };
}
