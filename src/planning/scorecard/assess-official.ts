import { applyConsequences } from "../../award/index.ts";
import { cascadeShape, measureAgreement, type ResultRating, rateResults, skpPredicate } from "../../cascade/index.ts";
import { computed, deepFreeze, either, type Given, kept, object, optional, readAll } from "../../core/index.ts";
import { type AverageAchievement, missingShape } from "../../indicator/index.ts";
import { exactToDecimal, roundingShape, sumOf } from "../../number/index.ts";
import { isoDate } from "../../period/index.ts";
import { achievementPolicyShape, consequencePoliciesShape, consequencePolicyShape } from "../../regulation/index.ts";
import { scaleShape } from "../../scale/index.ts";
import { scorecardBasis } from "./data/scorecard-basis.ts";
import type { OfficialScorecard } from "./official-scorecard.ts";
import { type Official, type OfficialRead, officialShape } from "./official-shape.ts";
import { scorecardLacks as LACKS, paidIn, resultOf } from "./paid-in.ts";
import { undecidedIn } from "./undecided-in.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The day of the look: what ends later is not yet due. */
    asOf: optional(isoDate),
    /** The rules of achievement; what published reports do unless told. */
    policy: optional(kept(achievementPolicyShape)),
    /** The plan, where it says how quarters make the year. */
    cascade: optional(kept(cascadeShape)),
    /** What means do with achievements that are missing: no mean (`"refuse"`, the default), the others, or zero. */
    missing: optional(missingShape, "refuse"),
    /** The scale of the ratings, as `rateResults` takes it; the practice of one application unless told. */
    scale: optional(kept(scaleShape)),
    /** The policies of rewards and sanctions: without them nothing follows. */
    consequences: optional(kept(either([consequencePolicyShape, consequencePoliciesShape]))),
    /** How what is paid of an allowance is rounded; not at all unless told. */
    rounding: optional(roundingShape),
  }))();

/**
 * By which rules a scorecard is made.
 *
 * @term pilihan kartu kinerja pejabat
 */
export interface AssessOfficialOptions extends Given<typeof optionsShape> {}

/**
 * Follows an official from the performance agreement to the allowance: achievements by quarter and for the year, their means
 * with coverage, the rating of results, the predicate with behaviour, and what is paid in rupiah month by month. What cannot be
 * decided yet is told step by step, and no gap is taken for zero.
 *
 * The policy of a month may look at `quarter-achievement`, the mean of the last quarter that was over by the end of the month;
 * in the months after the year also at `year-achievement`, and at the predicate as `grade`. What else it looks at is given
 * with the month.
 *
 * @term kartu kinerja pejabat
 * @param input - The agreement, what was reached, behaviour, and the months.
 * @param options - The day of the look, and the rules of each step.
 * @throws A {@link SakipError} with every problem at once: whatever {@link measureAgreement}, {@link rateResults} and
 * {@link applyConsequences} refuse.
 * @see No official source for the whole: it prepares the judgement of the superior. Each step carries its own.
 * @example
 * ```ts
 * import { parsePeriod } from "sakip";
 * import { assessOfficial } from "sakip/planning";
 *
 * const agreement = {
 *   id: "pk-2024-kadis",
 *   year: 2024,
 *   firstParty: { ownerId: "kadis", position: "Kepala Dinas" },
 *   secondParty: null,
 *   objectives: [
 *     {
 *       nodeId: "s", title: "UMKM naik kelas", restsOn: [],
 *       indicators: [
 *         {
 *           indicatorId: "umkm", title: "UMKM naik kelas", unit: "UMKM", polarity: "maximize", target: 200,
 *           quarters: [{ quarter: 1, target: 50 }],
 *         },
 *       ],
 *     },
 *   ],
 *   programmes: [],
 *   clauses: [],
 * } as const;
 * const cut = {
 *   id: "pakta", label: { id: "Akibat pakta", en: "Consequences of the pact" }, since: "2024-01",
 *   clauses: [
 *     {
 *       id: "missed", kind: "allowance", percent: -10, label: { id: "Di bawah 90", en: "Below 90" },
 *       when: [{ measure: "quarter-achievement", below: 90 }],
 *     },
 *   ],
 *   source: { title: "Contoh", status: "convention" },
 * } as const;
 * const card = assessOfficial(
 *   {
 *     agreement,
 *     realizations: [
 *       { indicatorId: "umkm", period: parsePeriod("2024-TW1"), realization: 40 },
 *       { indicatorId: "umkm", period: parsePeriod("2024"), realization: 190 },
 *     ],
 *     behaviour: "as-expected",
 *     months: [{ month: "2024-04", allowance: 20_000_000 }],
 *   },
 *   { consequences: cut },
 * );
 * card.rating.status === "computed" && card.rating.value // => "above"
 * card.predicate.status === "computed" && card.predicate.value.label.id // => "Baik"
 * card.paid // => { status: "computed", value: "18000000" }
 * card.undecided // => []
 * ```
 */
export function assessOfficial(input: Official, options: AssessOfficialOptions = {}): OfficialScorecard {
  const [read, { asOf, policy, cascade, missing, scale, consequences, rounding }] = readAll(
    [officialShape, input],
    [optionsShape, options, "options"],
  );
  const measurement = measureAgreement(read.agreement.own, read.realizations.own, {
    missing,
    asOf,
    policy: policy?.own,
    cascade: cascade?.own,
  });
  const rate = (average: AverageAchievement): ResultRating =>
    rateResults(average.achievements, { missing, scale: scale?.own });
  const quarters = measurement.quarters.map(({ quarter, average }) => ({ quarter, rating: rate(average) }));
  const rating = rate(measurement.average);
  const predicate = predicateOf(rating, read.behaviour);
  const months =
    consequences === undefined
      ? undefined
      : applyConsequences(
          read.months.map((each) => resultOf(each, measurement, predicate)),
          consequences.own,
          { rounding },
        );
  const allowances = read.months.flatMap(({ allowance }) => allowance ?? []);
  const applied = months?.results ?? [];
  return deepFreeze({
    kind: "official-scorecard",
    ownerId: measurement.party.ownerId,
    position: measurement.party.position,
    year: measurement.year,
    ...(asOf !== undefined && { asOf }),
    measurement,
    quarters,
    rating,
    predicate,
    months: applied,
    ...(allowances.length > 0 && { allowance: exactToDecimal(sumOf(allowances)) }),
    paid: allowances.length === 0 ? LACKS["no-allowance"] : months === undefined ? LACKS["no-policy"] : paidIn(applied),
    undecided: undecidedIn(measurement, { quarters, rating, predicate }, applied),
    basis: scorecardBasis,
    findings: [...measurement.findings, ...(months?.findings ?? [])],
  });
}

function predicateOf(rating: ResultRating, behaviour: OfficialRead["behaviour"]): OfficialScorecard["predicate"] {
  if (rating.status === "not-computable") return LACKS["no-rating"];
  return behaviour === undefined ? LACKS["no-behaviour"] : computed(skpPredicate(rating.value, behaviour));
}
