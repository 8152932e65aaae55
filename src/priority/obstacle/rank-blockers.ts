import type { Blocker } from "./coordination.ts";
import { countFreed } from "./count-freed.ts";
import { countReached } from "./count-reached.ts";
import type { Knots } from "./knots.ts";
import type { WaitingGraph } from "./waiting-graph.ts";

/** Who is waited for, the one first whose answer frees most; of equals the one that comes first. */
export function rankBlockers(graph: WaitingGraph, knots: Knots): readonly Blocker[] {
  const { agencies, obstacles, waiters, own } = graph;
  const freed = countFreed(graph);
  const reached = countReached(graph, knots);
  return agencies
    .map((agencyId, i) => ({
      agencyId,
      obstacles: (waiters[i] ?? []).map((each) => obstacles[each]?.id ?? ""),
      frees: freed[i] ?? 0,
      reaches: reached[i] ?? 0,
      heldUpBy: own[i]?.length ?? 0,
      inCircle: (knots.members[knots.knotOf[i] ?? 0]?.length ?? 0) > 1,
    }))
    .filter((each) => each.obstacles.length > 0)
    .sort((a, b) => b.frees - a.frees || b.reaches - a.reaches || b.obstacles.length - a.obstacles.length);
}
