import type { Locale } from "../../core/index.ts";
import type { Exact } from "../../number/index.ts";
import { type NumberFormat, printNumber } from "../table/index.ts";
import type { Part } from "./chart.ts";
import { INK } from "./look.ts";
import { type Axis, placeOf } from "./place.ts";

/** The scale of an axis: no rounder than told, because its figures are printed by us. */
export const scaleOf = ({ from, to }: Axis): Part => ({
  domain: [placeOf(from), placeOf(to)],
  nice: false,
  zero: false,
});

/** Faint rules with their figures below, printed by us. */
export function tickParts(axis: Axis, format: NumberFormat, locale: Locale, height?: number): readonly Part[] {
  // A tick stands between the rows of no chart with few decimals.
  const { decimals: _, ...own } = format;
  const data = {
    values: axis.ticks.map((tick) => ({ at: placeOf(tick), figure: printTick(tick, own, locale) })),
  };
  const x = { field: "at", type: "quantitative", scale: scaleOf(axis), axis: null };
  const below = height === undefined ? { expr: "height + 4" } : height + 4;
  return [
    { data, mark: { type: "rule", color: INK.faint }, encoding: { x } },
    {
      data,
      mark: { type: "text", baseline: "top", fontSize: 9, color: INK.soft },
      encoding: { x, y: { value: below }, text: { field: "figure", type: "nominal" } },
    },
  ];
}

/** The same of an axis that goes up: rules across, with their figures at the left. */
export function acrossParts(axis: Axis, format: NumberFormat, locale: Locale): readonly Part[] {
  const data = { values: axis.ticks.map((tick) => ({ at: placeOf(tick), figure: printTick(tick, format, locale) })) };
  const y = { field: "at", type: "quantitative", scale: scaleOf(axis), axis: null };
  return [
    { data, mark: { type: "rule", color: INK.faint }, encoding: { y } },
    {
      data,
      mark: { type: "text", baseline: "middle", align: "right", fontSize: 9, color: INK.soft },
      encoding: { y, x: { value: -6 }, text: { field: "figure", type: "nominal" } },
    },
  ];
}

/** How far down a rule reaches: to the bottom unless told. */
export function reachOf(down?: number): Part {
  return down === undefined ? {} : { y: { value: 0 }, y2: { value: down } };
}

/** A dashed rule at a value, with words over it. */
export function targetParts(at: Exact, words: string, scale: Part, down?: number): readonly Part[] {
  const data = { values: [{ at: placeOf(at) }] };
  const x = { field: "at", type: "quantitative", scale, axis: null };
  return [
    { data, mark: { type: "rule", color: INK.rule, strokeDash: [4, 3] }, encoding: { x, ...reachOf(down) } },
    {
      data,
      mark: { type: "text", baseline: "bottom", fontSize: 9, color: INK.rule },
      encoding: { x, y: { value: -4 }, text: { value: words } },
    },
  ];
}

interface TitlePlace {
  readonly x: number;
  readonly y: number;
  readonly baseline: string;
  readonly angle: number;
}

/** What an axis is of. */
export function axisTitle(said: string, { x, y, baseline, angle }: TitlePlace): Part {
  return {
    data: { values: [{}] },
    mark: { type: "text", align: "center", fontSize: 10, color: INK.text, baseline, angle },
    encoding: { x: { value: x }, y: { value: y }, text: { value: said } },
  };
}

function printTick(tick: Exact, format: NumberFormat, locale: Locale): string {
  return printNumber(tick, format.style === "percent" ? { style: "number" } : format, locale);
}
