import { type Given, object, type Refuse, readAll, series, where } from "../../core/index.ts";
import { type Evaluation, type EvaluationInput, evaluationGiven } from "../../evaluation/index.ts";
import { exactOf } from "../../number/index.ts";
import { bothOf, printNumber, type Words, words } from "../table/index.ts";
import { type Chart, finishChart } from "./chart.ts";
import { type ChartFields, chartFields } from "./chart-options.ts";
import { inBoth } from "./list-words.ts";
import { trendBody } from "./trend-body.ts";

const evaluationsShape = /* @__PURE__ */ (() =>
  where(series(evaluationGiven), lawOfOneAgency, ["regulation", "agencyId", "evaluationYear"]))();

const optionsShape = /* @__PURE__ */ (() => object(chartFields))();

/**
 * How the chart of a trend is made.
 *
 * @term pilihan grafik tren
 */
export interface TrendChartOptions extends ChartFields, Given<typeof optionsShape> {}

/**
 * Draws the evaluations of one agency, or of a region, over the years: a line for each regulation, in a colour and with
 * points of a shape of its own, because scores under two regulations are not one series; the bounds of
 * the grades that were reached behind.
 *
 * @term grafik tren nilai evaluasi
 * @param evaluations - What {@link scoreWorksheet} or {@link scoreComponents} gave for each year, in any order.
 * @param options - Caption, source and language.
 * @returns The chart. A year without an evaluation breaks the line, and stands below the axis in words.
 * @throws A {@link SakipError} with every problem at once: `duplicate-key` (a year twice under one regulation),
 * `invalid-input` (evaluations of several agencies), `invalid-number`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { scoreComponents } from "sakip";
 * import { trendChart } from "sakip/report";
 *
 * const of = (evaluationYear: number, planning: number) =>
 *   scoreComponents({
 *     evaluationYear,
 *     components: { planning, measurement: 24, reporting: 12, "internal-evaluation": 20 },
 *   });
 * trendChart([of(2022, 20), of(2024, 26)]).description.en
 * // => "Scores of the evaluation: PermenPANRB 88/2021: 2022 76.00 (BB), 2024 82.00 (A). No evaluation: 2023."
 * ```
 */
export function trendChart(evaluations: Iterable<EvaluationInput>, options: TrendChartOptions = {}): Chart {
  const [read, { locale, source, ...terms }] = readAll(
    [evaluationsShape, evaluations, "evaluations"],
    [optionsShape, options, "options"],
  );
  const caption = terms.caption ?? words("Nilai evaluasi", "Scores of the evaluation");
  const points = [...read].sort((a, b) => a.evaluationYear - b.evaluationYear);
  const regulations = [...new Set(points.map(({ regulation }) => regulation))];
  const years = points.map(({ evaluationYear }) => evaluationYear);
  const silent = yearsBetween(years).filter((year) => !years.includes(year));
  return finishChart({
    caption,
    lines: [...(source === undefined ? [] : [source])],
    description: trendWords(caption, points, { regulations, silent }),
    locale,
    body: trendBody(points, {
      regulations,
      years: yearsBetween(years),
      locale,
    }),
  });
}

/** A longer time than this is drawn without the years that lack. */
const LONGEST = 40;

/** All years from the first to the last, which are in order. */
function yearsBetween(years: readonly number[]): readonly number[] {
  const [first = 0, last = -1] = [years[0], years.at(-1)];
  if (last - first >= LONGEST) return [...new Set(years)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

interface Told {
  readonly regulations: readonly string[];
  readonly silent: readonly number[];
}

function trendWords(caption: Words, points: readonly Evaluation[], { regulations, silent }: Told) {
  return inBoth((locale) => {
    const lines = regulations.map((id) => {
      const own = points.filter(({ regulation }) => regulation === id);
      const told = own.map(({ evaluationYear, total, grade }) => {
        const figure = printNumber(exactOf(total), { decimals: 2 }, locale);
        return `${evaluationYear} ${figure} (${grade.code})`;
      });
      return `${own[0]?.basis.regulation.title}: ${told.join(", ")}.`;
    });
    const lacking = silent.length === 0 ? [] : [withoutYears(silent)[locale]];
    return [`${bothOf(caption)[locale]}:`, ...(lines.length === 0 ? [none[locale]] : lines), ...lacking].join(" ");
  });
}

function lawOfOneAgency(evaluations: readonly Evaluation[], refuse: Refuse): void {
  const first = evaluations[0]?.agencyId;
  const known = new Set<string>();
  for (const [i, { agencyId, regulation, evaluationYear }] of evaluations.entries()) {
    if (agencyId !== first)
      refuse("invalid-input", [i, "agencyId"], {
        en: "the agency of the first one",
        id: "perangkat daerah yang pertama",
      });
    const key = `${evaluationYear} ${regulation}`;
    if (known.has(key))
      refuse("duplicate-key", [i, "evaluationYear"], {
        en: "each year once under a regulation",
        id: "setiap tahun sekali untuk satu peraturan",
      });
    known.add(key);
  }
}

const none = /* @__PURE__ */ words("tidak ada evaluasi.", "no evaluation.");
const withoutYears = (years: readonly number[]) =>
  words(`Tanpa evaluasi: ${years.join(", ")}.`, `No evaluation: ${years.join(", ")}.`);
