import type { Locale } from "../../core/index.ts";
import type { Evaluation } from "../../evaluation/index.ts";
import { exactOf, percentOf, sign } from "../../number/index.ts";
import { own } from "../parts/index.ts";
import { printNumber, words } from "../table/index.ts";
import type { Part } from "./chart.ts";
import { INK, widthOf, wrapName } from "./look.ts";
import { placeOf } from "./place.ts";
import { type FrameRow, frameOf, ROW } from "./row-frame.ts";

interface Assessed {
  readonly evaluation: Evaluation;
  readonly name: string;
}

/** How wide the field of a component is at least, and how its name stands over it. */
const FIELD = 92;
const HEAD = { letters: 15, font: 9, line: 10 };
/** From this share of the weight on, a field is so bright that its text is dark. */
const BRIGHT = 55;

/** A heat map: agencies by components, with score and grade at the right edge. */
export function componentBody(assessed: readonly Assessed[], silent: readonly string[], locale: Locale): Part {
  const components = assessed[0]?.evaluation.components ?? [];
  // A word of a head is not parted: where one is longer, the fields are wider.
  const letters = Math.max(
    HEAD.letters,
    ...components.flatMap(({ label }) => label[locale].split(/\s+/).map(lengthOf)),
  );
  const field = Math.max(FIELD, widthOf("x".repeat(letters), HEAD.font) + 4);
  const width = Math.max(1, components.length) * field;
  const x = (field: string) => ({
    field,
    type: "ordinal",
    sort: null,
    axis: null,
    scale: { domain: components.map((_, i) => i), paddingInner: 0.02, paddingOuter: 0 },
  });
  const { data, height, texts, density } = frameOf(
    [...assessed.map((each) => rowOf(each, locale)), ...silent.map((name) => silentRow(name, locale))],
    { mark: "", cells: [own.score[locale], grade[locale]] },
    width,
  );
  const fields = {
    values: assessed.flatMap(({ evaluation, name }, i) =>
      evaluation.components.map((component, at) => fieldOf(component, { name, row: i + 1, at }, locale)),
    ),
  };
  const heads = {
    values: components.map(({ label }, at) => ({ at, head: wrapName(label[locale], letters) })),
  };
  return {
    data,
    width,
    height,
    layer: [
      {
        data: fields,
        mark: { type: "rect", aria: true },
        encoding: {
          x: x("at"),
          y: ROW,
          description: { field: "said", type: "nominal" },
          color: {
            field: "share",
            type: "quantitative",
            scale: { scheme: "cividis", domain: [0, 100] },
            legend: {
              orient: "bottom",
              title: share[locale],
              values: [0, 25, 50, 75, 100],
              gradientLength: 200,
              titleLimit: 0,
            },
          },
        },
      },
      {
        data: fields,
        mark: { type: "text", baseline: "middle", fontSize: density.font },
        encoding: {
          x: x("at"),
          y: ROW,
          text: { field: "figure", type: "nominal" },
          color: { condition: { test: `datum.share >= ${BRIGHT}`, value: INK.text }, value: "white" },
        },
      },
      {
        data: heads,
        mark: {
          type: "text",
          baseline: "bottom",
          fontSize: HEAD.font,
          lineHeight: HEAD.line,
          color: INK.soft,
          dy: { expr: `-${HEAD.line} * (length(datum.head) - 1)` },
        },
        encoding: { x: x("at"), y: { value: -4 }, text: { field: "head", type: "nominal" } },
      },
      ...texts,
    ],
  };
}

const lengthOf = (word: string) => [...word].length;

function rowOf({ evaluation, name }: Assessed, locale: Locale): FrameRow {
  const total = printNumber(exactOf(evaluation.total), { decimals: 2 }, locale);
  const { code } = evaluation.grade;
  return { name, mark: "", cells: [total, code], said: `${name}: ${total} (${code})`, data: {} };
}

function silentRow(name: string, locale: Locale): FrameRow {
  return {
    name,
    mark: "",
    cells: ["–", "–"],
    words: unevaluated[locale],
    said: `${name}: ${unevaluated[locale]}`,
    data: {},
  };
}

function fieldOf(
  { label, value, weight }: Evaluation["components"][number],
  { name, row, at }: { readonly name: string; readonly row: number; readonly at: number },
  locale: Locale,
): Part {
  const figure = printNumber(exactOf(value), { decimals: 2 }, locale);
  const whole = exactOf(weight);
  const share = sign(whole) === 0 ? 0 : placeOf(percentOf(exactOf(value), whole));
  return { row, at, figure, share, said: `${name}, ${label[locale]}: ${figure}` };
}

const grade = /* @__PURE__ */ words("Predikat", "Grade");
const share = /* @__PURE__ */ words("Nilai terhadap bobot (%)", "Value of weight (%)");
const unevaluated = /* @__PURE__ */ words("Belum dievaluasi.", "Not evaluated.");
