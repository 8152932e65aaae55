import type { Consistency } from "../../../budget/index.ts";
import { list, nullable, type Plain, readAll } from "../../../core/index.ts";
import {
  absolute,
  compare,
  type Exact,
  HUNDRED,
  percentOf,
  resultNumber,
  sign,
  subtract,
  ZERO,
} from "../../../number/index.ts";
import { average, constant, figure, inPercent, minus, mostOf, sizeOf, step } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { plannedName, realizationName } from "../shared/names.ts";

const consistencyRead = /* @__PURE__ */ (() =>
  resultShape("consistency", {
    ...numberOutcome,
    ...groundFields,
    plans: list(partShape({ planned: resultNumber, realization: nullable(resultNumber) })),
  }))();

/**
 * Explains how closely spending followed its plan: the mean over the months of what each came near.
 *
 * @term penjelasan konsistensi penyerapan
 * @param result - What {@link measureConsistency} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainConsistency, measureConsistency } from "sakip";
 *
 * explainConsistency(measureConsistency([{ planned: 100, realization: 90 }])).value // => "90"
 * ```
 */
export function explainConsistency(result: Consistency | Plain<Consistency>): Explanation {
  const [{ value, reason, plans, basis, findings }] = readAll([consistencyRead, result, "result"]);
  const months = plans.map((plan, i) => monthNode(plan, i + 1));
  return explained({
    subject: "consistency",
    label: { id: "Konsistensi penyerapan terhadap rencana", en: "Consistency of spending with its plan" },
    value: value ?? null,
    unit: "percent",
    formula: value && average(months.map((_, i) => step(i))),
    statement: {
      id: "Setiap bulan bernilai 100 dikurangi persentase penyimpangannya, paling sedikit nol.",
      en: "Each month is worth 100 minus its deviation in percent, zero at least.",
    },
    reason,
    basis,
    findings,
    steps: months,
  });
}

/** Spending without a plan is as far off as can be; nothing planned and nothing spent is not off at all. */
function monthNode({ planned, realization }: { planned: Exact; realization: Exact | null }, at: number): Explanation {
  const plan = figure("planned", plannedName, planned);
  const spent = realization === null ? undefined : figure("realization", realizationName, realization);
  const told = { subject: `month:${at}`, label: { id: `Bulan ke-${at}`, en: `Month ${at}` }, unit: "percent" };
  const inputs = [plan, spent];
  if (realization === null || spent === undefined)
    return explained({ ...told, inputs, value: null, reason: "not-reported" });
  if (sign(planned) === 0) {
    const isNothing = sign(realization) === 0;
    const worth = isNothing ? HUNDRED : ZERO;
    const statement = isNothing ? words.nothing : words.unplanned;
    return explained({ ...told, inputs, value: worth, formula: constant(isNothing ? "100" : "0"), statement });
  }
  const off = percentOf(absolute(subtract(realization, planned)), planned);
  const formula = minus(constant("100"), inPercent(sizeOf(minus(spent, plan)), plan));
  if (compare(off, HUNDRED) <= 0) return explained({ ...told, inputs, value: subtract(HUNDRED, off), formula });
  const bound = { kind: "floor", value: "0" } as const;
  return explained({ ...told, inputs, value: ZERO, formula: mostOf(formula, constant("0")), bound });
}

const words = {
  nothing: {
    id: "Tidak ada yang direncanakan dan tidak ada realisasi: tidak ada penyimpangan.",
    en: "Nothing was planned and nothing was spent: there is no deviation.",
  },
  unplanned: {
    id: "Ada realisasi tanpa rencana: penyimpangannya dianggap penuh.",
    en: "There was spending without a plan: the deviation counts as full.",
  },
};
