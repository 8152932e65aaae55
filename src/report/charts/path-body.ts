import type { Locale } from "../../core/index.ts";
import { compare, type Exact, HUNDRED, subtract } from "../../number/index.ts";
import { formatPeriod, type Period } from "../../period/index.ts";
import { type OutcomeRead, own, percent, reasonNote } from "../parts/index.ts";
import { printNumber, words } from "../table/index.ts";
import { acrossParts, scaleOf } from "./axis-parts.ts";
import { colorOf } from "./bar-chart.ts";
import type { Part } from "./chart.ts";
import { FILL, INK, wrapName } from "./look.ts";
import { axisOf, placeOf } from "./place.ts";

interface Step {
  readonly period: Period;
  readonly absorption: OutcomeRead;
  readonly target?: Exact | undefined;
}

const STEP_WIDTH = 110;
const HEIGHT = 240;
/** Where the lines below the bars stand, and how wide words fit between two bars. */
const LINES = [8, 26, 40, 54];
const WORDS = 16;

/** Bars by time with their targets as ticks, and the figures of both below them. */
export function pathBody(steps: readonly Step[], locale: Locale): Part {
  const spent = steps.flatMap(({ absorption }) => (absorption.status === "computed" ? [absorption.value] : []));
  const axis = axisOf([...spent, ...steps.flatMap(({ target }) => target ?? []), HUNDRED]);
  const x = { field: "step", type: "ordinal", sort: null, axis: null, scale: { domain: steps.map((_, i) => i + 1) } };
  const y = (field: string) => ({ field, type: "quantitative", scale: scaleOf(axis), axis: null });
  const rows = steps.map((step, i) => ({ step: i + 1, ...printed(step, locale) }));
  const texts = (field: string, at: number, more: Part): Part => ({
    transform: [{ filter: `isValid(datum.${field})` }],
    mark: { type: "text", baseline: "top", fontSize: 10, color: INK.text, ...more },
    encoding: { x, y: { value: HEIGHT + at }, text: { field, type: "nominal" } },
  });
  const [when = 0, ...below] = LINES;
  const classes = SIDES.map((side) => ({ words: CLASSES[side].words[locale], fill: CLASSES[side].fill }));
  return {
    data: { values: rows },
    width: Math.max(1, steps.length) * STEP_WIDTH,
    height: HEIGHT,
    layer: [
      ...acrossParts(axis, {}, locale),
      {
        transform: [{ filter: "isValid(datum.spent)" }],
        mark: { type: "bar", width: { band: 0.45 }, aria: true },
        encoding: {
          x,
          y: { ...y("spent"), stack: null },
          y2: { datum: 0 },
          description: { field: "said", type: "nominal" },
          color: colorOf(
            classes.filter(({ words: said }) => rows.some((row) => "class" in row && row.class === said)),
            78,
          ),
        },
      },
      {
        transform: [{ filter: "isValid(datum.target)" }],
        mark: { type: "tick", orient: "horizontal", thickness: 3, opacity: 1, width: { band: 0.75 }, color: INK.rule },
        encoding: { x, y: y("target") },
      },
      texts("when", when, { fontWeight: "bold" }),
      ...["figure", "goal", "gap"].map((field, i) => texts(field, below[i] ?? 0, {})),
      {
        transform: [{ filter: "isValid(datum.words)" }],
        mark: {
          type: "text",
          baseline: "bottom",
          fontSize: 9,
          fontStyle: "italic",
          color: INK.soft,
          lineHeight: 10,
          dy: { expr: "-10 * (length(datum.words) - 1)" },
        },
        encoding: { x, y: { value: HEIGHT - 4 }, text: { field: "words", type: "nominal" } },
      },
    ],
  };
}

/** What a step says, and where its marks stand. */
function printed({ period, absorption, target }: Step, locale: Locale) {
  const print = (value: Exact) => `${printNumber(value, percent, locale)}%`;
  const when = formatPeriod(period, locale);
  const goal = target === undefined ? {} : { goal: `${own.target[locale]} ${print(target)}`, target: placeOf(target) };
  if (absorption.status !== "computed") {
    const why = reasonNote(absorption.reason)[locale];
    return {
      when,
      ...goal,
      figure: `${own.realization[locale]} –`,
      words: wrapName(why, WORDS),
      said: `${when}: ${why}`,
    };
  }
  const { value } = absorption;
  const spent = { figure: `${own.realization[locale]} ${print(value)}`, spent: placeOf(value) };
  return {
    when,
    ...goal,
    ...spent,
    ...(target !== undefined && { gap: gapWords(subtract(value, target), locale) }),
    class: CLASSES[sideOf(value, target)].words[locale],
    said: `${when}: ${spent.figure}${target === undefined ? "" : `, ${own.target[locale]} ${print(target)}`}`,
  };
}

/** How many points lie between both: with a plus where more was spent. */
function gapWords(gap: Exact, locale: Locale): string {
  const figure = printNumber(gap, { decimals: 2 }, locale);
  return points(compare(gap, subtract(gap, gap)) > 0 ? `+${figure}` : figure)[locale];
}

type Side = "reached" | "below" | "none";

function sideOf(value: Exact, target: Exact | undefined): Side {
  if (target === undefined) return "none";
  return compare(value, target) < 0 ? "below" : "reached";
}

const SIDES: readonly Side[] = ["reached", "below", "none"];

const CLASSES = /* @__PURE__ */ (() => ({
  reached: { words: words("Mencapai target", "Target reached"), fill: FILL.first },
  below: { words: words("Di bawah target", "Below the target"), fill: FILL.against },
  none: { words: words("Tanpa target", "Without a target"), fill: FILL.second },
}))();

const points = (figure: string) => words(`${figure} poin`, `${figure} points`);
