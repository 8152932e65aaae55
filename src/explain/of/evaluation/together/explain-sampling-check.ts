import {
  bilingualShape,
  citationShape,
  flag,
  list,
  optional,
  type Plain,
  type Read,
  readAll,
  renamed,
  text,
  whole,
  word,
} from "../../../../core/index.ts";
import { evaluationGiven, type SamplingCheck } from "../../../../evaluation/index.ts";
import { exactOf } from "../../../../number/index.ts";
import { average, figure, ruled, ruledWord, step, worded } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../../shared/fields.ts";
import { gradeWords } from "../../shared/grade-words.ts";
import { counted, listed } from "../../shared/listed.ts";
import { nested } from "../../shared/nested.ts";
import { evaluationNode } from "../evaluation-node.ts";

const samplingRead = /* @__PURE__ */ (() => {
  const count = whole<number>(0, Number.MAX_SAFE_INTEGER);
  const mean = partShape({ ...numberOutcome, grade: optional(text) });
  const cluster = word(["main", "supporting", "additional"]);
  return resultShape("sampling-check", {
    findings: groundFields.findings,
    target: text,
    met: flag,
    supported: partShape({ code: text, label: bilingualShape }),
    units: list(partShape({ id: text, cluster, evaluation: evaluationGiven })),
    clusters: list(partShape({ cluster, label: bilingualShape, units: list(text), mean })),
    conditions: list(
      partShape({
        grade: text,
        met: flag,
        units: list(partShape({ cluster, least: count, count, met: flag })),
        means: list(partShape({ cluster, least: text, mean, met: flag })),
        basis: renamed(citationShape, "source"),
      }),
    ),
    basis: partShape({ conditions: citationShape, reading: citationShape }),
  });
})();

type SamplingRead = Read<typeof samplingRead>;

/**
 * Explains what a sample of units supports: the mean of each cluster, the conditions of every grade beside it, and the
 * highest grade whose conditions are met.
 *
 * @term penjelasan uji petik unit kerja
 * @param result - What {@link checkSampling} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { checkSampling, explainSamplingCheck, scoreComponents } from "sakip";
 *
 * const evaluation = scoreComponents({
 *   evaluationYear: 2024,
 *   components: { planning: "22", measurement: "22", reporting: "11", "internal-evaluation": "17" },
 * });
 * const units = ["disdik", "dinkes", "bappeda"].map((id) => ({ id, cluster: "main", evaluation }) as const);
 * explainSamplingCheck(checkSampling({ target: "B", units })).value // => "CC"
 * ```
 */
export function explainSamplingCheck(result: SamplingCheck | Plain<SamplingCheck>): Explanation {
  const [read] = readAll([samplingRead, result, "result"]);
  const { target, met, supported, units, clusters, conditions, basis, findings } = read;
  return explained({
    subject: "sampling-check",
    label: { id: "Predikat tertinggi yang didukung uji petik", en: "Highest grade that the sample supports" },
    value: { word: supported.code, words: gradeWords(supported.code, supported.label) },
    statement: met ? statements.met(target) : statements.unmet(target),
    inputs: [
      worded("target", { id: "predikat yang dituju", en: "grade aimed at" }, target),
      counted("units", { id: "banyak unit kerja yang diuji petik", en: "number of units sampled" }, units.length),
    ],
    basis: basis.conditions,
    findings,
    steps: [
      ...clusters.map((cluster) => clusterNode(cluster, read)),
      ...conditions.map((condition) => conditionNode(condition, read)),
    ],
  });
}

function clusterNode(
  { cluster, label, units: ids, mean }: SamplingRead["clusters"][number],
  { units, basis }: SamplingRead,
) {
  const steps = units
    .filter((unit) => unit.cluster === cluster)
    .map(({ id, evaluation }) =>
      nested(evaluationNode(evaluation), `unit:${id}`, { id: `Evaluasi ${id}`, en: `Evaluation of ${id}` }),
    );
  return explained({
    subject: `cluster:${cluster}`,
    label: { id: `Rata-rata Klaster ${label.id}`, en: `Mean of the cluster ${label.en}` },
    value: mean.value ?? null,
    unit: "points",
    formula: mean.value && average(steps.map((_, i) => step(i))),
    inputs: [
      listed("units", { id: "unit kerja", en: "units" }, ids),
      mean.grade === undefined ? undefined : worded("grade", { id: "predikatnya", en: "its grade" }, mean.grade),
    ],
    reason: mean.reason,
    basis: basis.reading,
    steps,
  });
}

function conditionNode(
  { grade, met, units, means, basis }: SamplingRead["conditions"][number],
  { clusters }: SamplingRead,
) {
  const labelOf = (key: string) => clusters.find(({ cluster }) => cluster === key)?.label ?? { id: key, en: key };
  const answer = met ? "met" : "not-met";
  return explained({
    subject: `condition:${grade}`,
    label: { id: `Syarat uji petik predikat ${grade}`, en: `Conditions of the sample for grade ${grade}` },
    value: { word: answer, words: answers[answer] },
    inputs: [
      ...units.flatMap(({ cluster, least, count }) => {
        const { id, en } = labelOf(cluster);
        return [
          ruled(
            `least:${cluster}`,
            { id: `paling sedikit unit Klaster ${id}`, en: `least units of the cluster ${en}` },
            exactOf(least),
          ),
          counted(
            `count:${cluster}`,
            { id: `unit Klaster ${id} yang diuji petik`, en: `sampled units of the cluster ${en}` },
            count,
          ),
        ];
      }),
      ...means.flatMap(({ cluster, least, mean }) => {
        const { id, en } = labelOf(cluster);
        return [
          ruledWord(
            `mean-least:${cluster}`,
            { id: `predikat terendah rata-rata Klaster ${id}`, en: `lowest grade of the mean of the cluster ${en}` },
            least,
          ),
          mean.value &&
            figure(
              `mean:${cluster}`,
              { id: `rata-rata Klaster ${id}`, en: `mean of the cluster ${en}` },
              mean.value,
              "points",
            ),
        ];
      }),
    ],
    basis,
  });
}

const answers = {
  met: { id: "terpenuhi", en: "met" },
  "not-met": { id: "tidak terpenuhi", en: "not met" },
};

const statements = {
  met: (target: string) => ({
    id: `Uji petik memenuhi semua syarat predikat ${target}`,
    en: `The sample meets every condition of grade ${target}`,
  }),
  unmet: (target: string) => ({
    id: `Uji petik belum memenuhi semua syarat predikat ${target}`,
    en: `The sample does not meet every condition of grade ${target}`,
  }),
};
