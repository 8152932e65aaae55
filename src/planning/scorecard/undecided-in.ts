import type { AppliedConsequences } from "../../award/index.ts";
import type { AgreementMeasurement, ResultRating } from "../../cascade/index.ts";
import type { Bilingual } from "../../core/index.ts";
import { formatPeriod, type Period, parsePeriod } from "../../period/index.ts";
import type { OfficialScorecard, UndecidedStep } from "./official-scorecard.ts";

/** Everything of a scorecard that cannot be decided yet, in the order of its steps. What is not yet due is no gap. */
export function undecidedIn(
  measurement: AgreementMeasurement,
  { quarters, rating, predicate }: Pick<OfficialScorecard, "quarters" | "rating" | "predicate">,
  months: readonly AppliedConsequences[],
): readonly UndecidedStep[] {
  const { year } = measurement;
  const whole: Period = { kind: "year", year };
  return [
    ...measurement.indicators.flatMap(({ title, quarters: own, year: ofYear }) =>
      [
        ...own.map(({ quarter, achievement }) => ({
          achievement,
          period: { kind: "quarter" as const, year, quarter },
        })),
        { achievement: ofYear, period: whole },
      ].flatMap(({ achievement, period }): UndecidedStep[] =>
        achievement.status === "computed" || achievement.reason === "not-yet-due"
          ? []
          : [{ step: "achievement", of: withPeriod(title, period), reason: achievement.reason }],
      ),
    ),
    ...quarters.flatMap(({ quarter, rating: own }) => unrated(own, { kind: "quarter", year, quarter })),
    ...unrated(rating, whole),
    ...(predicate.status === "computed"
      ? []
      : [{ step: "predicate" as const, of: periodWords(whole), reason: predicate.reason }]),
    ...months.flatMap(({ month, payment }): UndecidedStep[] =>
      payment === undefined || payment.status === "computed"
        ? []
        : [{ step: "allowance", of: periodWords(parsePeriod(month)), reason: payment.reason }],
    ),
  ];
}

/** A mean of which nothing was due is not yet to be rated. */
function unrated(rating: ResultRating, period: Period): readonly UndecidedStep[] {
  if (rating.status === "computed" || rating.average.expected === 0) return [];
  return [{ step: "rating", of: periodWords(period), reason: rating.reason }];
}

function periodWords(period: Period): Bilingual {
  return { id: formatPeriod(period, "id"), en: formatPeriod(period, "en") };
}

function withPeriod(title: string, period: Period): Bilingual {
  const words = periodWords(period);
  return { id: `${title}, ${words.id}`, en: `${title}, ${words.en}` };
}
