import type { Locale } from "../../core/index.ts";
import { add, compare, type Exact, exactOf, formatNumber, ONE } from "../../number/index.ts";
import { own, percent, reasonNote } from "../parts/index.ts";
import { printNumber, words } from "../table/index.ts";
import { reachOf, scaleOf, tickParts } from "./axis-parts.ts";
import type { Part } from "./chart.ts";
import { FILL, INK } from "./look.ts";
import { axisOf } from "./place.ts";
import { type FrameRow, filtered, frameOf, ROW } from "./row-frame.ts";

/** A row of the chart of stability. */
interface StabilityPlace {
  readonly name: string;
  readonly bestRank: number;
  readonly worstRank: number;
  readonly range: { readonly best: number; readonly worst: number };
  readonly shareInTop: Exact;
}

interface StabilityList {
  readonly rows: readonly StabilityPlace[];
  readonly unranked: readonly { readonly name: string; readonly reason: string }[];
  readonly places: number;
  readonly locale: Locale;
}

const WIDTH = 360;

/** Lines from best to worst place, with dots at the places as they are. */
export function stabilityBody({ rows, unranked, places, locale }: StabilityList): Part {
  const { ticks } = axisOf([exactOf(rows.length)]);
  const whole = ticks.filter((tick) => compare(tick, ONE) > 0 && Number.isInteger(Number(printNumber(tick, {}, "en"))));
  const half = exactOf("0.5");
  const axis = { from: half, to: add(exactOf(Math.max(rows.length, 1)), half), ticks: [ONE, ...whole] };
  const scale = scaleOf(axis);
  const x = (field: string) => ({ field, type: "quantitative", scale, axis: null });
  const hasCut = places > 0 && places < rows.length;
  const { data, height, texts, wordsFrom } = frameOf(
    [
      ...rows.map((row) => rowOf(row, places, locale)),
      ...unranked.map(({ name, reason }): FrameRow => {
        const why = reasonNote(reason)[locale];
        return { name, mark: "", cells: ["–", "–"], words: why, said: `${name}: ${why}`, data: {} };
      }),
    ],
    { mark: own.rank[locale], cells: [range[locale], share(places)[locale]] },
    WIDTH,
  );
  return {
    data,
    width: WIDTH,
    height,
    layer: [
      ...tickParts(axis, {}, locale),
      filtered("isValid(datum.rank)", {
        mark: { type: "rule", color: FILL.second, strokeWidth: 4, strokeCap: "round" },
        encoding: { y: ROW, x: x("best"), x2: { field: "worst" } },
      }),
      filtered("isValid(datum.rank)", {
        mark: { type: "point", filled: true, color: FILL.first, opacity: 1, size: 50, aria: true },
        encoding: { y: ROW, x: x("rank"), description: { field: "said", type: "nominal" } },
      }),
      ...(hasCut
        ? [
            {
              data: { values: [{ cut: places + 0.5 }] },
              mark: { type: "rule", color: INK.rule, strokeDash: [4, 3] },
              encoding: { x: x("cut"), ...reachOf(wordsFrom) },
            },
          ]
        : []),
      ...texts,
    ],
  };
}

function rowOf({ name, bestRank, range: { best, worst }, shareInTop }: StabilityPlace, places: number, locale: Locale) {
  const mark = formatNumber(bestRank, { locale });
  const reach = best === worst ? `${best}` : `${best}–${worst}`;
  const often = printNumber(shareInTop, { ...percent, decimals: 1 }, locale);
  return {
    name,
    mark,
    cells: [reach, often],
    said: `${own.rank[locale]} ${mark}: ${name}, ${range[locale]} ${reach}, ${share(places)[locale]} ${often}`,
    data: { best, worst, rank: bestRank },
  };
}

const range = /* @__PURE__ */ words("Rentang", "Range");
const share = (places: number) => words(`Dalam ${places} teratas (%)`, `In the top ${places} (%)`);
