import {
  type Bilingual,
  type Computed,
  type Given,
  kept,
  type NotComputable,
  nullable,
  object,
  type Read,
  type Shape,
  where,
} from "../../core/index.ts";
import { type Decimal, number } from "../../number/index.ts";
import type { Achievement } from "../achievement/index.ts";
import { polarityShape, type Target, targetShape } from "../target/index.ts";
import type { GrowthReason } from "./growth.ts";

const figures: Bilingual = {
  en: "a target of figures: levels have no differences",
  id: "target berupa angka: predikat tidak memiliki selisih",
};

const comparisonInputFields = /* @__PURE__ */ (() => {
  const targetOfFigures = where(
    targetShape,
    ({ kind }, refuse) => kind === "level" && refuse("invalid-input", [], figures),
  );
  return object({
    /** Which way is good. */
    polarity: polarityShape,
    /** What was reached; null when it was not reported. */
    realization: nullable(kept(number)),
    /** The target of the year. */
    target: nullable(targetOfFigures),
    /** What was reached the year before; null when it is not known or not comparable. */
    previous: nullable(number),
    /** The target at the end of the plan. */
    planEnd: nullable(targetOfFigures),
    /** A benchmark, such as the national figure; null when there is none. */
    benchmark: nullable(number),
  });
})();

/**
 * What chapter III of a performance report holds a realisation against.
 *
 * @term perbandingan kinerja
 */
export interface ComparisonInput extends Given<typeof comparisonInputFields> {}

/**
 * The shape of a {@link ComparisonInput}.
 *
 * @term perbandingan kinerja
 */
export const comparisonInputShape: Shape<ComparisonInput, Read<typeof comparisonInputFields>> = comparisonInputFields;

/**
 * A realisation against another figure.
 *
 * @term perbandingan kinerja
 */
export type FigureComparison = (Computed<Decimal> | NotComputable<"missing-value">) & {
  /** Says what this is. */
  readonly kind: "figure-comparison";
  /** Which way was good. */
  readonly polarity: ComparisonInput["polarity"];
  /** The realisation; null when it was not reported. */
  readonly figure: Decimal | null;
  /** What it was held against; null when that is not there. */
  readonly base: Decimal | null;
  /** The target, which decides where closer is better; null when there is none. */
  readonly target: Target | null;
  /** Which of the two is better; absent without a value, and where closer is better and no target says to what. */
  readonly verdict?: "better" | "worse" | "same";
  /** The change in percent of the other figure, or why there is none. */
  readonly growth: Computed<Decimal> | NotComputable<GrowthReason>;
};

/**
 * The comparisons of chapter III of a performance report.
 *
 * @term perbandingan kinerja
 */
export interface RealizationComparison {
  /** Says what this is. */
  readonly kind: "realization-comparison";
  /** Against the target of the year. */
  readonly againstTarget: Achievement;
  /** Against the year before: the value is the difference. */
  readonly againstPrevious: FigureComparison;
  /** Against the target at the end of the plan. */
  readonly againstPlanEnd: Achievement;
  /** Against the benchmark: the value is the difference. */
  readonly againstBenchmark: FigureComparison;
}
