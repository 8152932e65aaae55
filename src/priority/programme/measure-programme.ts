import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type AverageAchievement, averageAchievement } from "../../indicator/index.ts";
import { type Exact, exactOf, exactToDecimal, ONE, percentOf } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";
import { type PriorityMeasure, priorityMeasures } from "../../regulation/index.ts";
import { type ObstacleStanding, oldestFirst } from "../obstacle/index.ts";
import type { ProgrammeRead } from "./priority-programme-shape.ts";
import type { PriorityStanding, ProgrammeObstacles } from "./priority-review.ts";
import { programmeWithoutData } from "./programme-findings.ts";
import { type SpendingTarget, spendingOf } from "./spending-of.ts";
import { type Measures, type RulesRead, statusOf } from "./status-of.ts";

/** A programme, its place among all, and its open obstacles: undefined where nothing is known of them. */
export interface PlacedProgramme {
  readonly programme: ProgrammeRead;
  readonly at: number;
  readonly open: readonly ObstacleStanding[] | undefined;
}

/** What all programmes of a review are measured by. */
export interface ReviewTerms {
  readonly asOf: IsoDate;
  readonly rules: RulesRead;
  /** The path for programmes without a target of their own. */
  readonly path: SpendingTarget["path"];
}

/** A programme as it stands on the day. */
export function measureProgramme({ programme, at, open }: PlacedProgramme, terms: ReviewTerms): PriorityStanding {
  const { id, title, leadAgencyId, agencyIds, absorption } = programme;
  const achievement = achievementOf(programme);
  const spending = absorption && spendingOf({ id, ...absorption.own }, terms.asOf, targetOf(programme, terms.path));
  const { gap, gapAmount } = spending?.comparison ?? {};
  const obstacles = open && obstaclesOf(open);
  const measures = knownOf({
    achievement: achievement.status === "computed" ? exactOf(achievement.raw) : undefined,
    coverage: achievement.coverage.expected === 0 ? undefined : shareOf(achievement),
    absorption: spending?.absorption.status === "computed" ? exactOf(spending.absorption.value) : undefined,
    "absorption-gap": gap && exactOf(gap),
    "open-obstacles": obstacles && exactOf(obstacles.open),
    "overdue-promises": obstacles && exactOf(obstacles.overdue),
    "longest-open": obstacles && exactOf(obstacles.longest ?? 0),
  });
  const isKnown = measures.has("achievement") || measures.has("absorption");
  return {
    id,
    title,
    leadAgencyId,
    agencyIds: [...new Set([leadAgencyId, ...agencyIds])],
    achievement,
    ...spending,
    ...(gap !== undefined && { gap }),
    ...(gapAmount !== undefined && { gapAmount }),
    ...(obstacles !== undefined && { obstacles }),
    ...statusOf(terms.rules, measures),
    findings: [
      ...(isKnown ? [] : [withoutData(programme, at)]),
      ...(spending?.comparison ?? spending?.absorption ?? { findings: [] }).findings,
    ],
  };
}

/** Its own target, or else the path of all. */
function targetOf({ target, expenditure }: ProgrammeRead, path: SpendingTarget["path"]): SpendingTarget {
  if (target === undefined) return { path, expenditure };
  return "own" in target ? { path: target, expenditure } : { percent: target };
}

/** What was reported is averaged, and the coverage tells how much of what was due that is; levels have no mean. */
function achievementOf({ indicators = [] }: ProgrammeRead): AverageAchievement {
  return averageAchievement(
    indicators.map(({ achievement }) => achievement.own),
    {
      weights: indicators.map(({ weight = ONE }) => exactToDecimal(weight)),
      missing: "redistribute",
      levels: "leave-out",
    },
  );
}

function shareOf({ coverage: { used, expected } }: AverageAchievement): Exact {
  return percentOf(exactOf(used), exactOf(expected));
}

function obstaclesOf(open: readonly ObstacleStanding[]): ProgrammeObstacles {
  const oldest = oldestFirst(open);
  const longest = oldest[0]?.days;
  return {
    open: open.length,
    overdue: open.filter(({ promise }) => promise === "broken").length,
    ...(longest !== undefined && { longest }),
    ids: oldest.map((each) => each.id),
  };
}

function knownOf(measures: Readonly<Record<PriorityMeasure, Exact | undefined>>): Measures {
  const known = new Map<PriorityMeasure, Exact>();
  for (const measure of priorityMeasures) {
    const value = measures[measure];
    if (value !== undefined) known.set(measure, value);
  }
  return known;
}

function withoutData({ id, title, leadAgencyId }: ProgrammeRead, at: number): Finding {
  const programme = typeof title === "string" ? { id: title, en: title } : title;
  return tell(
    programmeWithoutData,
    { subject: id, path: ["programmes", at] },
    { programme: programme.id, lead: leadAgencyId },
  );
}
