import {
  checkArray,
  checkObject,
  checkText,
  checkWord,
  computed,
  frozenCopy,
  notComputable,
  type Outcome,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { type Decimal, divide, exactToDecimal, HUNDRED, multiply, requireExact } from "../../number/index.ts";
import type { Recommendation } from "./recommendation-schema.ts";

/**
 * What became of the recommendations of a report.
 *
 * @term tindak lanjut rekomendasi
 */
export interface FollowUpSummary {
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
export function followUp(recommendations: readonly Recommendation[]): FollowUpSummary {
  const problems: Problem[] = [];
  checkRecommendations(recommendations, [], problems);
  refuseIfAny(problems);
  const count = (status: Recommendation["followUp"]) =>
    recommendations.filter((each) => each.followUp === status).length;
  const [done, untold, all] = [count("done"), count(undefined), recommendations.length];
  return frozenCopy({
    recommendations,
    done,
    inProgress: count("in-progress"),
    notDone: count("not-done"),
    untold,
    share:
      all === 0
        ? notComputable("no-recommendations")
        : untold > 0
          ? notComputable("untold")
          : computed(exactToDecimal(divide(multiply(requireExact(done), HUNDRED), requireExact(all)))),
  });
}

/** Adds what is wrong with recommendations to the problems. */
export function checkRecommendations(given: readonly Recommendation[], path: Path, problems: Problem[]): void {
  if (!checkArray(given, path, problems)) return;
  for (const [i, each] of given.entries()) {
    const at: Path = [...path, i];
    if (!checkObject(each as unknown, at, problems)) continue;
    const { id, text, component, followUp: status } = each;
    checkText(id, [...at, "id"], problems);
    checkText(text, [...at, "text"], problems);
    if (component !== undefined) checkText(component, [...at, "component"], problems);
    if (status !== undefined) checkWord(status, ["done", "in-progress", "not-done"], [...at, "followUp"], problems);
    if (given.findIndex((other) => other?.id === id) !== i)
      problems.push(problemAt("duplicate-key", [...at, "id"], id, "an id that no other recommendation here has"));
  }
}
