import { type Given, object, readAll, series } from "../../core/index.ts";
import { type Exact, number } from "../../number/index.ts";
import { figureOutcome } from "../parts/index.ts";
import { bothOf, printNumber, type Words, words, wordsShape } from "../table/index.ts";
import { type Chart, finishChart } from "./chart.ts";
import { type ChartFields, chartFields } from "./chart-options.ts";
import { inBoth } from "./list-words.ts";
import { type Quadrant, quadrantBody, quadrantOf, quadrants, quadrantWords } from "./quadrant-body.ts";

const rowShape = /* @__PURE__ */ (() =>
  object(
    {
      /** What the agency, programme or indicator is called. */
      name: wordsShape,
      /** Its achievement, as {@link measureAchievement} or {@link averageAchievement} gave it. */
      achievement: figureOutcome,
      /** Its absorption: what {@link measureAbsorption} gave, or the `rate` of a summary. */
      absorption: figureOutcome,
    },
    { open: true },
  ))();

/**
 * A row of the chart of quadrants: achievement beside absorption.
 *
 * @term baris grafik kuadran
 */
export interface QuadrantRow extends Given<typeof rowShape> {}

const limitsShape = /* @__PURE__ */ (() =>
  object({
    /** From this achievement on, in percent, it counts as reached. */
    achievement: number,
    /** From this absorption on, in percent, it counts as reached. */
    absorption: number,
  }))();

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...chartFields,
    /** Where the quadrants meet; no rule gives them, so that they must be told. */
    limits: limitsShape,
  }))();

/**
 * How the chart of quadrants is made.
 *
 * @term pilihan grafik kuadran
 */
export interface QuadrantChartOptions extends ChartFields, Given<typeof optionsShape> {}

/**
 * Draws achievement against absorption: a numbered circle for each row, rules at the limits, and below it the numbers with
 * their names and figures.
 *
 * @term grafik kuadran capaian dan penyerapan
 * @param rows - Names with achievement and absorption, as the results carry them.
 * @param options - The limits at which the quadrants meet.
 * @returns The chart. A row that lacks one of the two has no circle: it stands last in the list, with the reason in words.
 * Who is exactly at a limit has reached it.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: neither for the layout nor for limits.
 * @example
 * ```ts
 * import { measureAbsorption, measureAchievement } from "sakip";
 * import { quadrantChart } from "sakip/report";
 *
 * const row = (name: string, realization: string, spent: number | null) => ({
 *   name,
 *   achievement: measureAchievement({ polarity: "maximize", target: 80, realization }),
 *   absorption: measureAbsorption({ budget: 1000, realization: spent }),
 * });
 * const rows = [row("Dinas A", "88", 950), row("Dinas B", "60", 980), row("Dinas C", "80", null)];
 * quadrantChart(rows, { limits: { achievement: 100, absorption: 90 } }).description.en
 * // => "Achievement and absorption: 2 with both figures. Both reached: 1. Absorption reached alone: 1. Limits: achievement 100.00%, absorption 90.00%. 1 without one of the figures."
 * ```
 */
export function quadrantChart(rows: Iterable<QuadrantRow>, options: QuadrantChartOptions): Chart {
  const [read, { locale, source, limits, ...terms }] = readAll(
    [series(rowShape), rows, "rows"],
    [optionsShape, options, "options"],
  );
  const caption = terms.caption ?? words("Capaian dan penyerapan", "Achievement and absorption");
  const placed = read.flatMap(({ name, achievement, absorption }) =>
    achievement.status === "computed" && absorption.status === "computed"
      ? [{ name, achievement: achievement.value, absorption: absorption.value }]
      : [],
  );
  const silent = read.filter(
    ({ achievement, absorption }) => achievement.status !== "computed" || absorption.status !== "computed",
  );
  const counts = quadrants
    .map((quadrant) => ({ quadrant, count: placed.filter((each) => quadrantOf(each, limits) === quadrant).length }))
    .filter(({ count }) => count > 0);
  return finishChart({
    caption,
    lines: source === undefined ? [] : [source],
    description: describe(caption, { counts, placed: placed.length, silent: silent.length, limits }),
    locale,
    body: quadrantBody({ placed, silent, limits, locale }),
  });
}

interface Counted {
  readonly counts: readonly { readonly quadrant: Quadrant; readonly count: number }[];
  readonly placed: number;
  readonly silent: number;
  readonly limits: { readonly achievement: Exact; readonly absorption: Exact };
}

function describe(caption: Words, { counts, placed, silent, limits }: Counted) {
  return inBoth((locale) => {
    const print = (value: Exact) => `${printNumber(value, { style: "percent" }, locale)}%`;
    return [
      both(bothOf(caption)[locale], placed)[locale],
      ...counts.map(({ quadrant, count }) => `${quadrantWords[quadrant][locale]}: ${count}.`),
      limitsAt(print(limits.achievement), print(limits.absorption))[locale],
      ...(silent === 0 ? [] : [lacking(silent)[locale]]),
    ].join(" ");
  });
}

const both = (caption: string, count: number) =>
  words(`${caption}: ${count} dengan kedua angka.`, `${caption}: ${count} with both figures.`);
const limitsAt = (achievement: string, absorption: string) =>
  words(
    `Batas: capaian ${achievement}, penyerapan ${absorption}.`,
    `Limits: achievement ${achievement}, absorption ${absorption}.`,
  );
const lacking = (count: number) => words(`${count} tanpa salah satu angka.`, `${count} without one of the figures.`);
