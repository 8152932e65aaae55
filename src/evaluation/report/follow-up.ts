import { computed, deepFreeze, type Given, lacks, object, optional, readAll, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { exactOf, exactToDecimal, percentOf } from "../../number/index.ts";
import { type IsoDate, isoDate, tryDay } from "../../period/index.ts";
import type { FollowUpSummary, OwnerFollowUp } from "./follow-up-summary.ts";
import { type Recommendation, recommendationsShape } from "./recommendation-shape.ts";
import { overdueRecommendation, recommendationWithoutDue, recommendationWithoutOwner } from "./report-findings.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The day on which to look: `"2023-05-01"`; without it nothing is called overdue. */
    asOf: optional(isoDate),
  }))();

/**
 * When to look at the follow-up of recommendations.
 *
 * @term pilihan tindak lanjut rekomendasi
 */
export interface FollowUpOptions extends Given<typeof optionsShape> {}

/**
 * Counts what became of the recommendations of a report, and with a day which are overdue and whose they are.
 *
 * @term tindak lanjut rekomendasi
 * @param recommendations - The recommendations with their follow-up.
 * @param options - The day on which to look.
 * @returns The counts and the share; what is not followed up by its day is overdue, also where nothing was told of it.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-date`, `duplicate-key` for an
 * id used twice.
 * @see No official source for the share: reports count recommendations that were followed up.
 * @example
 * ```ts
 * import { followUp } from "sakip";
 *
 * followUp([
 *   { id: "1", text: "Lengkapi definisi operasional IKU", component: "measurement", followUp: "done" },
 *   { id: "2", text: "Publikasikan LKjIP", component: "reporting", followUp: "in-progress" },
 * ]).share // => { status: "computed", value: "50" }
 * ```
 * @example With owners and days.
 * ```ts
 * import { followUp } from "sakip";
 *
 * const { overdue, owners } = followUp(
 *   [
 *     { id: "1", text: "Lengkapi definisi operasional IKU", ownerId: "bappeda", due: "2023-03-31", followUp: "in-progress" },
 *     { id: "2", text: "Publikasikan LKjIP", ownerId: "diskominfo", due: "2023-06-30" },
 *   ],
 *   { asOf: "2023-05-01" },
 * );
 * overdue // => ["1"]
 * owners.map(({ ownerId, overdue: late }) => [ownerId, late.length]) // => [["bappeda", 1], ["diskominfo", 0]]
 * ```
 */
export function followUp(recommendations: Iterable<Recommendation>, options: FollowUpOptions = {}): FollowUpSummary {
  const [read, { asOf }] = readAll(
    [recommendationsShape, recommendations, "recommendations"],
    [optionsShape, options, "options"],
  );
  return followUpOf(read, asOf);
}

const LACKS = /* @__PURE__ */ lacks({ "no-recommendations": [], untold: ["recommendations"] });

/** What became of recommendations that were read. */
export function followUpOf(recommendations: readonly Recommendation[], asOf?: IsoDate): FollowUpSummary {
  const count = (status: Recommendation["followUp"]) =>
    recommendations.filter((each) => each.followUp === status).length;
  const [done, untold, all] = [count("done"), count(undefined), recommendations.length];
  return deepFreeze({
    kind: "follow-up",
    recommendations,
    done,
    inProgress: count("in-progress"),
    notDone: count("not-done"),
    untold,
    share:
      all === 0
        ? LACKS["no-recommendations"]
        : untold > 0
          ? LACKS.untold
          : computed(exactToDecimal(percentOf(exactOf(done), exactOf(all)))),
    ...(asOf !== undefined && { asOf }),
    overdue: overdueIn(recommendations, asOf),
    owners: byOwner(recommendations, asOf),
    findings: asOf === undefined ? [] : recommendations.flatMap((each, i) => openFindings(each, i, asOf)),
  });
}

function overdueIn(recommendations: readonly Recommendation[], asOf: IsoDate | undefined): readonly string[] {
  return recommendations.filter((each) => daysOverdue(each, asOf) > 0).map(({ id }) => id);
}

/** By how many days one that is not followed up is beyond its day; 0 where it is not, and where no day is known. */
function daysOverdue({ followUp: status, due }: Recommendation, asOf: IsoDate | undefined): number {
  if (status === "done" || due === undefined || asOf === undefined) return 0;
  return Math.max(0, (tryDay(asOf) ?? 0) - (tryDay(due) ?? 0));
}

function byOwner(recommendations: readonly Recommendation[], asOf: IsoDate | undefined): readonly OwnerFollowUp[] {
  const groups = new Map<string | null, Recommendation[]>();
  for (const each of recommendations) {
    const group = groups.get(each.ownerId ?? null);
    if (group === undefined) groups.set(each.ownerId ?? null, [each]);
    else group.push(each);
  }
  return [...groups].map(([ownerId, own]) => ({
    ownerId,
    recommendations: own.length,
    done: own.filter((each) => each.followUp === "done").length,
    overdue: overdueIn(own, asOf),
  }));
}

function openFindings(recommendation: Recommendation, i: number, asOf: IsoDate): readonly Finding[] {
  const { id, text, followUp: status, ownerId: owner, due } = recommendation;
  if (status === "done") return [];
  const place = { subject: id, path: ["recommendations", i] };
  const days = daysOverdue(recommendation, asOf);
  return [
    ...(days > 0 && due !== undefined
      ? [tell(overdueRecommendation, place, { recommendation: text, owner, due, days })]
      : []),
    ...(owner === undefined ? [tell(recommendationWithoutOwner, place, { recommendation: text })] : []),
    ...(due === undefined ? [tell(recommendationWithoutDue, place, { recommendation: text })] : []),
  ];
}
