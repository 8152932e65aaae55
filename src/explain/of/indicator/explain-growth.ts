import { nullable, type Plain, readAll } from "../../../core/index.ts";
import type { Growth } from "../../../indicator/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { periodShape } from "../../../period/index.ts";
import { figure, inPercent, minus } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { periodInput } from "../shared/dates.ts";
import { numberOutcome, resultShape } from "../shared/fields.ts";

const growthRead = /* @__PURE__ */ (() =>
  resultShape("growth", {
    ...numberOutcome,
    from: periodShape,
    to: periodShape,
    base: nullable(resultNumber),
    figure: nullable(resultNumber),
  }))();

/**
 * Explains a growth from one period to the next.
 *
 * @term penjelasan pertumbuhan
 * @param result - One of the intervals of {@link measureGrowth}, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no growth.
 * @see No official source.
 * @example
 * ```ts
 * import { explainGrowth, measureGrowth, parsePeriod } from "sakip";
 *
 * const { intervals } = measureGrowth([
 *   { period: parsePeriod("2022"), value: 80 },
 *   { period: parsePeriod("2023"), value: 100 },
 * ]);
 * intervals[0] && explainGrowth(intervals[0]).value // => "25"
 * ```
 */
export function explainGrowth(result: Growth | Plain<Growth>): Explanation {
  const [{ value, reason, from, to, base, figure: own }] = readAll([growthRead, result, "result"]);
  const before = base === null ? undefined : figure("base", { id: "angka sebelumnya", en: "earlier figure" }, base);
  const after = own === null ? undefined : figure("figure", { id: "angka sekarang", en: "later figure" }, own);
  return explained({
    subject: "growth",
    label: { id: "Pertumbuhan", en: "Growth" },
    value: value ?? null,
    unit: "percent",
    formula: value && before && after && inPercent(minus(after, before), before),
    inputs: [
      before,
      after,
      periodInput(from, "from", { id: "dari", en: "from" }),
      periodInput(to, "to", { id: "ke", en: "to" }),
    ],
    reason,
  });
}
