import type { OutputEfficiency } from "../../../budget/index.ts";
import { citationShape, list, nullable, optional, type Plain, type Read, readAll, word } from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import {
  constant,
  inPercent,
  leastOf,
  minus,
  mostOf,
  named,
  over,
  plus,
  ruled,
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
  const efficiency = efficiencyOf(read);
  return explained({
    subject: "output-efficiency",
    label: { id: "Efisiensi keluaran", en: "Efficiency of outputs" },
    value: value ?? null,
    unit: "percent",
    formula: value && efficiency,
    reason,
    basis,
    findings,
    steps: read.score === undefined ? [] : [scoreNode(read, read.score)],
  });
}

type OutputRead = Read<typeof outputRead>;

/** What was saved of what the achievement should have cost. */
function efficiencyOf({ outputs }: OutputRead) {
  const due = total(
    outputs.map(({ budget, achievement }, i) =>
      over(
        times(
          named(budget, nameOf("anggaran", "budget", i)),
          named(achievement, nameOf("capaian", "achievement", i), "percent"),
        ),
        constant("100"),
      ),
    ),
  );
  const spent = total(outputs.map(({ realization }, i) => named(realization, nameOf("realisasi", "realisation", i))));
  return inPercent(minus(due, spent), due);
}

function scoreNode(read: OutputRead, score: NonNullable<OutputRead["score"]>): Explanation {
  const { scoreRule, bounded, scoreBasis } = read;
  const middle = ruled("middle", { id: "nilai tengah", en: "middle" }, scoreRule.middle);
  const span = ruled("span", { id: "rentang efisiensi", en: "span" }, scoreRule.span, "percent");
  const raw = plus(middle, times(over(efficiencyOf(read), span), middle));
  const bound = bounded === null ? undefined : { kind: bounded, value: bounded === "cap" ? "100" : "0" };
  return explained({
    subject: "score",
    label: { id: "Nilai efisiensi", en: "Score of the efficiency" },
    value: score,
    formula: bounded === "cap" ? leastOf(raw, constant("100")) : bounded === "floor" ? mostOf(raw, constant("0")) : raw,
    inputs: [middle, span],
    bound,
    basis: scoreBasis,
  });
}

const nameOf = (id: string, en: string, i: number) => ({ id: `${id} ke-${i + 1}`, en: `${en} ${i + 1}` });
