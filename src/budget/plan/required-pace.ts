import { computed, deepFreeze, keepAll, lacks } from "../../core/index.ts";
import {
  atLeast,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  HUNDRED,
  multiply,
  roundExact,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";
import { addDays, countWorkingDays, type IsoDate } from "../../period/index.ts";
import { partlyReported, type SummarizedBudget, silenceOf, slipsIn, spentFacts, spentOf } from "../line/index.ts";
import { elapsedOn, yearEnd } from "./elapsed.ts";
import type { RequiredPace } from "./pace.ts";
import { type PaceInput, type PaceTerms, paceInputShape } from "./pace-input-shape.ts";

const LACKS = /* @__PURE__ */ lacks({
  "not-reported": ["realization"],
  "unread-realization": ["realization"],
  "no-time-left": ["until"],
  "mixed-directions": ["direction"],
  "no-spending": [],
  "not-foreseeable": [],
});

// A hundred years: beyond that, a date says nothing.
const FORESEEABLE = 36_525;

/**
 * Tells what must be spent per month, and per working day, to reach a target by the end of the year, and when it would be
 * reached at the pace so far.
 *
 * @term kebutuhan penyerapan
 * @param input - The budget and the realisation, or a summary of lines as it is; the day and the target.
 * @returns The amount per month from the day on; 0 when the target is reached. `no-time-left` when it is not and the last
 * day is over. Of a summary the lines that reported are looked at, and `partly-reported` says so.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `out-of-range`, `invalid-date`.
 * @see No official source: a part of a month counts by its days, and the pace so far by calendar days, as conventions.
 * @example
 * ```ts
 * import { requiredPace } from "sakip";
 *
 * const pace = requiredPace({ budget: 1200, realization: 540, asOf: "2023-09-30", target: 95, holidays: ["2023-12-25"] });
 * pace.remaining // => "600"
 * pace.status === "computed" && pace.value // => "200"
 * pace.paceSoFar // => "60"
 * pace.workingDaysLeft // => 64
 * pace.perWorkingDay // => "9.375"
 * pace.reachedOn // => { status: "computed", value: "2024-07-30" }
 * ```
 * @example A summary, of which one line is silent.
 * ```ts
 * import { requiredPace, summarizeAbsorption } from "sakip";
 *
 * const lines = [
 *   { agencyId: "dlh", budget: 1200, realization: 540 },
 *   { agencyId: "dlh", budget: 800, realization: null },
 * ];
 * const [dlh] = summarizeAbsorption(lines, { by: (line) => line.agencyId });
 * const pace = dlh && requiredPace({ ...dlh, asOf: "2023-09-30", target: 95 });
 * pace?.remaining // => "600"
 * pace?.findings.map(({ code }) => code) // => ["partly-reported"]
 * ```
 */
export function requiredPace(input: PaceInput | (SummarizedBudget & PaceTerms)): RequiredPace {
  const [{ own, read }] = keepAll([paceInputShape, input]);
  const { asOf, target, until = yearEnd(asOf), holidays: off } = read;
  const spent = spentOf(read);
  const { budget, realization } = spent;
  const workingDaysLeft = off && countWorkingDays(asOf, until, { holidays: off });
  const { daysOver, daysLeft, monthsOver, monthsLeft } = elapsedOn(asOf, until);
  const targetAmount = divide(multiply(budget, target), HUNDRED);
  const facts = {
    ...spentFacts(spent),
    asOf,
    until,
    target: exactToDecimal(target),
    ...(off && { holidays: [...new Set(off)].sort() }),
    daysOver,
    monthsOver: exactToDecimal(monthsOver),
    targetAmount: exactToDecimal(targetAmount),
    monthsLeft: exactToDecimal(monthsLeft),
    daysLeft,
    ...(workingDaysLeft !== undefined && { workingDaysLeft }),
    findings: [...partlyReported(spent), ...slipsIn(spent.id, [], own)],
  };
  const kind = "required-pace";
  if (realization === null) return deepFreeze({ kind, ...LACKS[silenceOf(spent)], ...facts });
  if (spent.direction === "mixed") return deepFreeze({ kind, ...LACKS["mixed-directions"], ...facts });
  const remaining = atLeast(subtract(targetAmount, realization), ZERO);
  const looking = {
    ...facts,
    remaining: exactToDecimal(remaining),
    paceSoFar: exactToDecimal(divide(realization, monthsOver)),
    reachedOn: reachedOn(asOf, remaining, realization, daysOver),
  };
  if (sign(remaining) > 0 && daysLeft === 0) return deepFreeze({ kind, ...LACKS["no-time-left"], ...looking });
  const perMonth = sign(remaining) === 0 ? ZERO : divide(remaining, monthsLeft);
  return deepFreeze({
    kind,
    ...computed(exactToDecimal(perMonth)),
    ...looking,
    ...(workingDaysLeft !== undefined &&
      workingDaysLeft > 0 && { perWorkingDay: exactToDecimal(divide(remaining, exactOf(workingDaysLeft))) }),
  });
}

function reachedOn(
  asOf: IsoDate,
  remaining: Exact,
  realization: Exact,
  daysOver: number,
): RequiredPace["reachedOn"] & {} {
  if (sign(remaining) === 0) return computed(asOf);
  if (sign(realization) <= 0) return LACKS["no-spending"];
  const days = divide(multiply(remaining, exactOf(daysOver)), realization);
  const whole = exactToDecimal(roundExact(days, { decimals: 0, mode: "ceiling" }));
  return whole.gt(FORESEEABLE) ? LACKS["not-foreseeable"] : computed(addDays(asOf, whole.toNumber()));
}
