import type { Locale } from "../../core/index.ts";
import { compare, type Exact } from "../../number/index.ts";
import { type OutcomeRead, own, reasonNote } from "../parts/index.ts";
import { printNumber, textIn, type Words, words } from "../table/index.ts";
import { acrossParts, axisTitle, scaleOf, targetParts, tickParts } from "./axis-parts.ts";
import { colorOf } from "./bar-chart.ts";
import type { Part } from "./chart.ts";
import { FILL, INK } from "./look.ts";
import { alongOf, axisAround, heapsOf, type Point, placeOf } from "./place.ts";
import { type FrameRow, frameOf } from "./row-frame.ts";

/** Which of the two is reached. */
export type Quadrant = "both" | "achievement" | "absorption" | "neither";

export const quadrants: readonly Quadrant[] = ["both", "achievement", "absorption", "neither"];

interface Figures {
  readonly achievement: Exact;
  readonly absorption: Exact;
}

interface QuadrantList {
  readonly placed: readonly (Figures & { readonly name: Words })[];
  readonly silent: readonly {
    readonly name: Words;
    readonly achievement: OutcomeRead;
    readonly absorption: OutcomeRead;
  }[];
  readonly limits: Figures;
  readonly locale: Locale;
}

const SIDE = 420;
/** Circles nearer than this hide the numbers of each other; they are told beside them, so many at most. */
const NEAR = 12;
const TOLD = 6;

/** Where a row stands; who is exactly at a limit has reached it. */
export function quadrantOf({ achievement, absorption }: Figures, limits: Figures): Quadrant {
  const reaches = [compare(achievement, limits.achievement) >= 0, compare(absorption, limits.absorption) >= 0];
  if (reaches[0]) return reaches[1] ? "both" : "achievement";
  return reaches[1] ? "absorption" : "neither";
}

/** Numbered circles, and below them the numbers with their names. */
export function quadrantBody({ placed, silent, limits, locale }: QuadrantList): Part {
  const print = (value: Exact) => printNumber(value, { style: "percent" }, locale);
  const cell = (outcome: OutcomeRead) => (outcome.status === "computed" ? print(outcome.value) : "–");
  const rows: readonly FrameRow[] = [
    ...placed.map(({ name, achievement, absorption }, i): FrameRow => {
      const cells = [print(achievement), print(absorption)];
      const called = textIn(name, locale);
      return {
        name: called,
        mark: `${i + 1}`,
        cells: [...cells, ""],
        said: `${called}: ${cells.join(", ")}`,
        data: {},
      };
    }),
    ...silent.map(({ name, achievement, absorption }): FrameRow => {
      const called = textIn(name, locale);
      const lacking = [achievement, absorption].flatMap((each) => (each.status === "computed" ? [] : [each.reason]));
      const why = [...new Set(lacking)].map((reason) => reasonNote(reason)[locale]).join(" ");
      return {
        name: called,
        mark: "",
        cells: [cell(achievement), cell(absorption), why],
        said: `${called}: ${why}`,
        data: {},
      };
    }),
  ];
  const { data, height, texts } = frameOf(
    rows,
    { mark: number[locale], cells: [own.achievement[locale], own.rate[locale], ""] },
    0,
  );
  return {
    vconcat: [
      { width: SIDE, height: SIDE, layer: circles({ placed, limits, locale }) },
      { data, width: 1, height, layer: texts },
    ],
    spacing: 36,
    resolve: { legend: { color: "independent" } },
  };
}

