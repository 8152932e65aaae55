import type { Computed, NotComputable } from "../../core/index.ts";
import type { Decimal, DecimalInput } from "../../number/index.ts";
import type { Achievement } from "../achievement/index.ts";
import type { Polarity, Target } from "../target/index.ts";
import type { GrowthReason } from "./growth.ts";

/**
 * What chapter III of a performance report holds a realisation against.
 *
 * @term perbandingan kinerja
 */
export interface ComparisonInput {
  /** Which way is good. */
  readonly polarity: Polarity;
  /** What was reached; null when it was not reported. */
  readonly realization: DecimalInput | null;
  /** The target of the year. */
  readonly target: Target | null;
  /** What was reached the year before; null when it is not known or not comparable. */
  readonly previous: DecimalInput | null;
  /** The target at the end of the plan. */
  readonly planEnd: Target | null;
  /** A benchmark, such as the national figure; null when there is none. */
  readonly benchmark: DecimalInput | null;
}

/**
 * A realisation against another figure.
 *
 * @term perbandingan kinerja
 */
export type FigureComparison = (Computed<Decimal> | NotComputable<"missing-value">) & {
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
  /** Against the target of the year. */
  readonly againstTarget: Achievement;
  /** Against the year before: the value is the difference. */
  readonly againstPrevious: FigureComparison;
  /** Against the target at the end of the plan. */
  readonly againstPlanEnd: Achievement;
  /** Against the benchmark: the value is the difference. */
  readonly againstBenchmark: FigureComparison;
}
