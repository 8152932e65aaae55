import type { Locale } from "../../core/index.ts";
import type { Evaluation } from "../../evaluation/index.ts";
import { exactOf } from "../../number/index.ts";
import { printNumber, words } from "../table/index.ts";
import { LEGEND } from "./bar-chart.ts";
import type { Part } from "./chart.ts";
import { gradeBounds } from "./grade-bounds.ts";
import { FILL, INK } from "./look.ts";
import { axisAround, placeOf } from "./place.ts";

interface TrendTerms {
  readonly regulations: readonly string[];
  readonly years: readonly number[];
  readonly locale: Locale;
}

const YEAR_WIDTH = 84;
const HEIGHT = 260;
const SHAPES = ["circle", "square", "triangle-up", "diamond", "cross", "triangle-down"];

/** Lines over years, one for each regulation, before the bounds of the grades. */
export function trendBody(points: readonly Evaluation[], { regulations, years, locale }: TrendTerms): Part {
  const titles = regulations.map(
    (id) => points.find(({ regulation }) => regulation === id)?.basis.regulation.title ?? id,
  );
  const bounds = gradeBounds(points, locale);
  const { from, to } = axisAround([...points.map(({ total }) => exactOf(total)), ...bounds.map(({ at }) => at)]);
  const y = (field: string) => ({
    field,
    type: "quantitative",
    scale: { domain: [placeOf(from), placeOf(to)], nice: false, zero: false },
    axis: null,
  });
  const width = Math.max(3, years.length) * YEAR_WIDTH;
  const x = { field: "year", type: "ordinal", sort: null, scale: { domain: years }, axis: null };
  const values = points.map(({ evaluationYear, total, grade, regulation }) => {
    const figure = `${printNumber(exactOf(total), { decimals: 2 }, locale)} (${grade.code})`;
    const line = titles[regulations.indexOf(regulation)];
    return { year: evaluationYear, total: placeOf(exactOf(total)), figure, line, said: `${evaluationYear}: ${figure}` };
  });
  // A year without a value breaks the line of each regulation.
  const gaps = titles.flatMap((line) =>
    years
      .filter((year) => !values.some((own) => own.year === year && own.line === line))
      .map((year) => ({ year, line })),
  );
  return {
    width,
    height: HEIGHT,
    layer: [
      ...boundParts(),
      {
        data: { values: [...values, ...gaps.map((gap) => ({ ...gap, total: null }))] },
        mark: { type: "line", strokeWidth: 2, invalid: "break-paths-show-domains" },
        encoding: { x, y: y("total"), color: lineColor(titles), order: { field: "year", type: "ordinal" } },
      },
      {
        data: { values },
        mark: { type: "point", filled: true, opacity: 1, size: 70, aria: true },
        encoding: {
          x,
          y: y("total"),
          description: { field: "said", type: "nominal" },
          color: lineColor(titles),
          shape: { field: "line", type: "nominal", scale: { domain: titles, range: SHAPES }, legend: BELOW_YEARS },
        },
      },
      {
        data: { values },
        mark: { type: "text", baseline: "bottom", dy: -8, fontSize: 10, color: INK.text },
        encoding: { x, y: y("total"), text: { field: "figure", type: "nominal" } },
      },
      {
        data: { values: years.map((year) => ({ year, label: labelOf(year, values, locale) })) },
        mark: { type: "text", baseline: "top", fontSize: 10, lineHeight: 12, color: INK.soft },
        encoding: { x, y: { value: HEIGHT + 6 }, text: { field: "label", type: "nominal" } },
      },
    ],
  };

  function boundParts(): readonly Part[] {
    const data = { values: bounds.map(({ at, grades }) => ({ bound: placeOf(at), grades })) };
    return [
      { data, mark: { type: "rule", color: INK.faint }, encoding: { y: y("bound") } },
      {
        data,
        mark: { type: "text", baseline: "middle", align: "left", fontSize: 9, color: INK.soft },
        encoding: { x: { value: width + 6 }, y: y("bound"), text: { field: "grades", type: "nominal" } },
      },
    ];
  }
}

/** Below the years, and the words below those without an evaluation. */
const BELOW_YEARS: Part = { ...LEGEND, offset: 36 };

const lineColor = (titles: readonly string[]): Part => ({
  field: "line",
  type: "nominal",
  scale: { domain: titles, range: Object.values(FILL) },
  legend: BELOW_YEARS,
});

function labelOf(year: number, values: readonly { readonly year: number }[], locale: Locale): readonly string[] {
  return values.some((own) => own.year === year) ? [`${year}`] : [`${year}`, notEvaluated[locale]];
}

const notEvaluated = /* @__PURE__ */ words("tidak ada", "none");