function circles({ placed, limits, locale }: Omit<QuadrantList, "silent">): readonly Part[] {
  const across = axisAround([...placed.map(({ absorption }) => absorption), limits.absorption]);
  const up = axisAround([...placed.map(({ achievement }) => achievement), limits.achievement]);
  const x = { field: "absorption", type: "quantitative", scale: scaleOf(across), axis: null };
  const y = { field: "achievement", type: "quantitative", scale: scaleOf(up), axis: null };
  const points = placed.map(
    (each): Point => ({
      x: alongOf(each.absorption, across, SIDE),
      y: SIDE - alongOf(each.achievement, up, SIDE),
    }),
  );
  const heaps = heapsOf(points, NEAR).filter(({ length }) => length > 1);
  const values = placed.map((each, i) => ({
    ...(heaps.some((heap) => heap.includes(i)) && { heaped: true }),
    number: `${i + 1}`,
    said: `${textIn(each.name, locale)}: ${printNumber(each.achievement, { style: "percent" }, locale)}, ${printNumber(each.absorption, { style: "percent" }, locale)}`,
    achievement: placeOf(each.achievement),
    absorption: placeOf(each.absorption),
    class: quadrantWords[quadrantOf(each, limits)][locale],
  }));
  const classes = quadrants
    .map((quadrant) => ({ words: quadrantWords[quadrant][locale], fill: FILLS[quadrant] }))
    .filter(({ words: said }) => values.some((each) => each.class === said));
  return [
    ...tickParts(across, {}, locale, SIDE),
    ...acrossParts(up, {}, locale),
    ...targetParts(limits.absorption, printNumber(limits.absorption, {}, locale), scaleOf(across)),
    {
      data: { values: [{ achievement: placeOf(limits.achievement) }] },
      mark: { type: "rule", color: INK.rule, strokeDash: [4, 3] },
      encoding: { y },
    },
    {
      data: { values },
      mark: { type: "circle", size: 240, opacity: 1, stroke: "white", aria: true },
      encoding: { x, y, color: colorOf(classes, 36), description: { field: "said", type: "nominal" } },
    },
    {
      data: { values },
      ...(heaps.length > 0 && { transform: [{ filter: "!isValid(datum.heaped)" }] }),
      mark: { type: "text", baseline: "middle", fontSize: 9, fontWeight: "bold", color: "white" },
      encoding: { x, y, text: { field: "number", type: "nominal" } },
    },
    ...heaps.flatMap((heap) => heapNumbers(heap, points)),
    axisTitle(own.rate[locale], { x: SIDE / 2, y: SIDE + 18, baseline: "top", angle: 0 }),
    axisTitle(own.achievement[locale], { x: -34, y: SIDE / 2, baseline: "bottom", angle: 270 }),
  ];
}

/** The numbers of circles that lie on each other, above them or below, on white, so that no rule crosses them out. */
function heapNumbers(heap: readonly number[], points: readonly Point[]): readonly Part[] {
  const all = heap.flatMap((i) => points[i] ?? []);
  const [x, heights] = [all[0]?.x ?? 0, all.map(({ y }) => y)];
  const isAbove = Math.min(...heights) > 2 * NEAR;
  const told = heap.slice(0, TOLD).map((i) => `${i + 1}`);
  const text = (look: Part): Part => ({
    data: { values: [{}] },
    mark: {
      type: "text",
      baseline: isAbove ? "bottom" : "top",
      fontSize: 9,
      fontWeight: "bold",
      align: x < SIDE / 3 ? "left" : x > (2 * SIDE) / 3 ? "right" : "center",
      ...look,
    },
    encoding: {
      x: { value: x },
      y: { value: isAbove ? Math.min(...heights) - NEAR : Math.max(...heights) + NEAR },
      text: { value: `${told.join(", ")}${heap.length > TOLD ? ", …" : ""}` },
    },
  });
  return [text({ stroke: "white", strokeWidth: 4, aria: false }), text({ color: INK.text })];
}

/** What the quadrants are called. */
export const quadrantWords = /* @__PURE__ */ (() => ({
  both: words("Keduanya tercapai", "Both reached"),
  achievement: words("Hanya capaian tercapai", "Achievement reached alone"),
  absorption: words("Hanya penyerapan tercapai", "Absorption reached alone"),
  neither: words("Keduanya belum tercapai", "Neither reached"),
}))();

const FILLS = /* @__PURE__ */ (() => ({
  both: FILL.first,
  achievement: FILL.third,
  absorption: FILL.fourth,
  neither: FILL.against,
}))();

const number = /* @__PURE__ */ words("No", "No");
