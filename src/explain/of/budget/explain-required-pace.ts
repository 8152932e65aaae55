import type { RequiredPace } from "../../../budget/index.ts";
import { optional, type Plain, readAll, whole } from "../../../core/index.ts";
import { exactOf, resultNumber, sign } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import { constant, figure, minus, mostOf, over, ruled, step, times } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { dayInput } from "../shared/dates.ts";
import { groundFields, numberOutcome, resultShape } from "../shared/fields.ts";
import { budgetName, daysLeftName, daysOverName, realizationName, targetName } from "../shared/names.ts";

const paceRead = /* @__PURE__ */ (() =>
  resultShape("required-pace", {
    ...numberOutcome,
    ...groundFields,
    budget: resultNumber,
    realization: optional(resultNumber),
    asOf: isoDate,
    until: isoDate,
    target: resultNumber,
    remaining: optional(resultNumber),
    daysOver: whole(0, 100_000),
    daysLeft: whole(0, 100_000),
    monthsOver: resultNumber,
    monthsLeft: resultNumber,
    paceSoFar: optional(resultNumber),
  }))();

/**
 * Explains the pace that a target still asks for: what is left to spend, over the months that are left.
 *
 * @term penjelasan laju penyerapan yang diperlukan
 * @param result - What {@link requiredPace} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such pace.
 * @see No official source.
 * @example
 * ```ts
 * import { explainRequiredPace, requiredPace } from "sakip";
 *
 * const pace = requiredPace({ budget: 1000, realization: 400, asOf: "2023-06-30", target: 90 });
 * explainRequiredPace(pace).steps.map(({ subject, value }) => [subject, value])
 * // => [["remaining", "500"], ["pace-so-far", "66.66666666666666666666666666666666666667"]]
 * ```
 */
export function explainRequiredPace(result: RequiredPace | Plain<RequiredPace>): Explanation {
  const [read] = readAll([paceRead, result, "result"]);
  const { value, reason, asOf, until, daysOver, daysLeft, monthsOver, monthsLeft, basis, findings } = read;
  const left = figure("months-left", { id: "sisa bulan", en: "months left" }, monthsLeft);
  const whole = figure("budget", budgetName, read.budget);
  const spent = read.realization && figure("realization", realizationName, read.realization);
  const aim = ruled("target", targetName, read.target, "percent");
  const remaining =
    read.remaining &&
    spent &&
    explained({
      subject: "remaining",
      label: { id: "Yang masih harus direalisasikan", en: "Still to be spent" },
      value: read.remaining,
      formula: mostOf(minus(over(times(whole, aim), constant("100")), spent), constant("0")),
      inputs: [whole, aim, spent],
    });
  const over12 = figure("months-over", { id: "bulan yang sudah lewat", en: "months over" }, monthsOver);
  const soFar =
    read.paceSoFar &&
    spent &&
    explained({
      subject: "pace-so-far",
      label: { id: "Laju sejauh ini per bulan", en: "Pace so far per month" },
      value: read.paceSoFar,
      formula: over(spent, over12),
      inputs: [over12],
    });
  return explained({
    subject: "required-pace",
    label: { id: "Laju yang diperlukan per bulan", en: "Pace needed per month" },
    value: value ?? null,
    formula: value === undefined ? null : sign(monthsLeft) === 0 ? constant("0") : over(step(0), left),
    inputs: [
      dayInput(asOf),
      dayInput(until, "until", { id: "batas waktu", en: "to be reached by" }),
      left,
      figure("days-over", daysOverName, exactOf(daysOver), "days"),
      figure("days-left", daysLeftName, exactOf(daysLeft), "days"),
      ...(remaining ? [] : [whole, aim, spent]),
    ],
    reason,
    basis,
    findings,
    steps: [remaining, soFar].filter((each) => each !== undefined),
  });
}
