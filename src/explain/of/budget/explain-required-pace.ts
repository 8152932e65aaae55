import type { RequiredPace } from "../../../budget/index.ts";
import { optional, type Plain, type Read, readAll, text, whole } from "../../../core/index.ts";
import { exactOf, resultNumber, sign } from "../../../number/index.ts";
import { dayFact, isoDate } from "../../../period/index.ts";
import { constant, figure, minus, mostOf, over, step, times } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { dayInput } from "../shared/dates.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { budgetName, daysLeftName, daysOverName, realizationName, targetName } from "../shared/names.ts";
import { silentInputs, silentRead } from "./silent-lines.ts";

const paceRead = /* @__PURE__ */ (() =>
  resultShape("required-pace", {
    ...numberOutcome,
    ...groundFields,
    budget: resultNumber,
    realization: optional(resultNumber),
    asOf: isoDate,
    until: isoDate,
    target: resultNumber,
    targetAmount: resultNumber,
    remaining: optional(resultNumber),
    silent: optional(silentRead),
    daysOver: whole(0, 100_000),
    daysLeft: whole(0, 100_000),
    monthsOver: resultNumber,
    monthsLeft: resultNumber,
    paceSoFar: optional(resultNumber),
    workingDaysLeft: optional(whole(0, 100_000)),
    perWorkingDay: optional(resultNumber),
    reachedOn: optional(partShape({ value: optional(isoDate), reason: optional(text) })),
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
 * // => [["remaining", "500"], ["pace-so-far", "66.66666666666666666666666666666666666667"], ["reached-on", "2024-02-12"]]
 * ```
 */
export function explainRequiredPace(result: RequiredPace | Plain<RequiredPace>): Explanation {
  const [read] = readAll([paceRead, result, "result"]);
  const { value, reason, asOf, until, monthsLeft, basis, findings, silent } = read;
  const left = figure("months-left", names.monthsLeft, monthsLeft);
  const needed = remainingOf(read);
  return explained({
    subject: "required-pace",
    label: { id: "Laju yang diperlukan per bulan", en: "Pace needed per month" },
    value: value ?? null,
    formula: value === undefined ? null : sign(monthsLeft) === 0 ? constant("0") : over(step(0), left),
    inputs: [
      dayInput(asOf),
      dayInput(until, "until", { id: "batas waktu", en: "to be reached by" }),
      left,
      figure("days-over", daysOverName, exactOf(read.daysOver), "days"),
      figure("days-left", daysLeftName, exactOf(read.daysLeft), "days"),
      ...silentInputs(silent),
    ],
    reason,
    basis,
    findings,
    steps: [needed, ...paceNodes(read, needed)],
  });
}

type PaceRead = Read<typeof paceRead>;

/** What the target still asks for; without a realisation no more than what it means in money. */
function remainingOf({ budget, target, targetAmount, realization, remaining }: PaceRead): Explanation {
  const whole = figure("budget", budgetName, budget);
  const aim = figure("target", targetName, target, "percent");
  const due = over(times(whole, aim), constant("100"));
  if (remaining === undefined || realization === undefined)
    return explained({
      subject: "target-amount",
      label: { id: "Target dalam uang", en: "The target in money" },
      value: targetAmount,
      formula: due,
      inputs: [whole, aim],
    });
  const spent = figure("realization", realizationName, realization);
  return explained({
    subject: "remaining",
    label: { id: "Yang masih harus direalisasikan", en: "Still to be spent" },
    value: remaining,
    formula: mostOf(minus(due, spent), constant("0")),
    inputs: [whole, aim, spent],
    ...(sign(remaining) === 0 && { statement: names.reached }),
  });
}

/** The pace so far, the pace per working day, and when the target is reached. */
function paceNodes(read: PaceRead, remaining: Explanation): Explanation[] {
  const { paceSoFar, perWorkingDay, workingDaysLeft, reachedOn, realization, monthsOver } = read;
  const over12 = figure("months-over", { id: "bulan yang sudah lewat", en: "months over" }, monthsOver);
  const spent = realization && figure("realization", realizationName, realization);
  const days = workingDaysLeft === undefined ? undefined : exactOf(workingDaysLeft);
  const daysLeft =
    days && figure("working-days-left", { id: "sisa hari kerja", en: "working days left" }, days, "days");
  const soFar =
    paceSoFar &&
    spent &&
    explained({
      subject: "pace-so-far",
      label: { id: "Laju sejauh ini per bulan", en: "Pace so far per month" },
      value: paceSoFar,
      formula: over(spent, over12),
      inputs: [spent, over12],
    });
  const perDay =
    daysLeft &&
    explained({
      subject: "per-working-day",
      label: { id: "Laju yang diperlukan per hari kerja", en: "Pace needed per working day" },
      value: perWorkingDay ?? null,
      formula: perWorkingDay && over(step(0), daysLeft),
      inputs: [daysLeft],
      steps: [remaining],
    });
  const { value: day, reason } = reachedOn ?? {};
  const reached =
    reachedOn &&
    explained({
      subject: "reached-on",
      label: { id: "Target tercapai dengan laju sejauh ini", en: "The target is reached at the pace so far" },
      value: day === undefined ? null : { word: day, words: dayFact.print(day) },
      reason,
    });
  return [soFar, perDay, reached].filter((each) => each !== undefined);
}

const names = {
  monthsLeft: { id: "sisa bulan", en: "months left" },
  reached: { id: "Target sudah tercapai.", en: "The target is reached." },
};
