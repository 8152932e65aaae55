import { callback, type Given, object, optional, readAll, whole } from "../../core/index.ts";
import { type Exact, exactOf, number } from "../../number/index.ts";
import { type RankingInput, rankingShapeOf } from "../../ranking/index.ts";
import { own, type ReasonFields, reasonFields } from "../parts/index.ts";
import { namedBy, numberFormatShape, printNumber, textIn, type Words, words, wordsShape } from "../table/index.ts";
import { barChart } from "./bar-chart.ts";
import { type Chart, finishChart } from "./chart.ts";
import { type ChartFields, chartFields } from "./chart-options.ts";
import { inBoth, listWords, targetSentence } from "./list-words.ts";
import { rankingBars } from "./ranking-bars.ts";
import { contestedLines, cutsOf, sidesOf } from "./ranking-cut.ts";

const termsShape = /* @__PURE__ */ (() =>
  object({
    ...chartFields,
    /** What the values are, with their unit: "Nilai" unless told. */
    valueHead: optional(wordsShape, own.score),
    /** How the values are printed; with two decimals unless told. */
    format: optional(numberFormatShape, { decimals: 2 }),
    /** A value that is to be reached: a dashed rule. */
    target: optional(number),
    /** How many places count: a rule below them, and a colour. */
    places: optional(whole(1, 1_000_000)),
    ...reasonFields,
  }))();

const optionsShape = /* @__PURE__ */ (() =>
  object({ ...termsShape.fields, name: callback<(item: never) => Words>() }))();

/**
 * How the chart of a ranking is made.
 *
 * @term pilihan grafik peringkat
 * @typeParam T - The items.
 */
export interface RankingChartOptions<T> extends ChartFields, ReasonFields, Given<typeof termsShape> {
  /** How an item is called. */
  readonly name: (item: T) => Words;
}

/**
 * Draws a ranking: a bar for each item, its name and rank before it, its value at the right edge; those that have no value
 * last, in words and without a bar.
 *
 * @term grafik peringkat
 * @typeParam T - The items.
 * @param ranking - What {@link rankBy} gave, or what came back of it.
 * @param options - How an item is called, how the values are printed, the target, the places that count.
 * @returns The chart. Equal items have the rank that they share; a tied group that the places part is marked as a whole,
 * and a line says that somebody must decide. What is apart in rank is apart in print.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { rankBy } from "sakip";
 * import { rankingChart } from "sakip/report";
 *
 * const agencies = [
 *   { name: "Dinas A", score: "86.25" },
 *   { name: "Dinas B", score: "71.4" },
 *   { name: "Dinas C", score: null },
 * ];
 * const ranking = rankBy(agencies, { value: ({ score }) => score });
 * const chart = rankingChart(ranking, { name: ({ name }) => name });
 * chart.description.en
 * // => "Ranking: 2 with a value. Highest: Dinas A (86.25). Lowest: Dinas B (71.40). 1 without a value."
 * chart.specification["$schema"] // => "https://vega.github.io/schema/vega-lite/v6.json"
 * ```
 */
export function rankingChart<T>(ranking: RankingInput<T>, options: RankingChartOptions<T>): Chart {
  const [read, terms] = readAll([rankingShapeOf<T>(), ranking, "ranking"], [optionsShape, options, "options"]);
  const { rows, unranked, ineligible, order } = read;
  const { locale, source, valueHead, format, target, places } = terms;
  const nameOf = namedBy(terms.name);
  const caption = terms.caption ?? words("Peringkat", "Ranking");
  const sides = sidesOf(rows, places ?? rows.length);
  const { bars, lines } = rankingBars(read, {
    ...terms,
    sides,
    nameOf: (item: T) => textIn(nameOf(item), locale),
  });
  const print = (value: Exact) => inBoth((language) => printNumber(value, format, language));
  const listed = rows.map(({ item, value }) => ({ name: nameOf(item), value: exactOf(value) }));
  return finishChart({
    caption,
    lines: [...contestedLines(sides, places ?? rows.length), ...lines, ...(source === undefined ? [] : [source])],
    description: listWords({
      caption,
      values: order === "descending" ? listed : [...listed].reverse(),
      print,
      more: [
        ...(unranked.length === 0 ? [] : [withoutValue(unranked.length)]),
        ...(ineligible.length === 0 ? [] : [leftOut(ineligible.length)]),
        ...(target === undefined ? [] : [targetSentence(print(target))]),
        ...contestedLines(sides, places ?? rows.length),
      ],
    }),
    locale,
    body: barChart({
      bars,
      heads: { mark: own.rank[locale], cells: [textIn(valueHead, locale)] },
      format,
      locale,
      target: target && { at: target, words: `${own.target[locale]} ${print(target)[locale]}` },
      cuts: cutsOf(sides),
    }),
  });
}

const withoutValue = (count: number) => words(`${count} tanpa nilai.`, `${count} without a value.`);
const leftOut = (count: number) => words(`${count} tidak diikutkan.`, `${count} not taking part.`);
