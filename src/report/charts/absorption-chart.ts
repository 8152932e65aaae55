import { type Given, type Locale, object, optional, readAll, series } from "../../core/index.ts";
import { compare, type Exact, HUNDRED, number } from "../../number/index.ts";
import { rankOrderShape } from "../../ranking/index.ts";
import { type AbsorptionRow, absorptionRowShape } from "../makers/index.ts";
import { type MakerFields, makerFields, nameOf, own, percent, reasonNote } from "../parts/index.ts";
import { printNumber, textIn, words } from "../table/index.ts";
import { type Bar, type BarClass, barChart, silentBar } from "./bar-chart.ts";
import { type Chart, finishChart } from "./chart.ts";
import { type ChartFields, chartFields } from "./chart-options.ts";
import { inBoth, listWords, targetSentence } from "./list-words.ts";
import { FILL } from "./look.ts";
import { noteMarks } from "./note-marks.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...chartFields,
    /** How agencies are called, by their keys; a key without a name is printed as it is. */
    names: makerFields.names,
    /** Which end stands first; the highest (`"descending"`) unless told. */
    order: optional(rankOrderShape, "descending"),
    /** What is to be spent by then, in percent of the budget: a dashed rule, and a colour for those below. */
    target: optional(number),
  }))();

/**
 * How the chart of absorption is made.
 *
 * @term pilihan grafik penyerapan
 */
export interface AbsorptionChartOptions extends ChartFields, Pick<MakerFields, "names">, Given<typeof optionsShape> {}

/**
 * Draws summaries of absorption: a bar for each group in order of its rate, the rate at the right edge, the target as a
 * dashed rule; those that did not report last, in words and without a bar.
 *
 * @term grafik penyerapan anggaran
 * @param summaries - What {@link summarizeAbsorption} gave.
 * @param options - Names by the keys of the groups, the target, which end stands first.
 * @returns The chart, with the findings of the summaries. Where only some lines of a group reported, a note says that the
 * rate is of those. Equal rates keep the order of the summaries.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { summarizeAbsorption } from "sakip";
 * import { absorptionChart } from "sakip/report";
 *
 * const lines = [
 *   { agencyId: "a", budget: 1000, realization: 250 },
 *   { agencyId: "b", budget: 500, realization: 400 },
 *   { agencyId: "c", budget: 800, realization: null },
 * ];
 * const summaries = summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId });
 * const chart = absorptionChart(summaries, { names: { a: "Dinas A", b: "Dinas B", c: "Dinas C" }, target: 75 });
 * chart.description.en
 * // => "Budget absorption: 2 with a value. Highest: Dinas B (80.00%). Lowest: Dinas A (25.00%). 1 without a rate. Target: 75.00%. Below the target: 1."
 * ```
 */
export function absorptionChart(summaries: Iterable<AbsorptionRow>, options: AbsorptionChartOptions = {}): Chart {
  const [groups, terms] = readAll(
    [series(absorptionRowShape), summaries, "summaries"],
    [optionsShape, options, "options"],
  );
  const { locale, source, names, order, target } = terms;
  const caption = terms.caption ?? words("Penyerapan anggaran", "Budget absorption");
  const read = groups.map((group) => ({ ...group, name: nameOf(group.key, names) }));
  const rated = read
    .flatMap(({ rate, ...group }) => (rate.status === "computed" ? [{ ...group, value: rate.value }] : []))
    .sort((a, b) => compare(b.value, a.value));
  const shown = order === "descending" ? rated : [...rated].sort((a, b) => compare(a.value, b.value));
  const silent = read.flatMap(({ rate, ...group }) => (rate.status === "computed" ? [] : [{ ...group, ...rate }]));
  const { marks, lines } = noteMarks(
    shown.map(({ unreported, unread }) => (unreported === 0 ? [] : [unread === 0 ? partly : partlyRead])),
  );
  const below = target === undefined ? [] : rated.filter(({ value }) => compare(value, target) < 0);
  const print = (value: Exact) => inBoth((language) => `${printNumber(value, percent, language)}%`);
  return finishChart({
    caption,
    lines: [...lines, ...(source === undefined ? [] : [source])],
    description: listWords({
      caption,
      values: rated,
      print,
      more: [
        ...(silent.length === 0 ? [] : [notReported(silent.length)]),
        ...(target === undefined ? [] : [targetSentence(print(target)), belowTarget(below.length)]),
      ],
    }),
    locale,
    body: barChart({
      bars: [
        ...shown.map(({ name: called, value }, i): Bar => {
          const name = textIn(called, locale);
          const figure = printNumber(value, percent, locale);
          return {
            name,
            mark: "",
            cells: [`${figure}${marks[i] ?? ""}`],
            value,
            of: classOf(value, target, locale),
            said: `${name}: ${figure}%`,
          };
        }),
        ...silent.map(({ name, reason }) => silentBar(name, reasonNote(reason), locale)),
      ],
      heads: { mark: "", cells: [own.rate[locale]] },
      format: percent,
      locale,
      reach: [HUNDRED],
      target: target && { at: target, words: `${own.target[locale]} ${print(target)[locale]}` },
    }),
    findings: groups.flatMap(({ findings }) => findings),
  });
}

function classOf(value: Exact, target: Exact | undefined, locale: Locale): BarClass {
  const isBelow = target !== undefined && compare(value, target) < 0;
  return isBelow ? { words: short[locale], fill: FILL.against } : { words: reached[locale], fill: FILL.first };
}

const short = /* @__PURE__ */ words("Di bawah target", "Below the target");
const reached = /* @__PURE__ */ words("Mencapai target", "Target reached");
const partly = /* @__PURE__ */ words(
  "Sebagian baris belum melapor; angka ini atas pagu yang melapor.",
  "Some lines did not report; this figure is of the budget that did.",
);
const partlyRead = /* @__PURE__ */ words(
  "Realisasi sebagian baris tidak terbaca; angka ini atas pagu yang realisasinya diketahui.",
  "The realisation of some lines was not read; this figure is of the budget of which it is known.",
);
const notReported = (count: number) => words(`${count} tanpa angka penyerapan.`, `${count} without a rate.`);
const belowTarget = (count: number) => words(`Di bawah target: ${count}.`, `Below the target: ${count}.`);
