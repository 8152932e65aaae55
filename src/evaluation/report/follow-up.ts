import { computed, deepFreeze, lacks, type Outcome, readAll } from "../../core/index.ts";
import { type Decimal, exactOf, exactToDecimal, percentOf } from "../../number/index.ts";
import { type Recommendation, recommendationsShape } from "./recommendation-shape.ts";

/**
 * What became of the recommendations of a report.
 *
 * @term tindak lanjut rekomendasi
 */
export interface FollowUpSummary {
  /** Says what this is. */
  readonly kind: "follow-up";
  /** Every recommendation, in the order given. */
  readonly recommendations: readonly Recommendation[];
  /** How many were followed up. */
  readonly done: number;
  /** How many are being followed up. */
  readonly inProgress: number;
  /** How many were not followed up. */
  readonly notDone: number;
  /** Of how many nothing was told: they are not taken to be undone. */
  readonly untold: number;
  /** Followed up of all, percent; not computable while something is untold, or when there is no recommendation. */
  readonly share: Outcome<Decimal, "no-recommendations" | "untold">;
}

/**
 * Counts what became of the recommendations of a report.
 *
 * @term tindak lanjut rekomendasi
 * @param recommendations - The recommendations with their follow-up.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `duplicate-key` for an id used twice.
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
 */
export function followUp(recommendations: Iterable<Recommendation>): FollowUpSummary {
  const [read] = readAll([recommendationsShape, recommendations]);
  return followUpOf(read);
}

const LACKS = /* @__PURE__ */ lacks({ "no-recommendations": [], untold: ["recommendations"] });

/** What became of recommendations that were read. */
export function followUpOf(recommendations: readonly Recommendation[]): FollowUpSummary {
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
  });
}
