import type { OutputEfficiency } from "../../../budget/index.ts";
import { citationShape, list, nullable, optional, type Plain, type Read, readAll, word } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import {
  constant,
  figure,
  inPercent,
  leastOf,
  minus,
  mostOf,
  over,
  plus,
  ruled,
  step,
  times,
  total,
} from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";

const outputRead = /* @__PURE__ */ (() =>
  resultShape("output-efficiency", {
    ...numberOutcome,
    ...groundFields,
    outputs: list(partShape({ budget: resultNumber, realization: resultNumber, achievement: resultNumber })),
    scoreRule: partShape({ middle: resultNumber, span: resultNumber }),
    expectedCost: resultNumber,
    score: optional(resultNumber),
    bounded: nullable(word(["cap", "floor"])),
    scoreBasis: citationShape,
  }))();

/**
 * Explains the efficiency of outputs: what their achievement should have cost, over what it did, and the score of it.
 *
 * @term penjelasan efisiensi keluaran
 * @param result - What {@link measureOutputEfficiency} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainOutputEfficiency, measureOutputEfficiency } from "sakip";
 *
 * const efficiency = measureOutputEfficiency([{ budget: 100, realization: 90, achievement: 100 }]);
 * explainOutputEfficiency(efficiency).value // => "10"
 * ```
 */
export function explainOutputEfficiency(result: OutputEfficiency | Plain<OutputEfficiency>): Explanation {
  const [read] = readAll([outputRead, result, "result"]);
  const { value, reason, basis, findings } = read;
  const outputs = read.outputs.map((output, i) => figuresOf(output, i + 1));
  const expected = explained({
    subject: "expected-cost",
    label: { id: "Biaya yang seharusnya", en: "What the outputs should have cost" },
    value: read.expectedCost,
    formula: total(outputs.map(({ budget, achievement }) => over(times(budget, achievement), constant("100")))),
    inputs: outputs.flatMap(({ budget, achievement }) => [budget, achievement]),
    basis,
  });
  const spent = outputs.map(({ realization }) => realization);
  const own = explained({
    subject: "output-efficiency",
    label: { id: "Efisiensi keluaran", en: "Efficiency of outputs" },
    value: value ?? null,
    unit: "percent",
    formula: value && inPercent(minus(step(0), total(spent)), step(0)),
    inputs: spent,
    reason,
    basis,
    findings,
    steps: [expected],
  });
  if (read.score === undefined) return own;
  return Object.freeze({ ...own, steps: Object.freeze([expected, scoreNode(read, read.score, own)]) });
}

type OutputRead = Read<typeof outputRead>;

function figuresOf({ budget, realization, achievement }: OutputRead["outputs"][number], at: number) {
  const nameOf = (id: string, en: string) => ({ id: `${id} ke-${at}`, en: `${en} ${at}` });
  return {
    budget: figure(`budget:${at}`, nameOf("anggaran", "budget"), budget),
    achievement: figure(`achievement:${at}`, nameOf("capaian", "achievement"), achievement, "percent"),
    realization: figure(`realization:${at}`, nameOf("realisasi", "realisation"), realization),
  };
}

function scoreNode(read: OutputRead, score: NonNullable<OutputRead["score"]>, efficiency: Explanation): Explanation {
  const { scoreRule, bounded, scoreBasis } = read;
  const middle = ruled("middle", { id: "nilai tengah", en: "middle" }, scoreRule.middle);
  const span = ruled("span", { id: "rentang efisiensi", en: "span" }, scoreRule.span, "percent");
  const raw = plus(middle, times(over(step(0), span), middle));
  const bound = bounded === null ? undefined : { kind: bounded, value: bounded === "cap" ? "100" : "0" };
  return explained({
    subject: "score",
    label: { id: "Nilai efisiensi", en: "Score of the efficiency" },
    value: score,
    formula: bounded === "cap" ? leastOf(raw, constant("100")) : bounded === "floor" ? mostOf(raw, constant("0")) : raw,
    inputs: [middle, span],
    bound,
    basis: scoreBasis,
    steps: [efficiency],
  });
}
