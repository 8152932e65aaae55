import {
  bilingualShape,
  citationShape,
  list,
  optional,
  type Plain,
  type Read,
  readAll,
  text,
  toPlain,
  whole,
  word,
} from "../../core/index.ts";
import {
  constant,
  type ExplainedInput,
  type Explanation,
  explained,
  figure,
  partShape,
  plus,
  ruled,
  worded,
} from "../../explain/index.ts";
import { exactOf, resultNumber } from "../../number/index.ts";
import type { Preassessment } from "../preassessment/index.ts";
import { countOf, resultOf } from "./reads.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, 1_000_000))();

const preassessmentRead = /* @__PURE__ */ (() =>
  resultOf("preassessment", {
    agencyId: text,
    year: whole(0, 9999),
    criteria: list(
      partShape({
        code: text,
        label: bilingualShape,
        verdict: word(["met", "not-met", "look"]),
        because: optional(word(["no-data", "partly-known", "judgement"])),
        evidence: list(bilingualShape),
        atStake: resultNumber,
        basis: citationShape,
      }),
    ),
    parts: list(
      partShape({
        code: text,
        label: bilingualShape,
        weight: resultNumber,
        met: count,
        notMet: count,
        look: count,
        mostLetter: text,
        most: resultNumber,
        lost: resultNumber,
      }),
    ),
    counts: partShape({ met: count, "not-met": count, look: count }),
    most: resultNumber,
    lost: resultNumber,
    assumption: bilingualShape,
  }))();

type PreassessmentRead = Read<typeof preassessmentRead>;

/**
 * Explains what the data of an agency say of the criteria of an evaluation: which are met, which are not, and at which a
 * person must look. It is no evaluation.
 *
 * @term penjelasan penilaian awal
 * @param result - What {@link preassess} gave, or its plain copy.
 * @returns How many criteria are met, with a step for each criterion and each sub-component. {@link explainText} tells it.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainPreassessment, preassess } from "sakip/planning";
 *
 * explainPreassessment(preassess({ agencyId: "dinkes", year: 2024 })).value // => "0"
 * ```
 */
export function explainPreassessment(result: Preassessment | Plain<Preassessment>): Explanation {
  const [read] = readAll([preassessmentRead, result, "result"]);
  const { agencyId, year, criteria, parts, counts, assumption, basis, findings } = read;
  const met = criteria.flatMap(({ verdict }, at) => (verdict === "met" ? [at] : []));
  return explained({
    subject: "preassessment",
    label: { id: "Kriteria yang terpenuhi menurut data", en: "Criteria that the data show to be met" },
    value: exactOf(counts.met),
    formula: countOf(met),
    statement: assumption,
    inputs: [
      worded("agency", names.agency, agencyId),
      worded("year", names.year, String(year)),
      figure("not-met", names.notMet, exactOf(counts["not-met"])),
      figure("look", names.look, exactOf(counts.look)),
    ],
    basis,
    findings: toPlain(findings),
    steps: [...criteria.map(criterionNode), ...parts.map(partNode), mostNode(read)],
  });
}

function criterionNode(own: PreassessmentRead["criteria"][number]): Explanation {
  const { code, label, verdict, because, evidence, atStake, basis } = own;
  return explained({
    subject: `criterion:${code}`,
    label: { id: `${code} ${label.id}`, en: `${code} ${label.en}` },
    value: { word: verdict, words: verdicts[verdict] },
    ...(evidence.length > 0 && {
      statement: { id: evidence.map(({ id }) => id).join(" "), en: evidence.map(({ en }) => en).join(" ") },
    }),
    inputs: [
      because && worded("because", names.because, because, reasons[because]),
      figure("at-stake", names.atStake, atStake, "points"),
    ],
    basis,
  });
}

function partNode(own: PreassessmentRead["parts"][number]): Explanation {
  const { code, label, most, mostLetter, weight, met, notMet, look, lost } = own;
  return explained({
    subject: `part:${code}`,
    label: { id: `Paling tinggi pada ${code} ${label.id}`, en: `At most for ${code} ${label.en}` },
    value: most,
    unit: "points",
    inputs: [
      worded("letter", names.letter, mostLetter),
      ruled("weight", names.weight, weight, "points"),
      figure("met", names.met, exactOf(met)),
      figure("not-met", names.notMet, exactOf(notMet)),
      figure("look", names.look, exactOf(look)),
      figure("lost", names.lost, lost, "points"),
    ],
  });
}

/** What is open in all sub-components: an upper bound, and no score. */
function mostNode({ parts, most, lost }: PreassessmentRead): Explanation {
  const own = parts.map(
    ({ code, most: open }): ExplainedInput => figure(`most:${code}`, { id: code, en: code }, open, "points"),
  );
  return explained({
    subject: "most",
    label: { id: "Paling tinggi seluruhnya, bukan nilai", en: "At most in all, which is no score" },
    value: most,
    unit: "points",
    formula: own.length === 0 ? constant("0") : plus(...own),
    inputs: [...own, figure("lost", names.lost, lost, "points")],
  });
}

const names = {
  agency: { id: "perangkat daerah", en: "agency" },
  year: { id: "tahun", en: "year" },
  met: { id: "terpenuhi", en: "met" },
  notMet: { id: "tidak terpenuhi", en: "not met" },
  look: { id: "perlu dilihat orang", en: "to be looked at by a person" },
  because: { id: "sebabnya", en: "because" },
  atStake: { id: "yang dipertaruhkan", en: "at stake" },
  letter: { id: "huruf tertinggi yang terbuka", en: "best letter that is open" },
  weight: { id: "bobot", en: "weight" },
  lost: { id: "yang tidak terjangkau", en: "out of reach" },
};
const verdicts = {
  met: { id: "terpenuhi", en: "met" },
  "not-met": { id: "tidak terpenuhi", en: "not met" },
  look: { id: "perlu dilihat orang", en: "a person must look" },
};
const reasons = {
  "no-data": { id: "datanya tidak diberikan", en: "the data were not given" },
  "partly-known": { id: "datanya hanya menjawab sebagian", en: "the data decide a part of it" },
  judgement: { id: "tidak ada data yang dapat menjawabnya", en: "no data of this kind decide it" },
};
