import type { Consistency } from "../../../budget/index.ts";
import { list, nullable, type Plain, readAll } from "../../../core/index.ts";
import { type Exact, resultNumber, sign } from "../../../number/index.ts";
import { average, constant, type Expression, inPercent, leastOf, minus, named, sizeOf } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";

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
  return explained({
    subject: "consistency",
    label: { id: "Konsistensi penyerapan terhadap rencana", en: "Consistency of spending with its plan" },
    value: value ?? null,
    unit: "percent",
    formula: value && average(plans.map((plan, i) => monthOf(plan, i + 1))),
    statement: {
      id: "Setiap bulan bernilai 100 dikurangi persentase penyimpangannya, paling sedikit nol.",
      en: "Each month is worth 100 minus its deviation in percent, zero at least.",
    },
    reason,
    basis,
    findings,
  });
}

/** Spending without a plan is as far off as can be; nothing planned and nothing spent is not off at all. */
function monthOf({ planned, realization }: { planned: Exact; realization: Exact | null }, at: number): Expression {
  if (realization === null) return constant("0");
  if (sign(planned) === 0) return constant(sign(realization) === 0 ? "100" : "0");
  const plan = named(planned, { id: `rencana ke-${at}`, en: `plan ${at}` });
  const spent = named(realization, { id: `realisasi ke-${at}`, en: `realisation ${at}` });
  return minus(constant("100"), leastOf(constant("100"), inPercent(sizeOf(minus(spent, plan)), plan)));
}
