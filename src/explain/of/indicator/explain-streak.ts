import { flag, list, nullable, optional, type Plain, readAll, text, whole, word } from "../../../core/index.ts";
import type { Streak } from "../../../indicator/index.ts";
import { exactOf } from "../../../number/index.ts";
import { comparePeriods, type Period, periodCode, periodFact, periodShape } from "../../../period/index.ts";
import { constant, howMany, step } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { periodInput } from "../shared/dates.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { counted, listedPeriods } from "../shared/listed.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();

const streakRead = /* @__PURE__ */ (() => {
  const run = partShape({ length: count, from: periodShape, to: periodShape });
  return resultShape("streak", {
    status: word(["computed", "not-computable"]),
    value: optional(count),
    reason: optional(text),
    points: list(partShape({ period: periodShape, held: nullable(flag) })),
    longest: optional(run),
    current: optional(run),
    possible: count,
    held: count,
    known: count,
    unknown: list(periodShape),
  });
})();

/**
 * Explains how often in a row something was so: the periods of the longest run, and those of which nothing is known.
 *
 * @term penjelasan rentetan terpanjang
 * @param result - What {@link longestStreak} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainStreak, longestStreak, parsePeriod } from "sakip";
 *
 * const opinions = { 2018: "WDP", 2019: "WTP", 2020: "WTP" };
 * const streak = longestStreak(
 *   Object.entries(opinions).map(([year, opinion]) => ({ period: parsePeriod(year), held: opinion === "WTP" })),
 * );
 * explainStreak(streak).formula // => { op: "count", of: [{ step: 1 }, { step: 2 }] }
 * ```
 */
export function explainStreak(result: Streak | Plain<Streak>): Explanation {
  const [read] = readAll([streakRead, result, "result"]);
  const { value, reason, points, longest, current, possible, held, known, unknown } = read;
  const inRun = (period: Period) =>
    longest !== undefined && comparePeriods(longest.from, period) <= 0 && comparePeriods(period, longest.to) <= 0;
  const run = points.flatMap(({ period }, i) => (inRun(period) ? [step(i)] : []));
  return explained({
    subject: "streak",
    label: { id: "Rentetan terpanjang", en: "Longest run" },
    value: value === undefined ? null : exactOf(value),
    unit: "periods",
    formula: value === undefined ? null : run.length === 0 ? constant("0") : howMany(run),
    inputs: [
      longest && periodInput(longest.from, "from", names.from),
      longest && periodInput(longest.to, "to", names.to),
      current && counted("current", names.current, current.length, "periods"),
      counted("held", names.held, held, "periods"),
      counted("known", names.known, known, "periods"),
      counted("possible", names.possible, possible, "periods"),
      listedPeriods("unknown", names.unknown, unknown),
    ],
    reason,
    steps: points.map(({ period, held: own }) => {
      const answer = own === null ? "unknown" : own ? "held" : "not-held";
      return explained({
        subject: `period:${periodCode(period)}`,
        label: periodFact.print(period),
        value: { word: answer, words: answers[answer] },
      });
    }),
  });
}

const names = {
  from: { id: "awal rentetan", en: "first period of the run" },
  to: { id: "akhir rentetan", en: "last period of the run" },
  current: { id: "rentetan yang masih berlangsung", en: "run that still goes on" },
  held: { id: "terpenuhi", en: "it was so in" },
  known: { id: "diketahui", en: "known of" },
  possible: { id: "rentetan terpanjang yang mungkin", en: "longest run that is possible" },
  unknown: { id: "tidak diketahui", en: "not known of" },
};

const answers = {
  held: { id: "terpenuhi", en: "it was so" },
  "not-held": { id: "tidak terpenuhi", en: "it was not so" },
  unknown: { id: "tidak diketahui", en: "not known" },
};
