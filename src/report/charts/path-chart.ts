import {
  type Bilingual,
  type Given,
  literal,
  object,
  optional,
  type Read,
  readAll,
  series,
  text,
} from "../../core/index.ts";
import { type Exact, exactToDecimal, formatRupiah, resultNumber } from "../../number/index.ts";
import { comparePeriods, formatDay, formatPeriod, isoDate, periodShape } from "../../period/index.ts";
import { figureOutcome, percent, reasonNote } from "../parts/index.ts";
import { bothOf, printNumber, words } from "../table/index.ts";
import { type Chart, finishChart } from "./chart.ts";
import { type ChartFields, chartFields } from "./chart-options.ts";
import { inBoth } from "./list-words.ts";
import { pathBody } from "./path-body.ts";

const open = { open: true };

const stepShape = /* @__PURE__ */ (() =>
  object(
    {
      /** Says what this is. */
      kind: optional(literal("plan-comparison")),
      /** The period by whose end the plan is meant. */
      period: periodShape,
      /** The absorption by then, or why there is none. */
      absorption: figureOutcome,
      /** What should have been spent by then, in percent of the budget; absent where there is no target. */
      target: optional(resultNumber),
      /** What was compared with: a planned percentage is drawn also where nothing is reported yet. */
      plan: optional(
        object(
          {
            /** A percentage of the budget. */
            percent: optional(resultNumber),
          },
          open,
        ),
      ),
    },
    open,
  ))();

/**
 * A step of the chart of a path: a {@link PlanComparison}, or what came back of one.
 *
 * @term langkah grafik jalur penyerapan
 */
export interface PathStep extends Given<typeof stepShape> {}

const paceShape = /* @__PURE__ */ (() =>
  object(
    {
      /** Says what this is. */
      kind: optional(literal("required-pace")),
      /** What must be spent per month; absent where it cannot be told. */
      value: optional(resultNumber),
      /** Why it cannot be told, as a code. */
      reason: optional(text),
      /** The target in percent of the budget. */
      target: resultNumber,
      /** The day by which it is to be reached. */
      until: isoDate,
      /** What was spent per month so far. */
      paceSoFar: optional(resultNumber),
    },
    open,
  ))();

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...chartFields,
    /** What must be spent per month from now on, as {@link requiredPace} gave it: a line below the caption. */
    pace: optional(paceShape),
  }))();

/**
 * How the chart of a path is made.
 *
 * @term pilihan grafik jalur penyerapan
 */
export interface PathChartOptions extends ChartFields, Given<typeof optionsShape> {}

/**
 * Draws spending against its plan, period by period: a bar for what was spent, a wide tick for the target, and below each
 * both figures with their difference.
 *
 * @term grafik jalur penyerapan
 * @param steps - What {@link compareWithPlan} gave for each period, in any order.
 * @param options - What must be spent from now on.
 * @returns The chart, by time. A period without a realisation has no bar, and says why in words.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-period`,
 * `invalid-date`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { compareWithPlan, parsePeriod } from "sakip";
 * import { pathChart } from "sakip/report";
 *
 * const step = (period: string, realization: number | null, percent: number) =>
 *   compareWithPlan({ budget: 1000, realization, period: parsePeriod(period), plan: { percent } });
 * pathChart([step("2024-TW1", 180, 20), step("2024-TW2", 480, 50), step("2024-TW3", null, 75)]).description.en
 * // => "Absorption against the plan. Quarter I 2024: 18.00% of 20.00%. Quarter II 2024: 48.00% of 50.00%. Quarter III 2024: No realisation was reported."
 * ```
 */
export function pathChart(steps: Iterable<PathStep>, options: PathChartOptions = {}): Chart {
  const [read, { locale, source, pace, ...terms }] = readAll(
    [series(stepShape), steps, "steps"],
    [optionsShape, options, "options"],
  );
  const caption = terms.caption ?? words("Penyerapan terhadap rencana", "Absorption against the plan");
  const ordered = read
    .map(({ plan, target = plan?.percent, ...step }) => ({ ...step, target }))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const outlook = pace === undefined ? [] : [paceWords(pace)];
  return finishChart({
    caption,
    lines: [...outlook, ...(source === undefined ? [] : [source])],
    description: inBoth((language) => {
      const told = ordered.map(({ period, absorption, target }) => {
        const print = (value: Exact) => `${printNumber(value, percent, language)}%`;
        const when = formatPeriod(period, language);
        if (absorption.status !== "computed") return `${when}: ${reasonNote(absorption.reason)[language]}`;
        const spent = print(absorption.value);
        return `${when}: ${target === undefined ? spent : ofTarget(spent, print(target))[language]}.`;
      });
      return [`${bothOf(caption)[language]}.`, ...told, ...outlook.map((each) => each[language])].join(" ");
    }),
    locale,
    body: pathBody(ordered, locale),
  });
}

function paceWords({ value, reason, target, until, paceSoFar }: Read<typeof paceShape>): Bilingual {
  return inBoth((locale) => {
    const goal = `${printNumber(target, percent, locale)}%`;
    const money = (amount: Exact) => formatRupiah(exactToDecimal(amount), { locale });
    if (value === undefined) {
      const why = reasonNote(reason ?? "")[locale];
      return noPace(goal, formatDay(until, locale), why)[locale];
    }
    const soFar = paceSoFar === undefined ? "" : sofar(money(paceSoFar))[locale];
    return perMonth(goal, formatDay(until, locale), money(value))[locale] + soFar;
  });
}

const ofTarget = (spent: string, target: string) => words(`${spent} dari target ${target}`, `${spent} of ${target}`);
const perMonth = (goal: string, until: string, amount: string) =>
  words(
    `Untuk mencapai ${goal} pada ${until} dibutuhkan ${amount} per bulan.`,
    `To reach ${goal} by ${until} takes ${amount} per month.`,
  );
const sofar = (amount: string) => words(` Sejauh ini ${amount} per bulan.`, ` So far it was ${amount}.`);
const noPace = (goal: string, until: string, why: string) =>
  words(`Target ${goal} pada ${until}: ${why}`, `The target of ${goal} by ${until}: ${why}`);
