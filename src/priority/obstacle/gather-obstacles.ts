import type { AgencyObstacles, ObstacleStanding, PromiseState } from "./obstacle-review.ts";

/** The obstacles by agency, the agency with the oldest open one first; of equals the one that comes first. */
export function gatherObstacles(
  obstacles: readonly ObstacleStanding[],
  of: (obstacle: ObstacleStanding) => readonly string[],
): readonly AgencyObstacles[] {
  const groups = new Map<string, ObstacleStanding[]>();
  for (const each of obstacles)
    for (const agencyId of of(each)) {
      const group = groups.get(agencyId);
      if (group === undefined) groups.set(agencyId, [each]);
      else group.push(each);
    }
  return [...groups]
    .map(([agencyId, group]) => summaryOf(agencyId, group))
    .sort((a, b) => (b.longest ?? -1) - (a.longest ?? -1) || b.open - a.open);
}

function summaryOf(agencyId: string, group: readonly ObstacleStanding[]): AgencyObstacles {
  const open = oldestFirst(group.filter(({ status }) => status === "open"));
  const longest = open[0]?.days;
  return {
    agencyId,
    open: open.length,
    resolved: group.length - open.length,
    overdue: open.filter(({ promise }) => promise === "broken").length,
    escalated: open.filter(({ escalatedTo }) => escalatedTo !== undefined).length,
    ...(longest !== undefined && { longest }),
    obstacles: open.map(({ id }) => id),
    promises: promisesOf(group),
  };
}

/** The same obstacles, the oldest first; of equally old ones the one that comes first. */
export function oldestFirst(obstacles: readonly ObstacleStanding[]): readonly ObstacleStanding[] {
  return [...obstacles].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** How many promises were kept, were broken, are pending, and how many obstacles have none. */
export function promisesOf(obstacles: readonly ObstacleStanding[]): Record<PromiseState, number> {
  const counts = { kept: 0, broken: 0, pending: 0, none: 0 };
  for (const { promise } of obstacles) counts[promise] += 1;
  return counts;
}
