import type { Bilingual, Locale } from "../../core/index.ts";
import type { Exact } from "../../number/index.ts";
import { type NumberFormat, textIn, type Words } from "../table/index.ts";
import { scaleOf, targetParts, tickParts } from "./axis-parts.ts";
import type { Part } from "./chart.ts";
import { FILL, INK } from "./look.ts";
import { axisOf, placeOf } from "./place.ts";
import { type FrameHeads, type FrameRow, filtered, frameOf, ROW } from "./row-frame.ts";

/** A class of bars: what it is called in the legend, and its colour. */
export interface BarClass {
  readonly words: string;
  readonly fill: string;
}

/** A row of a bar chart. */
export interface Bar extends Omit<FrameRow, "data"> {
  /** Its length; undefined where there is none, and words stand in its place. */
  readonly value: Exact | undefined;
  /** Its class. */
  readonly of: BarClass;
}

/** What a bar chart is made of. */
export interface BarChart {
  readonly bars: readonly Bar[];
  readonly heads: FrameHeads;
  readonly format: NumberFormat;
  readonly locale: Locale;
  /** A dashed rule at a value. */
  readonly target?: { readonly at: Exact; readonly words: string } | undefined;
  /** Values that the axis reaches in any case. */
  readonly reach?: readonly Exact[];
  /** Rows below which a rule stands. */
  readonly cuts?: readonly number[];
}

const WIDTH = 360;

/** A legend below the chart. */
export const LEGEND: Part = { orient: "bottom", title: null, columns: 1, labelLimit: 0 };

/** A row in words: without a bar, and with a dash for its value. */
export function silentBar(called: Words, why: Bilingual, locale: Locale): Bar {
  const name = textIn(called, locale);
  return {
    name,
    mark: "",
    cells: ["–"],
    words: why[locale],
    value: undefined,
    of: { words: "", fill: FILL.first },
    said: `${name}: ${why[locale]}`,
  };
}

/** Horizontal bars, one row each, between names and values. */
export function barChart({ bars, heads, format, locale, target, reach = [], cuts = [] }: BarChart): Part {
  const values = bars.flatMap(({ value }) => value ?? []);
  const axis = axisOf([...values, ...reach, ...(target === undefined ? [] : [target.at])]);
  const scale = scaleOf(axis);
  const { data, height, texts, wordsFrom } = frameOf(
    bars.map(({ value, of, ...row }) => ({
      ...row,
      data: value === undefined ? {} : { value: placeOf(value), class: of.words },
    })),
    heads,
    WIDTH,
  );
  return {
    data,
    width: WIDTH,
    height,
    layer: [
      ...tickParts(axis, format, locale),
      barLayer(bars, scale),
      ...(target === undefined ? [] : targetParts(target.at, target.words, scale, wordsFrom)),
      ...cuts.map(cutRule),
      ...texts,
    ],
  };
}

function barLayer(bars: readonly Bar[], scale: Part): Part {
  const drawn = bars.filter(({ value }) => value !== undefined).map(({ of }) => of);
  const classes = drawn.filter((each, i) => drawn.findIndex(({ words }) => words === each.words) === i);
  return filtered("isValid(datum.value)", {
    mark: { type: "bar", height: { band: 0.72 }, aria: true },
    encoding: {
      y: ROW,
      x: { field: "value", type: "quantitative", scale, axis: null, stack: null },
      x2: { datum: 0 },
      description: { field: "said", type: "nominal" },
      color: colorOf(classes),
    },
  });
}

/** A colour for each class, with a legend where there are several. */
export function colorOf(classes: readonly BarClass[], offset = 18): Part {
  const [only] = classes;
  if (classes.length <= 1) return { value: only?.fill ?? FILL.first };
  return {
    field: "class",
    type: "nominal",
    scale: { domain: classes.map(({ words }) => words), range: classes.map(({ fill }) => fill) },
    legend: { ...LEGEND, offset },
  };
}

/** A rule below a row, from name to value. */
function cutRule(row: number): Part {
  return {
    data: { values: [{ row }] },
    mark: { type: "rule", color: INK.rule, strokeWidth: 1.5 },
    encoding: { y: { ...ROW, bandPosition: 1 }, x: { value: -4 }, x2: { value: WIDTH + 4 } },
  };
}
