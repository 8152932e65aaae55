import { deepFreeze, type Given, object, readAll, tell } from "../../core/index.ts";
import { isoDate } from "../../period/index.ts";
import { gatherObstacles, promisesOf } from "./gather-obstacles.ts";
import { overduePromise } from "./obstacle-findings.ts";
import type { ObstacleReview, ObstacleStanding } from "./obstacle-review.ts";
import { type Obstacle, obstaclesShape } from "./obstacle-shape.ts";
import { standingOf } from "./standing-of.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The day on which to look: `"2025-08-26"`. */
    asOf: isoDate,
  }))();

/**
 * The day on which obstacles are looked at.
 *
 * @term tanggal tinjauan kendala
 */
export interface ReviewObstaclesOptions extends Given<typeof optionsShape> {}

/**
 * Tells who is held up and who is waited for on a day: how many obstacles are open, for how long, and which promises were
 * kept or broken.
 *
 * @term tinjauan kendala
 * @param obstacles - The obstacles, in any order; also those that are gone, whose promises count.
 * @param options - The day.
 * @returns Every obstacle as it stands on that day, by the agencies held up and by those waited for. What was resolved
 * later is still open, and what came up later is not counted.
 * @throws A {@link SakipError} with every problem: `invalid-input`, `invalid-date`, `duplicate-key` (an id used twice),
 * `out-of-range` (gone before it came up).
 * @see No official source: mapping obstacles between agencies is asked for in coordination meetings (Malang Posco Media,
 * 27 August 2025); how they are counted is ours.
 * @example
 * ```ts
 * import { reviewObstacles } from "sakip";
 *
 * const review = reviewObstacles(
 *   [
 *     { id: "k1", text: "Izin lokasi", agencyId: "dlh", waitsFor: ["dpkp"], since: "2025-07-01", promisedFor: "2025-08-15" },
 *     { id: "k2", text: "Data penerima", agencyId: "dinsos", waitsFor: ["dpkp"], since: "2025-08-01" },
 *   ],
 *   { asOf: "2025-08-26" },
 * );
 * const [dpkp] = review.blockers;
 * dpkp?.obstacles // => ["k1", "k2"]
 * dpkp?.longest // => 56
 * dpkp?.overdue // => 1
 * review.findings[0]?.message.en
 * // => "The obstacle “Izin lokasi” of dlh waits for dpkp: promised for 15 August 2025, overdue by 11 days."
 * ```
 */
export function reviewObstacles(obstacles: Iterable<Obstacle>, options: ReviewObstaclesOptions): ObstacleReview {
  const [read, { asOf }] = readAll([obstaclesShape, obstacles, "obstacles"], [optionsShape, options, "options"]);
  const standings = read.map((each) => standingOf(each, asOf));
  const known = standings.filter(({ status }) => status !== "not-yet");
  const open = known.filter(({ status }) => status === "open");
  return deepFreeze({
    kind: "obstacle-review",
    asOf,
    obstacles: standings,
    agencies: gatherObstacles(known, ({ agencyId }) => [agencyId]),
    blockers: gatherObstacles(known, ({ waitsFor }) => waitsFor),
    open: open.length,
    resolved: known.length - open.length,
    notYet: standings.length - known.length,
    promises: promisesOf(known),
    findings: standings.flatMap((each, i) => (each.status === "open" ? overdue(each, i) : [])),
  });
}

function overdue({ id, text, agencyId, waitsFor, promisedFor, daysPast }: ObstacleStanding, i: number) {
  if (promisedFor === undefined || daysPast === undefined) return [];
  const facts = { obstacle: text, agency: agencyId, waitsFor, promisedFor, daysPast };
  return [tell(overduePromise, { subject: id, path: ["obstacles", i, "promisedFor"] }, facts)];
}
