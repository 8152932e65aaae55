import { deepFreeze, type Given, kept, object, optional, readAll, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { isoDate } from "../../period/index.ts";
import { absorptionPathShape, defaultPriorityRules, priorityRulesShape } from "../../regulation/index.ts";
import { type ObstacleStanding, obstaclesShape, standingOf } from "../obstacle/index.ts";
import { measureProgramme } from "./measure-programme.ts";
import { type PriorityProgramme, priorityProgrammesShape } from "./priority-programme-shape.ts";
import type { PriorityReview, PriorityStanding } from "./priority-review.ts";
import { unknownProgramme } from "./programme-findings.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The day on which to look: `"2025-08-26"`. */
    asOf: isoDate,
    /** The obstacles of the programmes, by `programmeId`; without them nothing is known of obstacles. */
    obstacles: optional(obstaclesShape),
    /** The path of targets for the spending of programmes without a target of their own. */
    path: optional(kept(absorptionPathShape)),
    /** The rules that give the statuses; {@link defaultPriorityRules} unless told. */
    rules: optional(priorityRulesShape),
  }))();

/**
 * The day on which priority programmes are looked at, and what is known beside them.
 *
 * @term pilihan tinjauan program prioritas
 */
export interface ReviewPrioritiesOptions extends Given<typeof optionsShape> {}

/**
 * Tells of priority programmes on a day how far each is: its achievement with how much of it is known, its spending
 * against its target in points and rupiah, the pace that is needed, its open obstacles, and its status with the clause that
 * gave it.
 *
 * What is not known is said and counts as nothing: a programme without data has the status `no-data`, and where no
 * obstacles are given none is said to be absent. A path is held against the last month that is over and has a target.
 *
 * @term tinjauan program prioritas
 * @param programmes - The programmes.
 * @param options - The day; the obstacles, the path of targets and the rules for the status where they are told.
 * @returns The programmes in the order given, and how many have each status.
 * @throws A {@link SakipError} with every problem: `invalid-input`, `invalid-number`, `invalid-date`, `out-of-range`,
 * `duplicate-key` (an id used twice).
 * @see No official source: fifteen priority programmes are followed like this in Kota Batu (Malang Posco Media, 27 August
 * 2025); the bounds of the rules are ours.
 * @example
 * ```ts
 * import { reviewPriorities } from "sakip";
 *
 * const review = reviewPriorities(
 *   [
 *     {
 *       id: "p1", title: "Sekolah gratis", leadAgencyId: "disdik", agencyIds: ["dinsos"],
 *       indicators: [{ achievement: "101.5" }],
 *       absorption: { budget: 1_000_000_000, realization: 350_000_000 },
 *       target: 40,
 *     },
 *     { id: "p2", title: "Desa wisata", leadAgencyId: "disparta", agencyIds: [] },
 *   ],
 *   { asOf: "2025-06-30" },
 * );
 * const [school, tourism] = review.programmes;
 * const { status, clause, gap, gapAmount } = school ?? {};
 * const told = [status, clause?.id, gap, gapAmount]; // => ["at-risk", "spending-behind", "-5", "-50000000"]
 * tourism?.status // => "no-data"
 * review.counts // => { "on-track": 0, "at-risk": 1, behind: 0, "no-data": 1 }
 * ```
 */
export function reviewPriorities(
  programmes: Iterable<PriorityProgramme>,
  options: ReviewPrioritiesOptions,
): PriorityReview {
  const [read, { asOf, obstacles, path, rules: given }] = readAll(
    [priorityProgrammesShape, programmes, "programmes"],
    [optionsShape, options, "options"],
  );
  const rules = given ?? readAll([priorityRulesShape, defaultPriorityRules])[0];
  const standings = obstacles?.map((each) => standingOf(each, asOf));
  const open = standings?.map((each) => (each.status === "open" ? each : undefined));
  const byProgramme = open && groupedByProgramme(open);
  const programmesNow = read.map((programme, at) =>
    measureProgramme(
      { programme, at, open: byProgramme && (byProgramme.get(programme.id) ?? []) },
      { asOf, rules, path },
    ),
  );
  return deepFreeze({
    kind: "priority-review",
    asOf,
    programmes: programmesNow,
    counts: countsOf(programmesNow),
    rules: rules.id,
    basis: rules.source,
    otherObstacles: (byProgramme?.get(undefined) ?? []).map(({ id }) => id),
    findings: open?.flatMap(unknownIn(new Set(read.map(({ id }) => id)))) ?? [],
  });
}

type Open = ObstacleStanding | undefined;

function groupedByProgramme(open: readonly Open[]): ReadonlyMap<string | undefined, readonly ObstacleStanding[]> {
  const groups = new Map<string | undefined, ObstacleStanding[]>();
  for (const each of open) {
    if (each === undefined) continue;
    const group = groups.get(each.programmeId);
    if (group === undefined) groups.set(each.programmeId, [each]);
    else group.push(each);
  }
  return groups;
}

function countsOf(programmes: readonly PriorityStanding[]): PriorityReview["counts"] {
  const counts = { "on-track": 0, "at-risk": 0, behind: 0, "no-data": 0 };
  for (const { status } of programmes) counts[status] += 1;
  return counts;
}

/** The finding on an open obstacle of a programme that is not known. */
function unknownIn(known: ReadonlySet<string>) {
  return (obstacle: Open, i: number): readonly Finding[] => {
    if (obstacle?.programmeId === undefined || known.has(obstacle.programmeId)) return [];
    const { id, text, programmeId } = obstacle;
    const place = { subject: id, path: ["options", "obstacles", i, "programmeId"] };
    return [tell(unknownProgramme, place, { obstacle: text, programme: programmeId })];
  };
}
