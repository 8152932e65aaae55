import {
  type Bilingual,
  type Citation,
  type Computed,
  computed,
  deepFreeze,
  type Given,
  lacks,
  type NotComputable,
  notComputable,
  object,
  optional,
  readAll,
  where,
} from "../../core/index.ts";
import {
  type AverageAchievement,
  type Averageable,
  type AverageReason,
  averageOf,
  givenItemsShape,
  missingShape,
  plainAverage,
} from "../../indicator/index.ts";
import { exactOf } from "../../number/index.ts";
import { type Expectation, expectations, sumedangResultScale } from "../../regulation/index.ts";
import { bandIndex, type Grade, gradeOf, type Scale, scaleShape } from "../../scale/index.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /**
     * The scale of the ratings, whose bands have the codes `above`, `as-expected` and `below`; {@link sumedangResultScale}
     * unless told, which is the practice of one application.
     */
    scale: optional(
      where(scaleShape, ({ scale: { bands } }, refuse) => {
        const codes: readonly string[] = expectations;
        for (const [i, { code }] of bands.entries())
          if (!codes.includes(code)) refuse("invalid-input", ["bands", i, "code"], ratingCode);
      }),
    ),
    /** What happens with results that are missing: no rating (`"refuse"`, the default), the others count, or as zero. */
    missing: optional(missingShape, "refuse"),
  }))();

/**
 * How results are rated.
 *
 * @term pilihan rating hasil kerja
 */
export interface RateResultsOptions extends Given<typeof optionsShape> {}

/**
 * How results compare with what was expected, or why that cannot be said.
 *
 * @term rating hasil kerja
 */
export type ResultRating = (Computed<Expectation> | NotComputable<AverageReason | "outside-scale">) & {
  /** Says what this is. */
  readonly kind: "result-rating";
  /** The mean that was rated, with its coverage. */
  readonly average: AverageAchievement;
  /** The id of the scale. */
  readonly scale: string;
  /** The band of the scale in which the mean lies; absent without a rating. */
  readonly grade?: Grade;
  /** Where the bounds come from, and how well that is known: no regulation with bounds was found. */
  readonly basis: Citation;
};

/**
 * Rates results of work: above, as or below what was expected, by their mean on a scale. The scale is a rule that is told,
 * because PermenPANRB 6/2022 has no numbers for it as far as it was read: a rating by numbers prepares the judgement of the
 * superior, and does not replace it.
 *
 * @term rating hasil kerja
 * @param ratings - The results: achievements, percentages, or null for what was not reported. On another scale, such as
 * that of behaviour, its points.
 * @param options - The scale, and what happens with what is missing.
 * @returns The rating with its coverage and the status of its source.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `invalid-input`, `invalid-scale`.
 * @see The `basis`: for {@link sumedangResultScale} the practice of one application.
 * @example
 * ```ts
 * import { rateResults, sumedangBehaviourScale } from "sakip";
 *
 * const results = rateResults([104, "91.5"]);
 * results.status === "computed" && results.value // => "above"
 * results.basis.status // => "practice"
 * const behaviour = rateResults([4, 5, 3], { scale: sumedangBehaviourScale });
 * behaviour.status === "computed" && behaviour.value // => "as-expected"
 * const open = rateResults([104, null]);
 * open.status === "not-computable" && open.reason // => "missing-achievement"
 * ```
 */
export function rateResults(ratings: Iterable<Averageable>, options: RateResultsOptions = {}): ResultRating {
  const [items, { scale: given, missing }] = readAll(
    [givenItemsShape, ratings, "ratings"],
    [optionsShape, options, "options"],
  );
  const { scale } = given ?? readAll([scaleShape, sumedangResultScale])[0];
  const average = averageOf(items, { ...plainAverage, missing, levels: "leave-out" });
  return deepFreeze({
    kind: "result-rating",
    ...ratingOf(average, scale),
    average,
    scale: scale.id,
    basis: scale.source,
  });
}

function ratingOf(average: AverageAchievement, scale: Scale) {
  if (average.status === "not-computable") return notComputable(average.reason, average.needs);
  const code = scale.bands[bandIndex(exactOf(average.value), scale)]?.code;
  const rating = expectations.find((each) => each === code);
  if (rating === undefined) return LACKS["outside-scale"];
  return { ...computed(rating), grade: gradeOf(average.value, scale) };
}

const LACKS = /* @__PURE__ */ lacks({ "outside-scale": ["scale"] });

const ratingCode: Bilingual = {
  en: 'one of "above", "as-expected", "below"',
  id: 'salah satu dari "above", "as-expected", "below"',
};
