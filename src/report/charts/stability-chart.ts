import {
  anything,
  bilingualShape,
  callback,
  type Given,
  list,
  literal,
  object,
  readAll,
  text,
  whole,
} from "../../core/index.ts";
import { formatNumber, resultNumber } from "../../number/index.ts";
import { namedBy, textIn, type Words, words } from "../table/index.ts";
import { type Chart, finishChart } from "./chart.ts";
import { type ChartFields, chartFields } from "./chart-options.ts";
import { inBoth } from "./list-words.ts";
import { stabilityBody } from "./stability-body.ts";

const place = /* @__PURE__ */ (() => whole(1, Number.MAX_SAFE_INTEGER))();
const open = { open: true };

const stabilityOf = <T>() =>
  object(
    {
      /** Says what this is, and what its ranges are. */
      kind: literal("sensitivity-range"),
      /** The same in words: it stands below the caption. */
      caution: bilingualShape,
      /** The items in the order of the list as it is. */
      rows: list(
        object(
          {
            /** The item. */
            item: anything<T>(),
            /** The first place of its tied group. */
            bestRank: place,
            /** The last place of its tied group. */
            worstRank: place,
            /** The places that it had in any run. */
            range: object(
              {
                /** The best place. */
                best: place,
                /** The worst place. */
                worst: place,
              },
              open,
            ),
            /** The percent of runs in which it was strictly within the top places. */
            shareInTop: resultNumber,
          },
          open,
        ),
      ),
      /** The items that lack a component. */
      unranked: list(
        object(
          {
            /** The item. */
            item: anything<T>(),
            /** Why it has no place. */
            reason: text,
          },
          open,
        ),
      ),
      /** How many times the list was drawn up. */
      runs: whole(1, Number.MAX_SAFE_INTEGER),
      /** How many places counted as the top. */
      places: whole(0, Number.MAX_SAFE_INTEGER),
    },
    open,
  );

/**
 * What the chart of stability draws: a {@link RankStability}, or what came back of one.
 *
 * @term bahan grafik kepekaan peringkat
 * @typeParam T - The items.
 */
export interface StabilityChartInput<T> extends Given<ReturnType<typeof stabilityOf<T>>> {}

const termsShape = /* @__PURE__ */ (() => object(chartFields))();
const optionsShape = /* @__PURE__ */ (() => object({ ...chartFields, name: callback<(item: never) => Words>() }))();

/**
 * How the chart of stability is made.
 *
 * @term pilihan grafik kepekaan peringkat
 * @typeParam T - The items.
 */
export interface StabilityChartOptions<T> extends ChartFields, Given<typeof termsShape> {
  /** How an item is called. */
  readonly name: (item: T) => Words;
}

/**
 * Draws how firmly a list stands: for each item a line from the best to the worst place that it had in any run, a dot at the
 * place that it has, and how often it was in the top.
 *
 * @term grafik kepekaan peringkat
 * @typeParam T - The items.
 * @param stability - What {@link rankStability} gave, or what came back of it.
 * @param options - How an item is called.
 * @returns The chart. Below its caption stands that it is no confidence interval; a rule marks the top places where there are
 * more items than those; items without a place stand last, in words. Tied items have their dots at the place they share.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { rankStability } from "sakip";
 * import { stabilityChart } from "sakip/report";
 *
 * const agencies = [{ name: "Dinas A", score: 80 }, { name: "Dinas B", score: 79 }, { name: "Dinas C", score: 40 }];
 * const stability = rankStability(agencies, {
 *   components: [{ key: "score", value: ({ score }) => score }],
 *   weights: { score: 1 },
 *   noise: 5,
 *   runs: 200,
 *   seed: 1,
 *   places: 1,
 * });
 * stabilityChart(stability, { name: ({ name }) => name }).description.en
 * // => "Sensitivity of the ranking over 200 runs: 3 with a place, of which 1 always had the same. Widest range: Dinas A, 1 to 2. Top places: 1."
 * ```
 */
export function stabilityChart<T>(stability: StabilityChartInput<T>, options: StabilityChartOptions<T>): Chart {
  const [{ caution, rows, unranked, runs, places }, { locale, source, ...terms }] = readAll(
    [stabilityOf<T>(), stability, "stability"],
    [optionsShape, options, "options"],
  );
  const nameOf = namedBy(terms.name);
  const caption = terms.caption ?? words("Kepekaan peringkat", "Sensitivity of the ranking");
  const widthOf = ({ range }: (typeof rows)[number]) => range.worst - range.best;
  const [widest] = [...rows].sort((a, b) => widthOf(b) - widthOf(a));
  const steady = rows.filter((row) => widthOf(row) === 0).length;
  return finishChart({
    caption,
    lines: [caution, ...(source === undefined ? [] : [source])],
    description: inBoth((language) =>
      [
        counted(textIn(caption, language), formatNumber(runs, { locale: language }), [rows.length, steady])[language],
        ...(widest === undefined || steady === rows.length
          ? []
          : [widestRange(textIn(nameOf(widest.item), language), widest.range)[language]]),
        ...(unranked.length === 0 ? [] : [without(unranked.length)[language]]),
        ...(places === 0 || places >= rows.length ? [] : [topPlaces(places)[language]]),
      ].join(" "),
    ),
    locale,
    body: stabilityBody({
      rows: rows.map(({ item, ...row }) => ({ ...row, name: textIn(nameOf(item), locale) })),
      unranked: unranked.map(({ item, reason }) => ({ reason, name: textIn(nameOf(item), locale) })),
      places,
      locale,
    }),
  });
}

const counted = (caption: string, runs: string, [count, steady]: readonly [number, number]) =>
  words(
    `${caption} dalam ${runs} percobaan: ${count} dengan tempat, ${steady} di antaranya selalu sama.`,
    `${caption} over ${runs} runs: ${count} with a place, of which ${steady} always had the same.`,
  );
const widestRange = (name: string, { best, worst }: { readonly best: number; readonly worst: number }) =>
  words(`Rentang terlebar: ${name}, ${best} sampai ${worst}.`, `Widest range: ${name}, ${best} to ${worst}.`);
const without = (count: number) => words(`${count} tanpa tempat.`, `${count} without a place.`);
const topPlaces = (places: number) => words(`Tempat teratas: ${places}.`, `Top places: ${places}.`);
